import type { OrganisationId, PersonId, EncounterId } from '#shared/domain/ids.ts';
import type { KnownNetwork } from '#shared/import/planning/known-network.ts';
import type { ReadDb } from '../../handle.ts';
import { listAreas } from '../areas.ts';
import { listCategories } from '../categories.ts';
import { listCollaborations } from '../collaborations.ts';
import { listEncountersByIds } from '../encounters/encounters.ts';
import { listErasedMarks } from '../privacy/erased-persons.ts';
import { listExternalIds } from './external-ids.ts';
import { listMergedOrganisations, listMergedPersons } from '../duplicates/merged.ts';
import { listOrganisationsByIds } from '../organisations.ts';
import { listPersonsByIds } from '../persons.ts';
import { listThemes } from '../themes.ts';
import { listTies } from '../ties.ts';

/** Things of one page: read in a few hundredths of a second. */
const PAGE = 500;

function* pages<Id>(ids: readonly Id[]): Generator<readonly Id[]> {
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
}

/**
 * All that an import compares with, in parts, so that whoever reads it can let others go first in between. Encounters, of which
 * there may be very many, only when asked.
 */
export function* readKnownNetwork(
  db: ReadDb,
  { encounters }: { readonly encounters: boolean },
): Generator<Partial<KnownNetwork>> {
  yield {
    categories: listCategories(db),
    themes: listThemes(db),
    areas: listAreas(db),
    collaborations: listCollaborations(db),
  };
  yield {
    ties: listTies(db),
    externalIds: listExternalIds(db),
    mergedOrganisations: listMergedOrganisations(db),
    mergedPersons: listMergedPersons(db),
    erasedMarks: listErasedMarks(db),
  };
  for (const ids of pages(db.values<OrganisationId>('SELECT id FROM organisation ORDER BY id'))) {
    yield { organisations: listOrganisationsByIds(db, ids) };
  }
  for (const ids of pages(db.values<PersonId>('SELECT id FROM person ORDER BY id'))) {
    yield { persons: listPersonsByIds(db, ids) };
  }
  if (!encounters) return;
  for (const ids of pages(db.values<EncounterId>('SELECT id FROM encounter ORDER BY date, id'))) {
    yield { encounters: listEncountersByIds(db, ids) };
  }
}
