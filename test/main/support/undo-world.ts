import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { openDatabase } from '#db/open.ts';
import { createAssessment } from '#db/repos/assessments.ts';
import { listCategories } from '#db/repos/categories.ts';
import { createCommitment } from '#db/repos/encounters/commitments.ts';
import { createIntention } from '#db/repos/encounters/intentions.ts';
import { createReflection } from '#db/repos/mirror/reflections.ts';
import { listThemes } from '#db/repos/themes.ts';
import { listAreas } from '#db/repos/areas.ts';
import { updateOrganisation } from '#db/repos/organisations.ts';
import { saveTimeWeek } from '#db/repos/mirror/time-weeks.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import {
  assessmentDraft,
  commitmentDraft,
  day,
  intentionDraft,
  partner,
  reflectionDraft,
} from '#test/support/drafts.ts';
import type { UndoableMethod } from '#test/support/undo/told-changes.ts';
import {
  ANNA,
  asProposed,
  at,
  BW,
  OVERLEG,
  proposals,
  readInto,
  SERIES,
} from '../calendar/calendar-program.ts';
import { event } from '../calendar/ics/calendar-text.ts';
import type { Program } from './program.ts';
import { type RichNetwork, writeRichNetwork } from './rich-network.ts';

/** A program on a network with something of every kind, and a copy of that network as it was before. */
export interface UndoWorld {
  readonly program: Program;
  readonly db: WriteDb;
  readonly rich: RichNetwork;
}

export const WEEK = { year: 2026, week: 40 };

/** Writes the network; before the first change through the program, so that nothing of it can be taken back. */
export async function makeUndoWorld(program: Program): Promise<UndoWorld> {
  await program.get('file.createEmpty');
  const { db, file } = program.context.session.network();
  const rich = writeRichNetwork(db);
  const world = { program, db, rich };
  const organisationIds = [rich.partners.Woonhart.id];
  partner(db, 'Volkstuin De Hoek');
  createAssessment(db, assessmentDraft({ organisationId: rich.partners.Woonhart.id }));
  createReflection(db, reflectionDraft({ writtenOn: day('2026-06-30') }));
  saveTimeWeek(db, { ...WEEK, collegeHours: 8, organisationHours: 20, outsideHours: 4 });
  createIntention(db, intentionDraft({ organisationIds }, { subject: 'Kennismaken' }));
  createCommitment(db, commitmentDraft('Kaartje sturen'));
  writeOtherNetwork(world, `${file}.other`);
  return world;
}

/** The same network, in which a partner was changed and one is new: to be merged into this one. */
function writeOtherNetwork({ db, rich }: UndoWorld, file: string): void {
  db.execute(`VACUUM INTO '${file}'`);
  const other = openDatabase(file);
  updateOrganisation(other, rich.partners.Woonhart.id, {
    ...draftOf(rich.partners.Woonhart),
    note: 'van de ander',
  });
  partner(other, 'Van de ander');
  closeDatabase(other);
}

export type UndoCase<M extends UndoableMethod> = (world: UndoWorld) => Promise<InputOf<M>> | InputOf<M>;

export function only<Item>(list: readonly Item[] | null, place = 0): Item {
  const item = list?.[place];
  if (item === undefined) throw new Error('the network of this test has one');
  return item;
}

export const woonhart = ({ rich }: UndoWorld) => rich.partners.Woonhart.id;
export const bos = ({ rich }: UndoWorld) => rich.partners['Bos; Beek & Co'].id;
export const anna = ({ rich }: UndoWorld) => rich.persons[0];
export const category = ({ db }: UndoWorld, place: number) => only(listCategories(db), place).id;
export const theme = ({ db }: UndoWorld, place: number) => only(listThemes(db), place).id;
export const area = ({ db }: UndoWorld, place: number) => only(listAreas(db), place).id;
export const collaboration = async ({ program }: UndoWorld) =>
  only((await program.get('collaborations.list')).filter(({ name }) => name.startsWith('Tafel')));
export const tie = async ({ program }: UndoWorld) =>
  only((await program.get('ties.list')).filter(({ source }) => source !== ''));
export const encounters = async ({ program }: UndoWorld) =>
  program.get('encounters.list', {
    from: null,
    until: null,
    organisationId: null,
    themeId: null,
    form: null,
    text: '',
    limit: 50,
    after: null,
  });
/** The one with everything in it. */
export const visit = async (world: UndoWorld) =>
  only((await encounters(world)).encounters.filter(({ subject }) => subject !== ''));
export const signal = async (world: UndoWorld) =>
  only((await visit(world)).observations.filter(({ text }) => text.startsWith('twee regels')));
export const assessment = async ({ program }: UndoWorld) => only(await program.get('assessments.list'));
export const reflection = async ({ program }: UndoWorld) => only(await program.get('reflections.list'));
export const intention = async ({ program }: UndoWorld) => only(await program.get('intentions.list'));
export const commitment = async ({ program }: UndoWorld) =>
  only((await program.get('commitments.listOpen')).filter(({ text }) => text === 'Kaartje sturen'));
export const introduction = (world: UndoWorld) => ({
  firstOrganisationId: woonhart(world),
  secondOrganisationId: bos(world),
});
export const correctionDraft = {
  receivedOn: day('2026-11-01'),
  request: 'naam klopt niet',
  doneOn: null,
  outcome: '',
};
export const prompts = (world: UndoWorld) => [
  { place: { kind: 'category' as const, id: category(world, 0) }, question: 'forgotten' as const },
];
export const draftOf = <Item extends { readonly id: unknown; readonly archived: boolean }>({
  id: _id,
  archived: _archived,
  ...draft
}: Item) => draft;
export const withoutId = <Item extends { readonly id: unknown }>({ id: _id, ...draft }: Item) => draft;

/** What the calendar brings; the inbox itself is no step. */
export async function readCalendar({ program }: UndoWorld, ...lines: readonly string[]) {
  await readInto(program, ...(lines.length === 0 ? [...OVERLEG, ...SERIES, ...BW] : lines));
  return proposals(program);
}

/** An encounter that came from the calendar, which says something else since. */
export async function remarked(world: UndoWorld, ...lines: readonly string[]) {
  const { program } = world;
  const [proposed] = (await readCalendar(world)).filter(({ subject }) => subject === 'Overleg wonen');
  if (proposed === undefined) throw new Error('the calendar proposes it');
  await program.get('calendar.accept', {
    events: [{ ...asProposed(proposed), organisationIds: [woonhart(world)] }],
  });
  await readInto(program, ...lines);
  return { id: only((await program.get('calendar.list')).moves).id };
}

export const MOVED = event(
  'UID:overleg',
  'SUMMARY:Overleg wonen',
  at('20261112', '130000'),
  'DURATION:PT1H',
  ANNA,
);
export const CANCELLED = event('UID:overleg', at('20261110'), 'STATUS:CANCELLED');
