import type { CalendarProposal } from '#shared/calendar/proposal.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '#shared/domain/calendar.ts';
import { type Program, startProgram } from '#test/main/support/program.ts';
import { affiliationDraft, partner, person } from '#test/support/drafts.ts';
import { calendarOf, event } from './ics/calendar-text.ts';

export const ME = 'ik@voorbeeldstad.example';
export const ANNA = 'ATTENDEE;CN=Anna de Wit:mailto:anna@woonhart.example';
export const COLLEAGUE = 'ATTENDEE;CN=Collega:mailto:c@voorbeeldstad.example';
export const at = (date: string, time = '080000') => `DTSTART:${date}T${time}Z`;
export const OVERLEG = event('UID:overleg', 'SUMMARY:Overleg wonen', at('20261110'), 'DURATION:PT1H', ANNA);
export const SERIES = event(
  'UID:reeks',
  'SUMMARY:Wekelijks',
  at('20261103'),
  'DURATION:PT30M',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  ANNA,
);
export const BW = event('UID:bw', 'SUMMARY:B&W', at('20261110', '120000'), 'DURATION:PT2H', COLLEAGUE);

/** A program with one partner and one person in its network. */
export async function openProgram() {
  const program = startProgram();
  await program.get('file.createEmpty');
  const { db } = program.context.session.network();
  const woonhart = partner(db, 'Woonhart', { website: 'woonhart.example' });
  const anna = person(db, { email: 'anna@woonhart.example', affiliations: [affiliationDraft(woonhart.id)] });
  await program.get('calendar.saveSettings', { ...DEFAULT_CALENDAR_SETTINGS, ownAddresses: [ME], rules: [] });
  return { program, db, woonhart, anna };
}

export const dropped = (name: string, ...lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(calendarOf(...lines)),
});
export const readInto = (program: Program, ...lines: readonly string[]) =>
  program.get('calendar.readDropped', { files: [dropped('agenda.ics', ...lines)] });
export const proposals = async (program: Program) => (await program.get('calendar.list')).proposals;
export const asProposed = ({ id, participants }: CalendarProposal) => ({
  id,
  organisationIds: participants.flatMap((one) => (one.kind === 'organisation' ? [one.id] : [])),
  personIds: participants.flatMap((one) => (one.kind === 'person' ? [one.id] : [])),
  newAttendees: [],
});
export const encounters = (program: Program) =>
  exportNetwork(program.context.session.network().db).encounters;
