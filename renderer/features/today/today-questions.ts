import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AskAhead } from '#renderer/api/read-ahead.ts';

const LATEST_COUNT = 3;

/** The question for the last encounters. */
export function latestQuery(today: IsoDate | undefined) {
  return {
    from: null,
    // What is planned ahead has not been yet.
    until: today ?? null,
    organisationId: null,
    themeId: null,
    form: null,
    text: '',
    limit: LATEST_COUNT,
    after: null,
  } as const;
}

/** Reads what Vandaag opens with, while nobody waits for anything. */
export async function readTodayAhead(ask: AskAhead, today: IsoDate): Promise<void> {
  await ask('today.page', undefined);
  await ask('encounters.list', latestQuery(today));
  await ask('persons.list', undefined);
  await ask('intentions.list', undefined);
  await ask('mirrorSettings.find', undefined);
  await ask('retentionDue.find', undefined);
  await ask('today.suggestions', undefined);
}
