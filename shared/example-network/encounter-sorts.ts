import type { EncounterForm, Podium } from '#shared/domain/vocabulary.ts';
import type { Weighted } from './random.ts';

/** When on a day something happens; decides which days are open to it. */
export type Moment = 'office' | 'morning' | 'lunch' | 'afternoon' | 'evening' | 'weekend' | 'any';

/** A usual shape of an encounter. */
export interface EncounterSort {
  readonly form: EncounterForm;
  readonly minutes: readonly number[];
  readonly podium: Weighted<Podium>;
  readonly moment: Moment;
}

const sort = (
  form: EncounterForm,
  minutes: readonly number[],
  moment: Moment,
  podium: Weighted<Podium>,
): EncounterSort => ({ form, minutes, moment, podium });

/** The usual shapes. Most stand in the town hall, as with most secretarissen (NSOB, 2023). */
export const SORTS = {
  bila: sort('one-on-one', [45, 60, 60, 75], 'office', [
    ['town-hall', 76],
    ['at-partner', 16],
    ['elsewhere', 8],
  ]),
  lunch: sort('one-on-one', [60, 75], 'lunch', [
    ['town-hall', 30],
    ['elsewhere', 60],
    ['at-partner', 10],
  ]),
  phone: sort('phone-call', [10, 15, 15, 20, 25], 'office', [['digital', 1]]),
  video: sort('video-call', [30, 45, 45], 'office', [['digital', 1]]),
  table: sort('meeting', [75, 90, 90], 'office', [
    ['town-hall', 78],
    ['at-partner', 14],
    ['elsewhere', 8],
  ]),
  short: sort('meeting', [45, 60, 60], 'office', [
    ['town-hall', 75],
    ['at-partner', 20],
    ['elsewhere', 5],
  ]),
  board: sort('meeting', [120, 120, 150], 'morning', [
    ['town-hall', 62],
    ['elsewhere', 26],
    ['at-partner', 12],
  ]),
  exercise: sort('meeting', [180, 210], 'morning', [['at-partner', 1]]),
  visit: sort('site-visit', [90, 120, 120], 'afternoon', [['at-partner', 1]]),
  early: sort('site-visit', [90, 120, 150], 'morning', [['at-partner', 1]]),
  walk: sort('site-visit', [75, 90, 105], 'afternoon', [['neighbourhood', 1]]),
  evening: sort('meeting', [90, 120], 'evening', [['neighbourhood', 1]]),
  kitchen: sort('one-on-one', [60, 75], 'evening', [['kitchen-table', 1]]),
  weekend: sort('event', [90, 120], 'weekend', [['neighbourhood', 1]]),
  reception: sort('event', [90, 120], 'evening', [
    ['town-hall', 60],
    ['at-partner', 40],
  ]),
  congress: sort('event', [210, 240], 'morning', [['elsewhere', 1]]),
  chance: sort('chance-encounter', [5, 10, 10, 15], 'any', [
    ['neighbourhood', 35],
    ['elsewhere', 45],
    ['town-hall', 20],
  ]),
  message: sort('message', [5], 'office', [['digital', 1]]),
} as const satisfies Record<string, EncounterSort>;
export type SortKey = keyof typeof SORTS;
