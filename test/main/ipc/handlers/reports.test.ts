import path from 'node:path';
import { expect, test } from 'vitest';
import type { EncounterDraft } from '#shared/domain/encounter.ts';
import {
  affiliationDraft,
  collaborationDraft,
  day,
  encounterDraft,
  organisationDraft,
  personDraft,
} from '#test/support/drafts.ts';
import { startProgram } from '../../support/program.ts';

const REPORT = { title: 'Briefing', subtitle: '', blocks: [] };

test('a report that left stands in the log with how much was released, and one that was cancelled does not', async () => {
  const { get, answers, folder, context } = startProgram();
  await get('file.createEmpty');
  const report = { kind: 'briefing' as const, released: 0 };
  const docx = { name: 'x', document: REPORT, pictures: [], report };
  expect(await get('reports.saveDocx', docx)).toBeNull();
  expect(await get('privacyEvents.list')).toEqual([]);
  answers.exportTo = path.join(folder, 'x.docx');
  await get('reports.saveDocx', docx);
  answers.exportTo = path.join(folder, 'x.pdf');
  await get('print.savePdf', { name: 'x', report: { kind: 'hand-over', released: 1 } });
  context.printer.onPaper = () => Promise.resolve(true);
  await get('print.paper', { report: { kind: 'mirror', released: 3 } });
  // What is no report, such as a picture of the map, leaves no line.
  await get('print.savePdf', { name: 'x' });
  expect(
    (await get('privacyEvents.list')).map(({ action, detail }) => `${action}: ${detail}`).toSorted(),
  ).toEqual([
    'report: Briefing over een partner als Word-document, zonder vertrouwelijke onderdelen',
    'report: Kwartaalspiegel op papier, met 3 vrijgegeven onderdelen',
    'report: Overdrachtsdossier als PDF, met 1 vrijgegeven onderdeel',
  ]);
});

test('an open agenda tells partners and days of what is not confidential; meetings are counted all, their last day twice', async () => {
  const { get } = startProgram();
  await get('file.createEmpty');
  const [category] = await get('categories.list');
  if (category === undefined) throw new Error('a new network has categories');
  const partner = await get('organisations.create', organisationDraft({ categoryId: category.id }));
  const person = await get('persons.create', personDraft({ affiliations: [affiliationDraft(partner.id)] }));
  const collaboration = await get('collaborations.create', { draft: collaborationDraft(), newMembers: [] });
  const log = async (date: string, changes: Partial<EncounterDraft>) =>
    get('encounters.create', {
      ...encounterDraft([partner.id], { date: day(date), collaborationId: collaboration.id }),
      ...changes,
    });
  const open = await log('2026-10-01', { organisationIds: [], personIds: [person.id], subject: 'Zorg' });
  const hidden = await log('2026-10-20', { confidentiality: 'confidential' });
  await log('2026-01-01', {});
  const period = { from: day('2026-10-01'), until: day('2026-10-31') };
  expect(await get('openAgenda.list', period)).toEqual([
    {
      id: open.id,
      date: '2026-10-01',
      form: open.form,
      subject: 'Zorg',
      partnerIds: [partner.id],
      themeIds: [],
    },
  ]);
  expect(await get('confidentialEncounters.list')).toEqual([hidden.id]);
  expect(await get('meetingRhythms.list', period)).toEqual([
    { collaborationId: collaboration.id, held: 2, last: '2026-10-20', lastOpen: '2026-10-01' },
  ]);
});
