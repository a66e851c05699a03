import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { AskAhead } from '#renderer/api/read-ahead.ts';
import { PERIOD_CHOICES, type PeriodChoice, periodOf } from '#renderer/ui/period/chosen-period.ts';

/** What the Spiegel opens with when nothing else was chosen. */
export const FIRST_CHOICE: PeriodChoice = 'quarter';

/** The question for the figures of a period. */
export function figuresOf({ from, until }: Period) {
  return { asOf: until, from };
}

/** Reads the figures and words of a period, so that they are there when somebody looks. */
async function readPeriod(ask: AskAhead, period: Period): Promise<void> {
  await ask('mirror.find', figuresOf(period));
  await ask('mirrorWords.find', { from: period.from, until: period.until });
}

/** Reads what the Spiegel opens with, while nobody waits for anything. */
export async function readMirrorAhead(ask: AskAhead, today: IsoDate): Promise<void> {
  await readPeriod(ask, periodOf({ choice: FIRST_CHOICE, own: null }, today));
  await ask('timeWeeks.list', undefined);
  await ask('reflections.list', undefined);
}

/** Reads the other periods that one click leads to, one after the other; `mayGoOn` is asked before each. */
export async function readOtherPeriods(
  ask: AskAhead,
  today: IsoDate,
  mayGoOn: () => Promise<boolean>,
): Promise<void> {
  for (const choice of PERIOD_CHOICES) {
    if (choice === 'own' || choice === FIRST_CHOICE) continue;
    // One at a time: whoever asks meanwhile waits for one period at most.
    if (!(await mayGoOn())) return;
    await readPeriod(ask, periodOf({ choice, own: null }, today));
  }
}
