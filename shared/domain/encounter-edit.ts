import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { isoDateSchema } from './calendar-date.ts';
import { lineSchema, minutesSchema, uniqueList } from './fields.ts';
import { encounterIdSchema, organisationIdSchema, personIdSchema, themeIdSchema } from './ids.ts';
import {
  companySchema,
  encounterFormSchema,
  orientationSchema,
  performanceSchema,
  podiumSchema,
  scriptSchema,
  toneSchema,
} from './vocabulary.ts';

/**
 * What is put right for one encounter in a table, or for a whole selection. A field that is left out stays as it is in each of
 * them; `null` makes it empty; an empty list adds or takes away nothing.
 */
export const encounterChangeSchema = z
  .strictObject({
    date: isoDateSchema.optional(),
    subject: lineSchema.optional(),
    minutes: minutesSchema.nullable().optional(),
    form: encounterFormSchema.optional(),
    script: scriptSchema.nullable().optional(),
    podium: podiumSchema.nullable().optional(),
    company: companySchema.nullable().optional(),
    tone: toneSchema.nullable().optional(),
    performance: performanceSchema.nullable().optional(),
    orientation: orientationSchema.nullable().optional(),
    addThemeIds: uniqueList(themeIdSchema).default([]),
    removeThemeIds: uniqueList(themeIdSchema).default([]),
    addOrganisationIds: uniqueList(organisationIdSchema).default([]),
    removeOrganisationIds: uniqueList(organisationIdSchema).default([]),
    addPersonIds: uniqueList(personIdSchema).default([]),
    removePersonIds: uniqueList(personIdSchema).default([]),
  })
  .superRefine((change, context) => {
    const sides = [
      ['removeThemeIds', change.addThemeIds, change.removeThemeIds],
      ['removeOrganisationIds', change.addOrganisationIds, change.removeOrganisationIds],
      ['removePersonIds', change.addPersonIds, change.removePersonIds],
    ] as const;
    for (const [field, added, removed] of sides) {
      const isBoth = new Set<string>([...added, ...removed]).size < added.length + removed.length;
      if (isBoth) context.addIssue({ code: 'custom', path: [field], message: refusal('listed-twice') });
    }
  });
export type EncounterChange = Readonly<z.infer<typeof encounterChangeSchema>>;

/** More encounters than a log will ever hold; a bound for what a request may carry. */
const MOST_SELECTED = 50_000;

export const manyEncounterIdsSchema = z
  .array(encounterIdSchema)
  .min(1, refusal('required'))
  .max(MOST_SELECTED, refusal('too-many'));

export const encountersEditSchema = z.strictObject({
  ids: manyEncounterIdsSchema,
  change: encounterChangeSchema,
});
