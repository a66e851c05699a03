import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { newEncounter } from '#shared/domain/encounter.ts';
import { type OrganisationId, organisationIdSchema } from '#shared/domain/ids.ts';
import { RETENTION_KINDS } from '#shared/domain/privacy.ts';
import type { ImportReading } from '#shared/import/plan.ts';
import type { Method } from '#shared/ipc/contract.ts';
import {
  assessmentDraft,
  commitmentDraft,
  day,
  mapViewDraft,
  reflectionDraft,
  tieDraft,
} from '#test/support/drafts.ts';
import type { KnownIds } from '#test/support/fuzz/schema-values.ts';
import { proposed } from './import-files.ts';
import type { Program } from './program.ts';

const LIST = new TextEncoder().encode('naam;categorie\nWoonhart;media\nNieuw;media\n');
const CALENDAR = new TextEncoder().encode(
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//NL',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTAMP:20261101T000000Z',
    'DTSTART:20261110T090000Z',
    'DTEND:20261110T100000Z',
    'SUMMARY:Overleg Woonhart',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
);

/** What must have happened before a method can do anything; gives what it accepts then, where that is no matter of form. */
export async function bringAbout(
  program: Program,
  method: Method,
  ids: KnownIds,
): Promise<readonly unknown[]> {
  const at = (kind: string, place: number) => ids[kind]?.[place] ?? '';
  if (method.startsWith('history.')) await program.get('themes.findOrCreate', { name: 'gisteren' });
  if (method === 'history.redo') await program.get('history.undo');
  if (method.startsWith('import.')) {
    const reading = await program.get('import.readDropped', { files: [{ name: 'a.csv', bytes: LIST }] });
    if (method === 'import.plan') return [proposed(reading)];
    const { rows } = await planRows(program, reading);
    if (method === 'import.decide')
      return [{ rows: rows.map(({ table, number }) => ({ table, number })), choice: 'skip' }];
    if (method === 'import.plannedRows')
      return [{ kind: null, outcome: null, remarkedOnly: false, offset: 0, limit: 50 }];
  }
  if (method.startsWith('calendar')) {
    await program.get('calendar.readDropped', { files: [{ name: 'a.ics', bytes: CALENDAR }] });
    const { proposals } = await program.get('calendar.list');
    const id = proposals[0]?.id ?? '';
    if (method === 'calendar.ignoreSeries') return [{ id }];
    if (method === 'calendarWeeks.take') return [{ weeks: [{ year: 2026, week: 46 }] }];
    if (method === 'calendar.acceptAs')
      return [
        { id, draft: { ...newEncounter(day('2026-11-10')), organisationIds: [at('organisation', 0)] } },
      ];
  }
  if (/^(retention|woo)\./.test(method)) return bringAboutRetention(program, method, ids);
  if (/^(erasures|corrections)\./.test(method)) return bringAboutPrivacy(program, method);
  if (/^(retention\.(keep|apply)|woo\.save)$/.test(method)) return bringAboutOld(program, method, ids);
  const about = { organisationId: partnerAt(ids, 0) };
  if (method === 'assessments.create') return [assessmentDraft(about)];
  if (method === 'assessments.update') return [{ id: at('assessment', 0), draft: assessmentDraft(about) }];
  if (/^ties\.(create|update)$/.test(method)) {
    const draft = tieDraft(partnerAt(ids, 0), partnerAt(ids, 1), { from: day('2001-01-01') });
    return [method === 'ties.create' ? draft : { id: at('tie', 0), draft }];
  }
  if (method === 'history.goTo') return [{ number: 0 }];
  if (method === 'positions.change') {
    const [person] = (await program.get('persons.list')).filter(
      ({ affiliations }) => affiliations.length > 0,
    );
    const [affiliation] = person?.affiliations.filter(({ until }) => until === null) ?? [];
    const until = day('2026-11-01');
    return [{ personId: person?.id, affiliationId: affiliation?.id, until, next: null, successor: null }];
  }
  if (/^(secretariat|handOver)\./.test(method)) return bringAboutHandOver(program, method);
  if (method.startsWith('vault.')) return bringAboutVault(program, method);
  if (method === 'analysis.replay') return [{ asOf: day('2026-11-20'), months: 1, stepsPerMonth: 1 }];
  if (/^mapViews\.(update|remove)$/.test(method)) {
    const { id } = await program.get('mapViews.create', mapViewDraft('nu'));
    return method === 'mapViews.update' ? [{ id, draft: mapViewDraft('straks') }] : [{ id }];
  }
  if (method.startsWith('signals.')) return signalExample(method, at('observation', 0));
  if (method === 'today.snooze') return [{ ...about, until: day('2199-01-01') }];
  if (method === 'timeWeeks.save')
    return [{ year: 2026, week: 40, collegeHours: 8, organisationHours: 20.5, outsideHours: 4 }];
  if (method === 'timeWeeks.remove') return [{ year: 2026, week: 40 }];
  if (method === 'reflections.update') return [{ id: at('reflection', 0), draft: reflectionDraft({}) }];
  if (method === 'reflections.remove') return [{ id: at('reflection', 0) }];
  const [, kind] = /^(categories|themes|areas)\.merge$/.exec(method) ?? [];
  if (kind !== undefined) {
    const stem = kind === 'categories' ? 'categor' : kind.slice(0, -1);
    return [{ from: at(stem, 0), into: at(stem, 1) }];
  }
  if (/\.(setDistinct|find)$/.test(method) && method.startsWith('duplicates.'))
    return [{ kind: 'organisation', ids: [at('organisation', 0), at('organisation', 1)] }];
  return [];
}

