import { z } from 'zod';
import type { FormDraftKey } from '#shared/domain/draft-key.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type Tie, type TieDraft, tieDraftSchema } from '#shared/domain/collaboration.ts';
import { type OrganisationId, organisationIdSchema, type TieId } from '#shared/domain/ids.ts';
import { type TieKind, tieKindSchema } from '#shared/domain/vocabulary.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import type { TieWay } from '#renderer/i18n/texts/ties.ts';
import { readDay, refusedReadings } from '../fields/read-field.ts';

export const NEW_TIE: TieFormValues = {
  way: 'works-with:out',
  otherId: null,
  strength: '2',
  source: '',
  from: '',
  until: '',
};

/** The ways in the order of the list: a kind with a direction stands there twice. */
export const TIE_WAYS: readonly TieWay[] = tieKindSchema.options.flatMap((kind): readonly TieWay[] =>
  kind === 'funds' || kind === 'supervises' ? [`${kind}:out`, `${kind}:in`] : [`${kind}:out`],
);

const tieFormSchema = z.strictObject({
  way: z.enum(TIE_WAYS),
  otherId: organisationIdSchema.nullable(),
  strength: z.enum(['1', '2', '3']),
  source: z.string(),
  from: z.string(),
  until: z.string(),
});
/** What stands in the fields of a tie, seen from one of its partners. */
export type TieFormValues = Readonly<z.infer<typeof tieFormSchema>>;

/** What was kept of a form, or `null` when it has another shape. */
export function readTieForm(kept: unknown): TieFormValues | null {
  const result = tieFormSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/** Under which key a form is kept: of a tie that there is, or of a new one between two, or of one whose end is still to be chosen. */
export function tieDraftKey(
  tie: { readonly id: TieId } | { readonly fromId: OrganisationId; readonly otherId: OrganisationId | null },
): FormDraftKey {
  if ('id' in tie) return `tie:${tie.id}`;
  if (tie.otherId === null) return `tie:new-${tie.fromId}`;
  // Two ids fit only without their dashes.
  return `tie:${`${tie.fromId}${tie.otherId}`.replaceAll('-', '')}`;
}

function strengthText(strength: number): TieFormValues['strength'] {
  return strength <= 1 ? '1' : strength >= 3 ? '3' : '2';
}

/** A tie as one of its partners sees it. */
export function tieFormOf(tie: Tie, seenFrom: OrganisationId): TieFormValues {
  const isOutward = tie.firstOrganisationId === seenFrom;
  const directed = tie.kind === 'funds' || tie.kind === 'supervises' ? tie.kind : null;
  return {
    way: directed !== null && !isOutward ? `${directed}:in` : `${tie.kind}:out`,
    otherId: isOutward ? tie.secondOrganisationId : tie.firstOrganisationId,
    strength: strengthText(tie.strength),
    source: tie.source,
    from: tie.from === null ? '' : formatDate(tie.from),
    until: tie.until === null ? '' : formatDate(tie.until),
  };
}

/** The tie that the fields stand for, or why not per field. */
export function checkTieForm(
  values: TieFormValues,
  seenFrom: OrganisationId,
  today: IsoDate,
): { readonly draft: TieDraft | null; readonly fields: FieldErrors } {
  const { otherId } = values;
  const from = readDay(values.from, today, 'past');
  const until = readDay(values.until, today, 'future');
  const unread = refusedReadings({ from, until });
  if (otherId === null) return { draft: null, fields: { ...unread, otherId: 'required' } };
  const isInward = values.way.endsWith(':in');
  const kind = tieKindSchema.parse(values.way.split(':')[0]) satisfies TieKind;
  const checked = checkDraft(tieDraftSchema, {
    firstOrganisationId: isInward ? otherId : seenFrom,
    secondOrganisationId: isInward ? seenFrom : otherId,
    kind,
    strength: Number(values.strength),
    source: values.source,
    from: from.value,
    until: until.value,
  });
  const fields: FieldErrors = { ...(checked.ok ? {} : checked.fields), ...unread };
  return { draft: checked.ok && Object.keys(unread).length === 0 ? checked.value : null, fields };
}
