import { readFileSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { readAnalysisInput } from '#db/repos/analysis-input.ts';
import { readDossier } from '#db/repos/privacy/dossier.ts';
import { writeDraft } from '#db/repos/drafts.ts';
import { createEncounter, listAllEncounters } from '#db/repos/encounters/encounters.ts';
import { erasePerson, proposeRedactions } from '#db/repos/privacy/erase-person.ts';
import { createIntention } from '#db/repos/encounters/intentions.ts';
import { createAssessment } from '#db/repos/assessments.ts';
import { listTextColumns } from '#db/repos/privacy/text-columns.ts';
import { savePersonBasis } from '#db/repos/privacy/person-basis.ts';
import { listPersons, updatePerson } from '#db/repos/persons.ts';
import { search } from '#db/repos/search/search.ts';
import { scrubFile } from '#db/scrub.ts';
import { createHistory } from '#db/undo.ts';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { NO_BASIS } from '#shared/domain/privacy.ts';
import { TEXT_PLACE_LABELS } from '#shared/texts/privacy.ts';
import { newDatabase, opened, refusalOf } from '#test/support/database.ts';
import {
  affiliationDraft,
  assessmentDraft,
  commitmentDraft,
  day,
  encounterDraft,
  intentionDraft,
  observationDraft,
  partner,
  person,
  personDraft,
} from '#test/support/drafts.ts';

/** A network in which one person stands everywhere that a person can stand. */
function networkWithTraces(db: WriteDb) {
  const woonhart = partner(db, 'Woonhart', { note: 'Contact loopt via Quirine Zwaluwenburg.' });
  const raad = partner(db, 'Huurdersraad');
  const sought = person(db, {
    name: 'Quirine Zwaluwenburg',
    nickname: 'Quirientje',
    email: 'q.zwaluwenburg@woonhart.example',
    phone: '06-98765432',
    note: 'Zeilt graag.',
    affiliations: [
      affiliationDraft(woonhart.id, { role: 'zwaluwdirecteur', until: day('2025-12-31') }),
      affiliationDraft(raad.id, { from: day('2026-01-01') }),
    ],
  });
  const other = person(db, { name: 'Bert Bever', note: 'Kent Quirine van vroeger.' });
  savePersonBasis(db, sought.id, { ...NO_BASIS, purposeNote: 'Zwaluwenbeleid' });
  createEncounter(
    db,
    encounterDraft([], {
      date: day('2025-06-01'),
      personIds: [sought.id, other.id],
      subject: 'Bij Quirine op kantoor',
      note: 'Quirine wil door. Bert Bever niet.',
      observations: [observationDraft('Zwaluwenburg is bezorgd.')],
      commitments: [commitmentDraft('Quirine belt terug')],
    }),
  );
  createEncounter(db, encounterDraft([woonhart.id], { date: day('2026-02-01'), personIds: [sought.id] }));
  createEncounter(
    db,
    encounterDraft([raad.id], { note: 'Over Kwirine Zwaluwenberg gesproken.', date: day('2026-03-01') }),
  );
  createIntention(db, intentionDraft({ personIds: [sought.id] }, { subject: 'Koffie met Quirine' }));
  createAssessment(db, assessmentDraft({ organisationId: woonhart.id, note: 'Q. Zwaluwenburg trekt.' }));
  writeDraft(db, 'encounter', JSON.stringify({ personIds: [sought.id] }));
  writeDraft(db, 'quick', 'belde quirientje over dak');
  writeDraft(db, 'reflection', 'over iets anders');
  return { sought, other, woonhart, raad };
}

function bytesOf(db: WriteDb): string {
  return [db.path, `${db.path}-wal`]
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n')
    .toLowerCase();
}

const TRACES = ['zwaluw', 'irine', 'quir', '98765432', 'zeilt', 'quirientje'];

test('after an erasure no byte of the file or its log tells of the person, and nothing else is lost', () => {
  const db = newDatabase();
  const { sought, other } = networkWithTraces(db);
  const history = createHistory(db);
  history.perform('persons.update', () =>
    updatePerson(
      db,
      sought.id,
      personDraft({
        name: sought.name,
        nickname: sought.nickname,
        email: sought.email,
        phone: sought.phone,
        note: 'Zeilt op de Zwaluwenplas.',
        affiliations: sought.affiliations.map(({ organisationId, role, from, until }) => ({
          organisationId,
          role,
          from,
          until,
        })),
      }),
    ),
  );
  for (const trace of TRACES) expect(bytesOf(db).includes(trace), trace).toBe(true);

  const proposals = proposeRedactions(db, sought.id);
  expect(proposals.map(({ label, certainty }) => `${label}: ${certainty}`).sort()).toEqual([
    'Afspraak: certain',
    'Notitie bij een ander: possible',
    'Notitie bij een ontmoeting: certain',
    'Notitie bij een ontmoeting: possible',
    'Notitie bij een partner: certain',
    'Notitie bij een peiling: certain',
    'Onderwerp van een ontmoeting: certain',
    'Signaal, stilte of verhaal: certain',
    'Voornemen: possible',
  ]);
  const counts = erasePerson(
    db,
    sought.id,
    proposals.map(({ key, proposal }) => ({ key, text: proposal })),
    day('2026-06-30'),
  );
  history.forget();
  expect(scrubFile(db)).toBe(true);
  expect(counts).toEqual({ encounters: 2, texts: 9, drafts: 2 });
  for (const trace of [...TRACES, sought.id]) expect(bytesOf(db).includes(trace), trace).toBe(false);
  expect(history.steps()).toEqual({ done: [], undone: [] });
  expect(search(db, 'zwaluwenburg', day('2026-06-30')).groups).toEqual([]);

  const [first] = listAllEncounters(db);
  expect(first?.note).toBe('[naam verwijderd] wil door. Bert Bever niet.');
  expect(first?.personIds).toContain(other.id);
  expect(listPersons(db).map(({ name }) => name)).toEqual([
    'Bert Bever',
    'Iemand van Huurdersraad',
    'Iemand van Woonhart',
  ]);
  expect(search(db, 'bezorgd', day('2026-06-30')).groups.map(({ kind }) => kind)).toContain('observation');
  closeDatabase(db);
  expect(opened(db.path).value('PRAGMA integrity_check')).toBe('ok');
});

test('the figures of all partners are the same before and after', () => {
  const db = newDatabase();
  const { sought } = networkWithTraces(db);
  const figures = () =>
    analyseNetwork(
      readAnalysisInput(db),
      { asOf: day('2026-06-30'), period: { from: day('2025-01-01'), until: day('2026-06-30') } },
      DEFAULT_ANALYSIS_SETTINGS,
    );
  const before = figures();
  erasePerson(db, sought.id, [], day('2026-06-30'));
  expect(figures()).toEqual(before);
});

test('every column with words has a Dutch name, so that a new one cannot be forgotten', () => {
  const columns = listTextColumns(newDatabase()).map(({ table, column }) => `${table}.${column}`);
  expect(columns.toSorted()).toEqual(Object.keys(TEXT_PLACE_LABELS).toSorted());
});

test('the dossier tells all of the person and nothing of others', () => {
  const db = newDatabase();
  const { sought } = networkWithTraces(db);
  const dossier = readDossier(db, sought.id, day('2026-06-30'));
  const whole = JSON.stringify(dossier);
  expect(whole).not.toMatch(/bert|bever/i);
  const counts = Object.fromEntries(dossier.sections.map(({ id, entries }) => [id, entries.length]));
  expect(counts).toEqual({
    person: 1,
    basis: 1,
    positions: 2,
    encounters: 2,
    intentions: 1,
    // The drafts, the notes with a partner, an assessment, somebody else and an encounter of others.
    mentions: 5,
    origin: 0,
    corrections: 0,
  });
  expect(whole).toContain('[iemand anders]');
});

test('of somebody about whom nothing is recorded only the partner is counted, and no note is taken', () => {
  const db = newDatabase();
  const woonhart = partner(db, 'Woonhart');
  const quiet = person(db, { name: 'Stille Wit', affiliations: [affiliationDraft(woonhart.id)] });
  const before = createEncounter(db, encounterDraft([], { personIds: [quiet.id] }));
  savePersonBasis(db, quiet.id, { ...NO_BASIS, doNotRecord: true });
  const after = createEncounter(db, encounterDraft([], { personIds: [quiet.id] }));
  const standIn = listPersons(db).find(({ name }) => name === 'Iemand van Woonhart');
  expect(after.personIds).toEqual([standIn?.id]);
  expect(standIn?.archived).toBe(true);
  const draftOf = (note: string) => personDraft({ name: quiet.name, note });
  expect(refusalOf(() => updatePerson(db, quiet.id, draftOf('Moeilijk mens.'))).fields).toEqual({
    note: 'do-not-record',
  });
  expect(updatePerson(db, quiet.id, draftOf('')).note).toBe('');
  // What was written down before stays as it was.
  expect(listAllEncounters(db).find(({ id }) => id === before.id)?.personIds).toEqual([quiet.id]);
});
