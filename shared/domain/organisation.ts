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
  areaIdSchema,
  type CategoryId,
  categoryIdSchema,
  type OrganisationId,
  themeIdSchema,
} from './ids.ts';
import { scaleSchema, tierSchema } from './vocabulary.ts';

/** Own rhythm in whole days between two encounters; `null` takes the rhythm of the tier. */
const intervalDaysSchema = z
  .int(refusal('not-whole'))
  .min(1, refusal('interval-too-short'))
  .max(3650, refusal('interval-too-long'))
  .nullable();

const organisationFields = {
  name: nameSchema,
  /** As people say it: "de GGD", "Woonhart"; empty where there is none. */
  shortName: lineSchema,
  categoryId: categoryIdSchema,
  tier: tierSchema,
  scale: scaleSchema,
  themeIds: uniqueList(themeIdSchema),
  areaIds: uniqueList(areaIdSchema),
  desiredIntervalDays: intervalDaysSchema,
  website: lineSchema,
  note: noteSchema,
  /** First and last day on which this partner counts; `null`: no bound. */
  from: optionalDateSchema,
  until: optionalDateSchema,
};

export const organisationDraftSchema = z.strictObject(organisationFields).superRefine(refuseEndBeforeStart);
/** What the user writes down about a partner. */
export type OrganisationDraft = z.infer<typeof organisationDraftSchema>;

/** An organisation, group or initiative outside the own municipal organisation. UI: partner. */
export type Organisation = Readonly<OrganisationDraft> & {
  readonly id: OrganisationId;
  /** Put away by the user: no longer offered, still counted in the past. */
  readonly archived: boolean;
};

/** A partner of whom only the name and the kind are known: an ordinary, local one without a rhythm of its own or any bound. */
export function newOrganisation(name: string, categoryId: CategoryId): OrganisationDraft {
  return {
    name,
    shortName: '',
    categoryId,
    tier: 'other',
    scale: 'local',
    themeIds: [],
    areaIds: [],
    desiredIntervalDays: null,
    website: '',
    note: '',
    from: null,
    until: null,
  };
}
