import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { uniqueList } from './fields.ts';
import { areaIdSchema, categoryIdSchema, organisationIdSchema, themeIdSchema } from './ids.ts';
import { tierSchema } from './vocabulary.ts';

/** What changes for a whole selection of partners; `null` and an empty list leave things as they are. */
export const partnerChangeSchema = z
  .strictObject({
    categoryId: categoryIdSchema.nullable(),
    tier: tierSchema.nullable(),
    addThemeIds: uniqueList(themeIdSchema),
    removeThemeIds: uniqueList(themeIdSchema),
    addAreaIds: uniqueList(areaIdSchema),
    removeAreaIds: uniqueList(areaIdSchema),
  })
  .superRefine((change, context) => {
    const sides = [
      ['removeThemeIds', change.addThemeIds, change.removeThemeIds],
      ['removeAreaIds', change.addAreaIds, change.removeAreaIds],
    ] as const;
    for (const [field, added, removed] of sides) {
      const isBoth = new Set<string>([...added, ...removed]).size < added.length + removed.length;
      if (isBoth) context.addIssue({ code: 'custom', path: [field], message: refusal('listed-twice') });
    }
  });
export type PartnerChange = Readonly<z.infer<typeof partnerChangeSchema>>;

/** The change that leaves everything as it is. */
export const NO_PARTNER_CHANGE: PartnerChange = {
  categoryId: null,
  tier: null,
  addThemeIds: [],
  removeThemeIds: [],
  addAreaIds: [],
  removeAreaIds: [],
};

/** More partners than a network will ever hold; a bound for what a request may carry. */
const MOST_SELECTED = 50_000;

export const partnersEditSchema = z.strictObject({
  ids: z.array(organisationIdSchema).min(1, refusal('required')).max(MOST_SELECTED, refusal('too-many')),
  change: partnerChangeSchema,
});
