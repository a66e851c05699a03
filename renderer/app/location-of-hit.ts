import type { SearchHit } from '#shared/search/hits.ts';
import { type Location, screenLocation } from './navigation.ts';

/** Where a find can be read. A commitment stands with its encounter, else with its partner, else on Vandaag. */
export function locationOfHit(hit: SearchHit): Location {
  switch (hit.kind) {
    case 'organisation':
      return { screen: 'partners', selectedId: hit.id };
    case 'person':
      return { screen: 'persons', selectedId: hit.id };
    case 'collaboration':
      return { screen: 'collaborations', selectedId: hit.id };
    case 'encounter':
      return { screen: 'encounters', selectedId: hit.id };
    case 'observation':
      return { screen: 'encounters', selectedId: hit.encounterId };
    case 'commitment':
      if (hit.encounterId !== null) return { screen: 'encounters', selectedId: hit.encounterId };
      if (hit.organisationId !== null) return { screen: 'partners', selectedId: hit.organisationId };
      return screenLocation('today');
  }
}
