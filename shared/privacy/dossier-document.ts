import { z } from 'zod';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import { textOfPieces } from './cover-others.ts';
import { type Dossier, DOSSIER_SECTIONS, type DossierText } from './dossier.ts';

/** Why words stay out of a dossier that is given to the person. */
export const LEAVE_OUT_REASONS = [
  'policy-view',
  'about-another',
  'rights-of-others',
  'not-this-person',
] as const;
export const leaveOutReasonSchema = z.enum(LEAVE_OUT_REASONS);
export type LeaveOutReason = z.infer<typeof leaveOutReasonSchema>;

export const dossierChoicesSchema = z.record(
  z.string().max(600),
  z.union([z.literal('in'), leaveOutReasonSchema]),
);
/** What the user decided about a text, by its key. */
export type DossierChoices = Readonly<z.infer<typeof dossierChoicesSchema>>;

/** What happens to a text; `undecided`: it may be about the person, and nobody said so yet. Those stay out. */
export function choiceFor(
  { key, mention }: Pick<DossierText, 'key' | 'mention'>,
  choices: DossierChoices,
): 'in' | 'undecided' | LeaveOutReason {
  return choices[key] ?? (mention?.certainty === 'possible' ? 'undecided' : 'in');
}

const DOSSIER_FORMAT = 'netwerkkaart-dossier';

/** The dossier as JSON: what `docs/dossier.md` describes. */
export const dossierDocumentSchema = z.strictObject({
  format: z.literal(DOSSIER_FORMAT),
  version: z.literal(1),
  madeOn: isoDateSchema,
  person: z.string(),
  sections: z.array(
    z.strictObject({
      section: z.enum(DOSSIER_SECTIONS),
      entries: z.array(
        z.strictObject({
          title: z.string(),
          facts: z.array(z.strictObject({ field: z.string(), label: z.string(), value: z.string() })),
          texts: z.array(z.strictObject({ label: z.string(), text: z.string() })),
        }),
      ),
    }),
  ),
  /** How many texts were left out, by reason. */
  leftOut: z.record(z.string(), z.int().min(0)),
});
export type DossierDocument = z.infer<typeof dossierDocumentSchema>;

/** Counts of what stays out, by reason; `undecided` among them. */
export function leftOutCounts(dossier: Dossier, choices: DossierChoices): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const text of textsOf(dossier)) {
    const choice = choiceFor(text, choices);
    if (choice !== 'in') counts[choice] = (counts[choice] ?? 0) + 1;
  }
  return counts;
}

function textsOf(dossier: Dossier): readonly DossierText[] {
  return dossier.sections.flatMap(({ entries }) => entries.flatMap(({ texts }) => texts));
}

/** The dossier for the person, without what was left out. An entry of which nothing is left goes with it. */
export function dossierDocument(dossier: Dossier, choices: DossierChoices): DossierDocument {
  return {
    format: DOSSIER_FORMAT,
    version: 1,
    madeOn: dossier.madeOn,
    person: dossier.name,
    sections: dossier.sections.map(({ id, entries }) => ({
      section: id,
      entries: entries
        .map(({ title, facts, texts }) => ({
          title,
          facts: [...facts],
          texts: texts
            .filter((text) => choiceFor(text, choices) === 'in')
            .map(({ label, pieces }) => ({ label, text: textOfPieces(pieces) })),
        }))
        .filter(({ facts, texts }) => facts.length + texts.length > 0),
    })),
    leftOut: { ...leftOutCounts(dossier, choices) },
  };
}