async function bringAboutRetention(
  program: Program,
  method: Method,
  ids: KnownIds,
): Promise<readonly unknown[]> {
  const scope = { from: day('2020-01-01'), until: day('2026-12-31'), organisationId: null, themeId: null };
  if (method === 'woo.find') return [scope];
  if (method === 'woo.save') {
    // It makes a folder in the one that is chosen.
    program.answers.exportTo = path.dirname(program.answers.exportTo ?? program.folder);
    return [{ scope, choices: { names: false, notes: true, views: true }, reason: '' }];
  }
  const itemId = ids['organisation']?.[0] ?? '';
  if (method === 'retention.keep')
    return [{ kind: 'organisation', itemId, until: day('2199-01-01'), reason: 'bezwaar' }];
  if (method !== 'retention.apply') return [];
  for (const kind of RETENTION_KINDS) await program.get('retention.savePeriod', { kind, period: 3 });
  const { groups } = await program.get('retention.find');
  const due = groups.filter(({ count }) => count > 0).map(({ kind, count }) => ({ kind, count, except: [] }));
  return [{ groups: due, reason: '' }];
}

/** What is accepted about something that was heard. */
function signalExample(method: Method, id: string): readonly unknown[] {
  switch (method) {
    case 'signals.tell':
      return [{ id, toldOn: day('2026-11-10'), toldWhere: 'MT', toldTo: '' }];
    case 'signals.promise':
      return [{ id, draft: commitmentDraft('bellen') }];
    case 'signals.letGo':
      return [{ id, reason: 'gerucht' }];
    case 'signals.snooze':
      return [{ id, until: day('2199-01-01') }];
    case 'signals.reopen':
      return [{ id }];
    default:
      return [];
  }
}

const PASSWORD = 'fiets lamp kade zeven';

/** A network behind a password, locked where that is what the method is about. */
async function bringAboutVault(program: Program, method: Method): Promise<readonly unknown[]> {
  if (!/^vault\.(unlock|unlockWithRecoveryKey|recoverySheet)$/.test(method)) return [];
  await program.get('vault.create', { password: PASSWORD });
  if (method === 'vault.recoverySheet') return [{ password: PASSWORD }];
  const { groups } = await program.get('vault.recoverySheet', { password: PASSWORD });
  await program.get('vault.lock');
  return method === 'vault.unlock' ? [{ password: PASSWORD }] : [{ recoveryKey: groups.join(' ') }];
}

/** An owner with a password, or another network that is chosen, and read, to be merged into this one. */
async function bringAboutHandOver(program: Program, method: Method): Promise<readonly unknown[]> {
  if (method === 'secretariat.start')
    await program.get('secretariat.setPassword', { current: null, next: PASSWORD });
  if (!method.startsWith('handOver.')) return [];
  const { file } = program.context.session.network();
  program.answers.network = `${file}.ander.netwerk`;
  copyFileSync(`${file}.begin`, program.answers.network);
  await program.get('handOver.choose');
  if (method === 'handOver.apply') await program.get('handOver.read', { password: null });
  return method === 'handOver.read' ? [{ password: null }] : [];
}

/** An encounter of long ago, that may be let go, kept longer or given to whoever asks for it. */
async function bringAboutOld(program: Program, method: Method, ids: KnownIds): Promise<readonly unknown[]> {
  const long = day('2001-01-01');
  const draft = { ...newEncounter(long), organisationIds: [partnerAt(ids, 0)], note: 'lang geleden' };
  const { id } = await program.get('encounters.create', draft);
  if (method === 'retention.keep')
    return [{ kind: 'encounter-note', itemId: id, until: day('2199-01-01'), reason: 'nog nodig' }];
  if (method === 'woo.save') {
    program.answers.exportTo = path.dirname(program.answers.exportTo ?? program.folder);
    const scope = { from: long, until: day('2026-11-01'), organisationId: null, themeId: null };
    return [{ scope, choices: { names: false, notes: false, views: true }, reason: '' }];
  }
  const { groups } = await program.get('retention.find');
  const overdue = groups.filter(({ count }) => count > 0);
  return [{ groups: overdue.map(({ kind, count }) => ({ kind, count, except: [] })), reason: '' }];
}

/** Somebody to forget, or a request that somebody made. */
async function bringAboutPrivacy(program: Program, method: Method): Promise<readonly unknown[]> {
  const [person] = await program.get('persons.list');
  if (person === undefined) throw new Error('a rich network has persons');
  const personId = person.id;
  if (method === 'erasures.apply')
    return [{ personId, confirmation: person.name, redactions: [], reason: '', backUps: 'leave' }];
  const draft = { receivedOn: day('2026-11-01'), request: 'klopt niet', doneOn: null, outcome: '' };
  const { id } = await program.get('corrections.create', { personId, draft });
  if (method === 'corrections.update') return [{ id, draft: { ...draft, outcome: 'gedaan' } }];
  return method === 'corrections.remove' ? [{ id }] : [];
}

function partnerAt(ids: KnownIds, place: number): OrganisationId {
  return organisationIdSchema.parse(ids['organisation']?.[place]);
}

async function planRows(program: Program, reading: ImportReading) {
  await program.get('import.plan', proposed(reading));
  return program.get('import.plannedRows', {
    kind: null,
    outcome: null,
    remarkedOnly: false,
    offset: 0,
    limit: 50,
  });
}

/** Of what a reading of a calendar must have moved or cancelled first, or a back-up made: no single message brings that about. */
export const NEEDS_A_PAST: ReadonlySet<Method> = new Set<Method>([
  'calendar.follow',
  'calendar.leave',
  'backUps.preview',
  'backUps.restore',
  'damaged.recover',
  'damaged.openSaved',
  'damaged.openCopy',
]);
