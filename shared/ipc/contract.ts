import { z } from 'zod';
import type { NetworkAnalysis } from '#shared/analysis/network-analysis.ts';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import {
  areaDraftSchema,
  type Area,
  type Category,
  type Theme,
  themeDraftSchema,
} from '#shared/domain/category.ts';
import type { Collaboration, Tie } from '#shared/domain/collaboration.ts';
import { type Commitment, type Encounter, encounterDraftSchema } from '#shared/domain/encounter.ts';
import {
  commitmentIdSchema,
  encounterIdSchema,
  organisationIdSchema,
  personIdSchema,
  themeIdSchema,
} from '#shared/domain/ids.ts';
import { type Organisation, organisationDraftSchema } from '#shared/domain/organisation.ts';
import { type Person, personDraftSchema } from '#shared/domain/person.ts';
import { encounterFormSchema } from '#shared/domain/vocabulary.ts';
import { draftKeySchema, preferencesSchema } from './app-state.ts';
import type { AppStatus, ExportResult, HistoryState, PartnerStory, Preferences } from './app-state.ts';

/** One request: what may be asked (checked in main) and what comes back (made by main, so only typed). */
interface RequestShape<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Exists for the type only. */
  readonly output?: Output;
}

function request<Output>() {
  return <Input extends z.ZodType>(input: Input): RequestShape<Input, Output> => ({ input });
}

const nothing = z.undefined();
const byOrganisation = z.strictObject({ id: organisationIdSchema });
const byPerson = z.strictObject({ id: personIdSchema });
const byEncounter = z.strictObject({ id: encounterIdSchema });

const encounterQuerySchema = z.strictObject({
  from: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
  organisationId: organisationIdSchema.nullable(),
  themeId: themeIdSchema.nullable(),
  form: encounterFormSchema.nullable(),
  /** Words that subject or note must hold; empty: no bound. */
  text: z.string().max(200),
  /** How many at most, newest first. */
  limit: z.int().min(1).max(500),
  /** Where the previous page ended; `null` starts with the newest. */
  after: z.strictObject({ date: isoDateSchema, id: encounterIdSchema }).nullable(),
});
export type EncounterQuery = z.infer<typeof encounterQuerySchema>;
export interface EncounterPage {
  readonly encounters: readonly Encounter[];
  /** Encounters that match in all, over every page. */
  readonly total: number;
  /** Partners that were at any of them, by themselves or through a person of that day. */
  readonly partnerCount: number;
}

/** Every request that the window may make of main, by name. */
export const REQUESTS = {
  'app.status': request<AppStatus>()(nothing),
  'app.savePreferences': request<Preferences>()(preferencesSchema),

  'file.createExample': request<AppStatus>()(nothing),
  'file.createEmpty': request<AppStatus>()(nothing),
  /** Asks with the system's dialog; unchanged status when cancelled. */
  'file.open': request<AppStatus>()(nothing),
  'file.openRecent': request<AppStatus>()(z.strictObject({ index: z.int().min(0).max(20) })),
  'file.close': request<AppStatus>()(nothing),
  'file.backUp': request<{ readonly path: string }>()(nothing),
  /** Asks where; `null` when cancelled. */
  'file.exportJson': request<ExportResult | null>()(nothing),
  'file.showInFolder': request<void>()(nothing),

  'history.state': request<HistoryState>()(nothing),
  'history.undo': request<HistoryState>()(nothing),
  'history.redo': request<HistoryState>()(nothing),

  'categories.list': request<readonly Category[]>()(nothing),
  'themes.list': request<readonly Theme[]>()(nothing),
  /** The existing theme of that name, or a new one. */
  'themes.findOrCreate': request<Theme>()(themeDraftSchema),
  'areas.list': request<readonly Area[]>()(nothing),
  'areas.findOrCreate': request<Area>()(areaDraftSchema),

  'organisations.list': request<readonly Organisation[]>()(nothing),
  'organisations.story': request<PartnerStory>()(byOrganisation),
  'organisations.create': request<Organisation>()(organisationDraftSchema),
  'organisations.update': request<Organisation>()(
    z.strictObject({ id: organisationIdSchema, draft: organisationDraftSchema }),
  ),
  'organisations.archive': request<Organisation>()(byOrganisation),
  'organisations.restore': request<Organisation>()(byOrganisation),

  'persons.list': request<readonly Person[]>()(nothing),
  'persons.find': request<Person>()(byPerson),
  'persons.create': request<Person>()(personDraftSchema),
  'persons.update': request<Person>()(z.strictObject({ id: personIdSchema, draft: personDraftSchema })),
  'persons.archive': request<Person>()(byPerson),
  'persons.restore': request<Person>()(byPerson),

  'collaborations.list': request<readonly Collaboration[]>()(nothing),
  'ties.list': request<readonly Tie[]>()(nothing),

  'encounters.list': request<EncounterPage>()(encounterQuerySchema),
  /** By id, in the order asked; ids that are gone are left out. */
  'encounters.byIds': request<readonly Encounter[]>()(z.array(encounterIdSchema).max(500)),
  'encounters.find': request<Encounter>()(byEncounter),
  'encounters.create': request<Encounter>()(encounterDraftSchema),
  'encounters.update': request<Encounter>()(
    z.strictObject({ id: encounterIdSchema, draft: encounterDraftSchema }),
  ),
  'encounters.remove': request<void>()(byEncounter),

  'commitments.listOpen': request<readonly Commitment[]>()(nothing),
  'commitments.setDone': request<Commitment>()(
    z.strictObject({ id: commitmentIdSchema, doneOn: isoDateSchema.nullable() }),
  ),

  'drafts.read': request<string | null>()(z.strictObject({ key: draftKeySchema })),
  'drafts.write': request<void>()(z.strictObject({ key: draftKeySchema, value: z.string().max(200_000) })),
  'drafts.clear': request<void>()(z.strictObject({ key: draftKeySchema })),

  /** `null` takes today, and the default period that ends then. */
  'analysis.network': request<NetworkAnalysis>()(
    z.strictObject({ asOf: isoDateSchema.nullable(), from: isoDateSchema.nullable() }),
  ),
} as const;

export type Method = keyof typeof REQUESTS;
export type InputOf<M extends Method> = z.input<(typeof REQUESTS)[M]['input']>;
export type CheckedInputOf<M extends Method> = z.output<(typeof REQUESTS)[M]['input']>;
export type OutputOf<M extends Method> =
  (typeof REQUESTS)[M] extends RequestShape<z.ZodType, infer Output> ? Output : never;

/** What main tells the window by itself. */
export interface Events {
  /** The data changed: `revision` grows with each change; lists and figures must be asked again. */
  readonly 'network-changed': { readonly revision: number; readonly history: HistoryState };
  /** Another file was opened, or none is open any more. */
  readonly 'status-changed': AppStatus;
}
export type EventName = keyof Events;
