import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { indexedAfterwards } from '#db/search-upkeep.ts';
import type { WriteDb } from '#db/handle.ts';
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

/** A network as large as the bars ask, with names and notes as people have and write them. */

export const NETWORK_SIZE = { partners: 5000, persons: 20_000, encounters: 5000 } as const;
/** The day after which nothing happened. */
export const LAST_DAY = isoDate('2026-06-30');

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

/** Fills a new file. */
export function fillLargeNetwork(db: WriteDb): void {
  const random = seededRandom(1);
  const pick = <Item>(list: readonly [Item, ...Item[]] | readonly Item[]): Item => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  indexedAfterwards(db, () => {
    const partners = Array.from(
      { length: NETWORK_SIZE.partners },
      (_, number) =>
        partner(db, `${pick(SORTS)} ${pick(pick(NAME_GROUPS).families)} ${pick(PLACES)} ${String(number)}`)
          .id,
    );
    for (let number = 0; number < NETWORK_SIZE.persons; number += 1) {
      const group = pick(NAME_GROUPS);
      person(db, {
        name: `${pick([...group.women, ...group.men])} ${pick(group.families)}`,
        email: `p${String(number)}@voorbeeld.nl`,
        affiliations: [affiliationDraft(pick(partners), { role: pick(ROLES) })],
      });
    }
    for (let number = 0; number < NETWORK_SIZE.encounters; number += 1) {
      createEncounter(
        db,
        encounterDraft([pick(partners)], {
          date: addDays(LAST_DAY, -Math.floor(random() * 1500)),
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
