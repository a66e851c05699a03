import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { areaIdSchema, categoryIdSchema, type CategoryId, themeIdSchema } from '#shared/domain/ids.ts';
import {
  type Organisation,
  type OrganisationDraft,
  organisationDraftSchema,
} from '#shared/domain/organisation.ts';
import { scaleSchema, tierSchema } from '#shared/domain/vocabulary.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { type Reading, readDay, readWholeNumber, refusedReadings } from '#renderer/ui/fields/read-field.ts';

/** What stands in the fields: days and numbers as they were typed, right or wrong. */
const partnerFormSchema = z.strictObject({
  name: z.string(),
  shortName: z.string(),
  /** `null` until one is chosen: none is more likely than another. */
  categoryId: categoryIdSchema.nullable(),
  tier: tierSchema,
  scale: scaleSchema,
  themeIds: z.array(themeIdSchema).readonly(),
  areaIds: z.array(areaIdSchema).readonly(),
  interval: z.string(),
  website: z.string(),
  note: z.string(),
  from: z.string(),
  until: z.string(),
});
export type PartnerFormValues = z.infer<typeof partnerFormSchema>;

/** What was kept of a form, or `null` when it has another shape. */
export function readPartnerForm(kept: unknown): PartnerFormValues | null {
  const result = partnerFormSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/** The form for a partner that is not there yet. */
export function emptyPartnerForm(categoryId: CategoryId | null): PartnerFormValues {
  return {
    name: '',
    shortName: '',
    categoryId,
    tier: 'other',
    scale: 'local',
    themeIds: [],
    areaIds: [],
    interval: '',
    website: '',
    note: '',
    from: '',
    until: '',
  };
}

/** The form as it opens for changing a partner. */
export function partnerFormOf(organisation: Organisation): PartnerFormValues {
  const { name, shortName, categoryId, tier, scale, themeIds, areaIds, website, note } = organisation;
  return {
    name,
    shortName,
    categoryId,
    tier,
    scale,
    themeIds,
    areaIds,
    interval: organisation.desiredIntervalDays === null ? '' : String(organisation.desiredIntervalDays),
    website,
    note,
    from: organisation.from === null ? '' : formatDate(organisation.from),
    until: organisation.until === null ? '' : formatDate(organisation.until),
  };
}

/** The draft that the form stands for, or why not per field. */
export function checkPartnerForm(
  values: PartnerFormValues,
  today: IsoDate,
): { readonly draft: OrganisationDraft | null; readonly fields: FieldErrors } {
  const interval = readWholeNumber(values.interval);
  const from = readDay(values.from, today, 'past');
  const until = readDay(values.until, today, 'future');
  const { interval: _interval, from: _from, until: _until, ...asTyped } = values;
  const checked = checkDraft(organisationDraftSchema, {
    ...asTyped,
    desiredIntervalDays: interval.value,
    from: from.value,
    until: until.value,
  });
  const category: Reading<CategoryId> = {
    value: values.categoryId,
    refused: values.categoryId === null ? 'required' : null,
  };
  const unread = refusedReadings({ categoryId: category, desiredIntervalDays: interval, from, until });
  const fields: FieldErrors = { ...(checked.ok ? {} : checked.fields), ...unread };
  return { draft: checked.ok && Object.keys(unread).length === 0 ? checked.value : null, fields };
}
