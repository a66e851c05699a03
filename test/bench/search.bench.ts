import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { listEncounters } from '#db/repos/encounter-log.ts';
import { createEncounter } from '#db/repos/encounters.ts';
import { search } from '#db/repos/search.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { addDays, isoDate } from '#shared/domain/calendar-date.ts';
import { NAME_GROUPS } from '#shared/example-network/names.ts';
import {
  affiliationDraft,
  commitmentDraft,
  encounterDraft,
  observationDraft,
  partner,
  person,
} from '#test/support/drafts.ts';
import { printFigure } from './support/figures.ts';

/** Times of finding anything while typing, letter by letter, on a large file: `npm run bench -- search`. */

const SIZE = { partners: 5000, persons: 20_000, encounters: 5000 };
const BAR_MILLISECONDS = 50;
const TODAY = isoDate('2026-06-30');

const SORTS = [
  'Stichting',
  'Vereniging',
  'Basisschool',
  'Zorggroep',
  'Gemeente',
  'Wijkraad',
  'Bewonersgroep',
];
const PLACES = ['Noord', 'Zuid', 'de Kaai', 'Centrum', 'Oosterveld'];
const ROLES = ['directeur', 'wijkagent', 'bestuurder', 'voorzitter', 'penningmeester'];
const TOPICS = [
  'parkeren',
  'de nieuwbouw',
  'jongeren zonder plek',
  'het speelveld',
  'de veiligheid op straat',
];

/** As somebody types them: names, misspelt names, words of notes, several words, what everything holds, and nonsense. */
const TYPED = [
  'stichting vermeulen',
  'vermuelen',
  'jansen',
  'directeur basisschool',
  'penningmeestre',
  'van der heide',
  'de kaai',
  'speelveld',
  'parkeern noord',
  'wijkraad oosterveld nieuwbouw',
  'an',
  'qwertyuiop',
] as const;

function fill(db: WriteDb): void {
  const random = seededRandom(1);
  const pick = <Item>(list: readonly [Item, ...Item[]] | readonly Item[]): Item => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  db.transaction(() => {
    const partners = Array.from(
      { length: SIZE.partners },
      (_, number) =>
        partner(db, `${pick(SORTS)} ${pick(pick(NAME_GROUPS).families)} ${pick(PLACES)} ${String(number)}`)
          .id,
    );
    for (let number = 0; number < SIZE.persons; number += 1) {
      const group = pick(NAME_GROUPS);
      person(db, {
        name: `${pick([...group.women, ...group.men])} ${pick(group.families)}`,
        email: `p${String(number)}@voorbeeld.nl`,
        affiliations: [affiliationDraft(pick(partners), { role: pick(ROLES) })],
      });
    }
    for (let number = 0; number < SIZE.encounters; number += 1) {
      createEncounter(
        db,
        encounterDraft([pick(partners)], {
          date: addDays(TODAY, -Math.floor(random() * 1500)),
          subject: `Gesprek over ${pick(TOPICS)}`,
          note: `Er is veel te doen over ${pick(TOPICS)}. De buurt wil eerst weten hoe het zit met ${pick(TOPICS)}. `.repeat(
            3,
          ),
          observations: number % 3 === 0 ? [observationDraft(`Niemand sprak over ${pick(TOPICS)}`)] : [],
          commitments: number % 4 === 0 ? [commitmentDraft(`Terugbellen over ${pick(TOPICS)}`)] : [],
        }),
      );
    }
  });
}

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-bench-'));
const file = path.join(folder, 'x.netwerk');
const db = createDatabase(file);
process.stdout.write(
  `${String(SIZE.partners)} partners, ${String(SIZE.persons)} persons, ${String(SIZE.encounters)} encounters\n`,
);

printFigure('  fill, one transaction', [milliseconds(() => fill(db))], 'ms');
process.stdout.write(`  file: ${(statSync(file).size / 1e6).toFixed(1)} MB\n`);
const slowest: number[] = [];
for (const typed of TYPED) {
  const letters = Array.from({ length: typed.length }, (_, place) => typed.slice(0, place + 1));
  const times = letters.map((text) => milliseconds(() => search(db, text, TODAY)));
  const found = search(db, typed, TODAY).groups.map(({ kind, hits }) => `${String(hits.length)} ${kind}`);
  printFigure(`  typing "${typed}" (${found.join(', ') || 'nothing'})`, times, 'ms', BAR_MILLISECONDS);
  slowest.push(Math.max(...times));
}
printFigure('  the slowest letter of each', slowest, 'ms', BAR_MILLISECONDS);
const query = {
  from: null,
  until: null,
  organisationId: null,
  themeId: null,
  form: null,
  limit: 50,
  after: null,
};
for (const text of ['speelveld', 'jongeren plek', 'op']) {
  printFigure(
    `  first page of the log with "${text}"`,
    Array.from({ length: 9 }, () => milliseconds(() => listEncounters(db, { ...query, text }))),
    'ms',
  );
}
closeDatabase(db);
rmSync(folder, { recursive: true, force: true });
