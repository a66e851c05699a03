import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { isValidOn, type IsoDate } from './calendar-date.ts';
import { lineSchema, nameSchema, noteSchema, optionalDateSchema, refuseEndBeforeStart } from './fields.ts';
import { type AffiliationId, organisationIdSchema, type PersonId } from './ids.ts';

export const affiliationDraftSchema = z
  .strictObject({
    organisationId: organisationIdSchema,
    /** Function there: "bestuurder", "wijkagent"; may be empty. */
    role: lineSchema,
    from: optionalDateSchema,
    until: optionalDateSchema,
  })
  .superRefine(refuseEndBeforeStart);
export type AffiliationDraft = z.infer<typeof affiliationDraftSchema>;

/** A position of a person at a partner; several may hold at once. */
export type Affiliation = Readonly<AffiliationDraft> & {
  readonly id: AffiliationId;
  readonly personId: PersonId;
};

const emailSchema = lineSchema.refine(
  (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  refusal('invalid-email'),
);

export const personDraftSchema = z.strictObject({
  name: nameSchema,
  /** What people call them, also used for finding: "Bas van de wijkraad"; may be empty. */
  nickname: lineSchema,
  email: emailSchema,
  phone: lineSchema,
  note: noteSchema,
  affiliations: z.array(affiliationDraftSchema).readonly(),
});
/** What the user writes down about a person, with all positions. */
export type PersonDraft = z.infer<typeof personDraftSchema>;

/** Somebody of whom only the name is known. */
export function newPerson(name: string): PersonDraft {
  return { name, nickname: '', email: '', phone: '', note: '', affiliations: [] };
}

/** Somebody. UI: persoon. */
export type Person = Readonly<Omit<PersonDraft, 'affiliations'>> & {
  readonly id: PersonId;
  readonly affiliations: readonly Affiliation[];
  readonly archived: boolean;
};

/** The positions that hold on a day; a person without any counts for no partner. */
export function affiliationsOn<T extends { from: IsoDate | null; until: IsoDate | null }>(
  affiliations: readonly T[],
  date: IsoDate,
): readonly T[] {
  return affiliations.filter((affiliation) => isValidOn(date, affiliation.from, affiliation.until));
}
