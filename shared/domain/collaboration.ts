import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import {
  lineSchema,
  nameSchema,
  noteSchema,
  optionalDateSchema,
  refuseEndBeforeStart,
  uniqueList,
} from './fields.ts';
import {
  categoryIdSchema,
  type CollaborationId,
  organisationIdSchema,
  themeIdSchema,
  type TieId,
} from './ids.ts';
import {
  collaborationFormSchema,
  governmentRoleSchema,
  ownRoleSchema,
  phaseSchema,
  type TieKind,
  tieKindSchema,
} from './vocabulary.ts';

export const collaborationMemberSchema = z
  .strictObject({
    organisationId: organisationIdSchema,
    /** Role in the arrangement: "voorzitter"; may be empty. */
    role: lineSchema,
    from: optionalDateSchema,
    until: optionalDateSchema,
  })
  .superRefine(refuseEndBeforeStart);
export type CollaborationMember = Readonly<z.infer<typeof collaborationMemberSchema>>;

export const collaborationDraftSchema = z
  .strictObject({
    name: nameSchema,
    form: collaborationFormSchema,
    phase: phaseSchema,
    ownRole: ownRoleSchema,
    governmentRole: governmentRoleSchema.nullable(),
    /** 0 to 366; `null`: unknown. */
    meetingsPerYear: z
      .int(refusal('not-whole'))
      .min(0, refusal('negative'))
      .max(366, refusal('too-many'))
      .nullable(),
    themeIds: uniqueList(themeIdSchema),
    members: uniqueList(collaborationMemberSchema, (member) => member.organisationId),
    note: noteSchema,
    from: optionalDateSchema,
    until: optionalDateSchema,
  })
  .superRefine(refuseEndBeforeStart);
export type CollaborationDraft = z.infer<typeof collaborationDraftSchema>;

/** A member that the network does not know yet: the partner is made with it. */
const newMemberSchema = z.strictObject({ name: nameSchema, categoryId: categoryIdSchema, role: lineSchema });
export type NewMember = Readonly<z.infer<typeof newMemberSchema>>;
export const newMembersSchema = z.array(newMemberSchema).max(500, refusal('too-many')).readonly();

/** A standing arrangement with members, phase and rhythm. UI: samenwerkingsverband. */
export type Collaboration = Readonly<CollaborationDraft> & {
  readonly id: CollaborationId;
  readonly archived: boolean;
};

export const tieDraftSchema = z
  .strictObject({
    /** Order carries meaning where the kind has a direction ("funds", "supervises"): from the first to the second. */
    firstOrganisationId: organisationIdSchema,
    secondOrganisationId: organisationIdSchema,
    kind: tieKindSchema,
    /** 1 weak, 2 fair, 3 strong. */
    strength: z.int().min(1, refusal('strength-out-of-range')).max(3, refusal('strength-out-of-range')),
    /** Where this is known from; may be empty. */
    source: lineSchema,
    from: optionalDateSchema,
    until: optionalDateSchema,
  })
  .superRefine((tie, context) => {
    refuseEndBeforeStart(tie, context);
    if (tie.firstOrganisationId === tie.secondOrganisationId) {
      context.addIssue({ code: 'custom', path: ['secondOrganisationId'], message: refusal('tie-to-itself') });
    }
  });
export type TieDraft = z.infer<typeof tieDraftSchema>;

/** Whether a tie of this kind goes from the first partner to the second; the others hold both ways. */
export function isDirectedTie(kind: TieKind): boolean {
  return kind === 'funds' || kind === 'supervises';
}

/** A known link between two partners. UI: relatie. */
export type Tie = Readonly<TieDraft> & { readonly id: TieId };
