import { namesOfThings } from '#db/repos/change-names.ts';
import {
  drawAnotherSurprise,
  forgetSuggestionChoice,
  saveSuggestionChoice,
} from '#db/repos/today/suggestion-choices.ts';
import { planRound, readLastSaid, readTodayExtras, readTodayPage } from '#db/repos/today/today.ts';
import type { TodayFigures } from '#shared/analysis/today/today.ts';
import { type IsoDate, localDay } from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import { roundSubject } from '#shared/texts/today.ts';
import type { AnalysisService } from '../../analysis-service.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';
import { momentOf, sourceOf, upToDate } from './analysis.ts';

/** The last encounter of everybody who is proposed. */
function lastEncounters({ rhythm }: TodayFigures): ReadonlyMap<OrganisationId, EncounterId> {
  return new Map(
    [...rhythm.thisMonth, ...rhythm.earlier].flatMap(({ partnerId, lastEncounterId }) =>
      lastEncounterId === null ? [] : [[partnerId, lastEncounterId] as const],
    ),
  );
}

/** Vandaag: what there is to do, and what is said to what it proposes. */
export function todayHandlers(
  network: () => OpenNetwork,
  service: AnalysisService,
  clock: () => Date,
): HandlersOf<'today'> {
  const today = (): IsoDate => localDay(clock());
  const about = (organisationId: OrganisationId): readonly string[] =>
    namesOfThings(network().db, 'organisation', [organisationId]);
  return {
    'today.page': () => readTodayPage(network().db, today()),
    'today.suggestions': () =>
      upToDate(network, async (current) => {
        const figures = await service.ask(sourceOf(current), {
          kind: 'today',
          moment: momentOf(current, { asOf: null, from: null }, clock()),
          extras: readTodayExtras(current.db, today()),
        });
        return { ...figures, lastSaid: readLastSaid(network().db, lastEncounters(figures)) };
      }),
    'today.snooze': ({ organisationId, until }) => {
      if (until <= today()) throw new AppError('invalid-input', {}, { fields: { until: 'not-in-future' } });
      return network().change(
        'today.snooze',
        (db) =>
          saveSuggestionChoice(db, { organisationId, choice: 'snoozed', date: today(), until, reason: '' }),
        about(organisationId),
      );
    },
    'today.dismiss': ({ organisationId, reason }) =>
      network().change(
        'today.dismiss',
        (db) =>
          saveSuggestionChoice(db, {
            organisationId,
            choice: 'dismissed',
            date: today(),
            until: null,
            reason,
          }),
        about(organisationId),
      ),
    'today.bringBack': ({ organisationId }) => {
      network().change(
        'today.bringBack',
        (db) => {
          forgetSuggestionChoice(db, organisationId);
        },
        about(organisationId),
      );
    },
    'today.another': () => {
      network().change('today.another', (db) => {
        drawAnotherSurprise(db, today());
      });
    },
    'today.planRound': ({ areaId, organisationIds, before }) => {
      const [area] = namesOfThings(network().db, 'area', [areaId]);
      if (area === undefined)
        throw new AppError('not-found', { what: 'area' }, { fields: { areaId: 'unknown-reference' } });
      return network().change(
        'today.planRound',
        (db) => planRound(db, organisationIds, before, roundSubject(area)),
        [area],
      );
    },
  };
}
