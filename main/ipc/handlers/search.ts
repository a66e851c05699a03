import { search } from '#db/repos/search/search.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Find anything. */
export function searchHandlers(network: () => OpenNetwork, clock: () => Date): HandlersOf<'search'> {
  return {
    'search.find': ({ text }) => search(network().db, text, localDay(clock())),
  };
}
