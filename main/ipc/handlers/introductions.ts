import {
  bringIntroductionBack,
  listSetAsideIntroductions,
  setIntroductionAside,
} from '#db/repos/today/set-aside-introductions.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Pairs that one does not want to bring together now. */
export function introductionHandlers(
  network: () => OpenNetwork,
  clock: () => Date,
): HandlersOf<'introductions'> {
  return {
    'introductions.list': () => listSetAsideIntroductions(network().db),
    'introductions.setAside': (pair) => {
      network().change(
        'introductions.setAside',
        (db) => {
          setIntroductionAside(db, [pair.firstOrganisationId, pair.secondOrganisationId], localDay(clock()));
        },
        pair,
      );
    },
    'introductions.bringBack': (pair) => {
      network().change(
        'introductions.bringBack',
        (db) => {
          bringIntroductionBack(db, [pair.firstOrganisationId, pair.secondOrganisationId]);
        },
        pair,
      );
    },
  };
}
