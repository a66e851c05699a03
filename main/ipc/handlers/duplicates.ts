import {
  type DistinctPair,
  forgetDistinct,
  listDistinctOrganisations,
  listDistinctPersons,
  setDistinct,
} from '#db/repos/duplicates/distinct-pairs.ts';
import { namesOfThings } from '#db/repos/change-names.ts';
import { listMergedOrganisations, listMergedPersons } from '#db/repos/duplicates/merged.ts';
import { mergeOrganisations } from '#db/repos/duplicates/merge-organisations.ts';
import { mergePersons } from '#db/repos/duplicates/merge-persons.ts';
import { findOrganisation, listOrganisations } from '#db/repos/organisations.ts';
import { findPerson, listPersons } from '#db/repos/persons.ts';
import { countsOfOrganisation, countsOfPerson } from '#db/repos/duplicates/side-counts.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { type Duplicates, pairKey } from '#shared/duplicates/duplicate.ts';
import { compareOrganisations, findDuplicateOrganisations } from '#shared/duplicates/organisations.ts';
import { comparePersons, findDuplicatePersons } from '#shared/duplicates/persons.ts';
import type { Comparison } from '#shared/ipc/requests/duplicates.ts';
import { inSlices } from '../../in-slices.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

const NOTHING_FOUND: Duplicates = {
  organisations: { pairs: [], total: 0 },
  persons: { pairs: [], total: 0 },
};

/** All pairs of one revision. A change meanwhile stops the work: the window asks again by itself. */
async function findDuplicates(network: OpenNetwork, current: () => OpenNetwork): Promise<Duplicates> {
  const { db, revision } = network;
  const isWanted = (): boolean => current() === network && network.revision === revision;
  const distinctOrganisations = new Set(
    listDistinctOrganisations(db).map((pair) => pairKey(pair.firstOrganisationId, pair.secondOrganisationId)),
  );
  const distinctPersons = new Set(
    listDistinctPersons(db).map((pair) => pairKey(pair.firstPersonId, pair.secondPersonId)),
  );
  const [partners, people] = [listOrganisations(db), listPersons(db)];
  const organisations = await inSlices(findDuplicateOrganisations(partners, distinctOrganisations), isWanted);
  if (organisations === null) return NOTHING_FOUND;
  const persons = await inSlices(findDuplicatePersons(people, distinctPersons), isWanted);
  return persons === null ? NOTHING_FOUND : { organisations, persons };
}

function compared({ db }: OpenNetwork, { kind, ids }: DistinctPair): Comparison {
  if (kind === 'organisation') {
    const sides = [findOrganisation(db, ids[0]), findOrganisation(db, ids[1])] as const;
    const counts = [countsOfOrganisation(db, ids[0]), countsOfOrganisation(db, ids[1])] as const;
    return { kind, sides, counts, ...compareOrganisations(...sides) };
  }
  const sides = [findPerson(db, ids[0]), findPerson(db, ids[1])] as const;
  const counts = [countsOfPerson(db, ids[0]), countsOfPerson(db, ids[1])] as const;
  return { kind, sides, counts, ...comparePersons(...sides) };
}

/** What is possibly double: found, compared, merged, or set apart. */
export function duplicateHandlers(
  network: () => OpenNetwork,
  clock: () => Date,
): HandlersOf<'duplicates' | 'distinctPairs' | 'merged'> {
  let kept: {
    readonly of: OpenNetwork;
    readonly revision: number;
    readonly found: Promise<Duplicates>;
  } | null = null;
  const today = () => localDay(clock());
  const namesOf = ({ kind, ids }: DistinctPair) => namesOfThings(network().db, kind, ids);
  return {
    'duplicates.list': () => {
      const current = network();
      if (kept === null || kept.of !== current || kept.revision !== current.revision) {
        kept = { of: current, revision: current.revision, found: findDuplicates(current, network) };
      }
      return kept.found;
    },
    'duplicates.find': (pair) => compared(network(), pair),
    'distinctPairs.list': () => ({
      organisations: listDistinctOrganisations(network().db),
      persons: listDistinctPersons(network().db),
    }),
    'merged.list': () => ({
      organisations: listMergedOrganisations(network().db),
      persons: listMergedPersons(network().db),
    }),
    'duplicates.setDistinct': (pair) => {
      network().change('duplicates.setDistinct', (db) => setDistinct(db, pair, today()), namesOf(pair));
    },
    'duplicates.forgetDistinct': (pair) => {
      network().change('duplicates.forgetDistinct', (db) => forgetDistinct(db, pair), namesOf(pair));
    },
    'duplicates.mergeOrganisations': ({ keptId, goneId, draft }) =>
      network().change(
        'duplicates.mergeOrganisations',
        (db) => mergeOrganisations(db, { keptId, goneId }, draft, today()),
        namesOf({ kind: 'organisation', ids: [keptId, goneId] }),
      ),
    'duplicates.mergePersons': ({ keptId, goneId, fields }) =>
      network().change(
        'duplicates.mergePersons',
        (db) => mergePersons(db, { keptId, goneId }, fields, today()),
        namesOf({ kind: 'person', ids: [keptId, goneId] }),
      ),
  };
}
