import { DEFAULT_CALENDAR_SETTINGS } from '#shared/domain/calendar.ts';
import type { CalendarSettings } from '#shared/domain/calendar.ts';
import { commitmentDraft, day, encounterDraft, mapViewDraft, reflectionDraft } from '#test/support/drafts.ts';
import type { UndoableMethod } from '#test/support/undo/told-changes.ts';
import { asProposed } from '../calendar/calendar-program.ts';
import {
  type UndoCase,
  only,
  WEEK,
  woonhart,
  bos,
  area,
  signal,
  reflection,
  prompts,
  withoutId,
  readCalendar,
  remarked,
  MOVED,
  CANCELLED,
} from './undo-world.ts';

type Beside = Extract<
  UndoableMethod,
  | `calendar.${string}`
  | `calendarWeeks.${string}`
  | `mapPlaces.${string}`
  | `mapViews.${string}`
  | `mirrorSettings.${string}`
  | `missing.${string}`
  | `reflections.${string}`
  | `retention.${string}`
  | `signals.${string}`
  | `timeWeeks.${string}`
  | `today.${string}`
>;

/** Changes of what stands beside partners, persons and encounters: calendar, mirror, signals, Vandaag, map, periods. */
export const UNDO_CASES_BESIDE: { readonly [M in Beside]: UndoCase<M> } = {
  'calendar.accept': async (world) => {
    const waiting = await readCalendar(world);
    const events = waiting.map((one) => ({ ...asProposed(one), organisationIds: [woonhart(world)] }));
    return { events };
  },
  'calendar.acceptAs': async (world) => ({
    id: only(await readCalendar(world)).id,
    draft: encounterDraft([woonhart(world)], { subject: 'Zoals het was' }),
  }),
  'calendar.ignore': async (world) => ({ ids: [only(await readCalendar(world)).id] }),
  'calendar.ignoreSeries': async (world) => ({
    id: only((await readCalendar(world)).filter(({ recurring }) => recurring)).id,
  }),
  'calendar.restoreSeries': async (world) => {
    const { id } = only((await readCalendar(world)).filter(({ recurring }) => recurring));
    await world.program.get('calendar.ignoreSeries', { id });
  },
  'calendar.follow': (world) => remarked(world, ...MOVED),
  'calendar.leave': (world) => remarked(world, ...CANCELLED),
  'calendar.saveSettings': (): CalendarSettings => ({
    ...DEFAULT_CALENDAR_SETTINGS,
    ownAddresses: ['ik@voorbeeldstad.example'],
    rules: [{ words: 'B&W', part: 'college' }],
  }),
  'calendarWeeks.take': async (world) => {
    await world.program.get('calendar.saveSettings', {
      ...DEFAULT_CALENDAR_SETTINGS,
      rules: [{ words: 'B&W', part: 'college' }],
    });
    await readCalendar(world);
    return { weeks: [{ year: 2026, week: 46 }] };
  },
  'mirrorSettings.saveTarget': () => ({ timeTarget: { college: 0.4, organisation: 0.4, outside: 0.2 } }),
  'mirrorSettings.dismissPrompt': () => ({ quarter: '2026-Q3' }),
  'timeWeeks.save': () => ({ ...WEEK, collegeHours: 9, organisationHours: 21.5, outsideHours: 6 }),
  'timeWeeks.remove': () => WEEK,
  'reflections.create': () => reflectionDraft({ aspect: 'tempo', answer: 'Rustiger.' }),
  'reflections.update': async (world) => ({
    id: (await reflection(world)).id,
    draft: { ...withoutId(await reflection(world)), answer: 'Toch anders.' },
  }),
  'reflections.remove': async (world) => ({ id: (await reflection(world)).id }),
  'signals.tell': async (world) => ({
    id: (await signal(world)).id,
    toldOn: day('2026-11-10'),
    toldWhere: 'MT',
    toldTo: 'directie',
  }),
  'signals.promise': async (world) => ({
    id: (await signal(world)).id,
    draft: commitmentDraft('Dak laten zien'),
  }),
  'signals.letGo': async (world) => ({ id: (await signal(world)).id, reason: 'gerucht' }),
  'signals.snooze': async (world) => ({ id: (await signal(world)).id, until: day('2026-12-24') }),
  'signals.reopen': async (world) => {
    const { id } = await signal(world);
    await world.program.get('signals.letGo', { id, reason: 'gerucht' });
    return { id };
  },
  'today.snooze': (world) => ({ organisationId: woonhart(world), until: day('2026-12-24') }),
  'today.dismiss': (world) => ({ organisationId: woonhart(world), reason: 'bestaat niet meer' }),
  'today.bringBack': async (world) => {
    await world.program.get('today.dismiss', { organisationId: woonhart(world), reason: 'te druk' });
    return { organisationId: woonhart(world) };
  },
  'today.another': () => undefined,
  'today.planRound': (world) => ({
    areaId: area(world, 0),
    organisationIds: [woonhart(world), bos(world)],
    before: day('2026-12-01'),
  }),
  'mapPlaces.pin': (world) => ({ places: [{ organisationId: woonhart(world), x: 10, y: -20 }] }),
  'mapPlaces.unpin': async (world) => {
    await world.program.get('mapPlaces.pin', { places: [{ organisationId: woonhart(world), x: 1, y: 2 }] });
    return { ids: [woonhart(world)] };
  },
  'mapViews.create': () => mapViewDraft('Onze wijken'),
  'mapViews.update': async (world) => {
    const { id } = await world.program.get('mapViews.create', mapViewDraft('Onze wijken'));
    return { id, draft: mapViewDraft('Alle wijken', [woonhart(world)], 'voor de directie') };
  },
  'mapViews.order': async ({ program }) => {
    const one = await program.get('mapViews.create', mapViewDraft('Eerst'));
    const other = await program.get('mapViews.create', mapViewDraft('Dan'));
    return { ids: [other.id, one.id] };
  },
  'mapViews.remove': async ({ program }) => {
    const { id } = await program.get('mapViews.create', mapViewDraft('Weg'));
    return { id };
  },
  'missing.mark': (world) => ({ prompts: prompts(world), outcome: 'skipped' }),
  'missing.restart': async (world) => {
    await world.program.get('missing.mark', { prompts: prompts(world), outcome: 'skipped' });
  },
  'retention.savePeriod': () => ({ kind: 'reflection', period: 12 }),
  'retention.keep': (world) => ({
    kind: 'organisation',
    itemId: woonhart(world),
    until: day('2030-01-01'),
    reason: 'bezwaar loopt',
  }),
  'retention.release': async (world) => {
    const item = { kind: 'organisation' as const, itemId: woonhart(world) };
    await world.program.get('retention.keep', { ...item, until: day('2030-01-01'), reason: 'bezwaar' });
    return item;
  },
  'retention.leave': () => undefined,
};
