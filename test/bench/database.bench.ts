import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeBackUp } from '#db/backup.ts';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { readAnalysisInput } from '#db/repos/analysis-input.ts';
import { listEncounters } from '#db/repos/encounters/encounter-log.ts';
import { createEncounter, listEncountersForPartner } from '#db/repos/encounters/encounters.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { listPersons } from '#db/repos/persons.ts';
import { createHistory } from '#db/undo.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { addDays, isoDate } from '#shared/domain/calendar-date.ts';
import {
  affiliationDraft,
  commitmentDraft,
  encounterDraft,
  observationDraft,
  partner,
  person,
} from '#test/support/drafts.ts';
import { printFigure } from './support/figures.ts';

/** Times of the file on made-up networks. Prints, asserts nothing: `node test/bench/database.bench.ts`. */

const SIZES = [
  { partners: 140, persons: 220, encounters: 420 },
  { partners: 1000, persons: 1500, encounters: 20_000 },
];
const RUNS = 9;
const LAST_DAY = isoDate('2026-06-30');

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const repeated = (work: () => unknown): readonly number[] =>
  Array.from({ length: RUNS }, () => milliseconds(work));

function fill(db: WriteDb, size: (typeof SIZES)[number]): void {
  const random = seededRandom(1);
  const below = (count: number): number => Math.floor(random() * count);
  db.transaction(() => {
    const partners = Array.from(
      { length: size.partners },
      (_, number) => partner(db, `Partner ${number}`).id,
    );
    const anyPartner = () => partners[below(partners.length)] ?? partner(db).id;
    const persons = Array.from({ length: size.persons }, (_, number) =>
      person(db, { name: `Persoon ${number}`, affiliations: [affiliationDraft(anyPartner())] }),
    );
    for (let number = 0; number < size.encounters; number += 1) {
      const who = new Set([anyPartner(), anyPartner(), anyPartner()].slice(0, 1 + below(3)));
      const along = new Set([persons[below(persons.length)]?.id, persons[below(persons.length)]?.id]);
      createEncounter(
        db,
        encounterDraft([...who], {
          date: addDays(LAST_DAY, -below(1500)),
          personIds: [...along].filter((id) => id !== undefined),
          note: 'Een notitie zoals iemand die maakt, van een paar regels. '.repeat(4),
          observations: below(3) === 0 ? [observationDraft('Gehoord: er is te weinig plek.')] : [],
          commitments: below(4) === 0 ? [commitmentDraft('Terugbellen over het plan')] : [],
        }),
      );
    }
  });
}

for (const size of SIZES) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-bench-'));
  const file = path.join(folder, 'x.netwerk');
  console.log(`${size.partners} partners, ${size.persons} persons, ${size.encounters} encounters`);
  let db = createDatabase(file);
  printFigure('  fill, one transaction', [milliseconds(() => fill(db, size))], 'ms');
  closeDatabase(db);
  console.log(`  file: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  printFigure(
    '  open (with check), and close',
    repeated(() => closeDatabase(openDatabase(file))),
    'ms',
  );
  db = openDatabase(file);
  const history = createHistory(db);
  const all = {
    from: null,
    until: null,
    organisationId: null,
    themeId: null,
    form: null,
    text: '',
    limit: 50,
    after: null,
  };
  const [someone] = listOrganisations(db);
  printFigure(
    '  quick_check',
    repeated(() => db.value('PRAGMA quick_check')),
    'ms',
  );
  if (someone !== undefined) {
    const draft = encounterDraft([someone.id], {
      observations: [observationDraft('x')],
      commitments: [commitmentDraft('y')],
    });
    printFigure(
      '  save an encounter, with undo',
      repeated(() => history.perform('x', () => createEncounter(db, draft))),
      'ms',
    );
    printFigure(
      '  undo it',
      repeated(() => {
        history.undo();
      }),
      'ms',
    );
    printFigure(
      '  100 encounters of a partner',
      repeated(() => listEncountersForPartner(db, someone.id, 100)),
      'ms',
    );
  }
  printFigure(
    '  first page of the log',
    repeated(() => listEncounters(db, all)),
    'ms',
  );
  printFigure(
    '  page of the log by words',
    repeated(() => listEncounters(db, { ...all, text: 'paar regels' })),
    'ms',
  );
  printFigure(
    '  all partners',
    repeated(() => listOrganisations(db)),
    'ms',
  );
  printFigure(
    '  all persons',
    repeated(() => listPersons(db)),
    'ms',
  );
  printFigure(
    '  read what the analysis needs',
    repeated(() => readAnalysisInput(db)),
    'ms',
  );
  printFigure('  export the whole network', [milliseconds(() => exportNetwork(db))], 'ms');
  printFigure('  back up, with check', [milliseconds(() => makeBackUp(db, { now: new Date() }))], 'ms');
  closeDatabase(db);
  rmSync(folder, { recursive: true, force: true });
}
