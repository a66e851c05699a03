import { addDays, type IsoDate, type IsoWeek, isoWeekOf } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import { DEFAULT_MINUTES } from '#shared/domain/vocabulary.ts';

/** The encounters of one ISO week. */
export interface LogWeek {
  /** "2026-W47" */
  readonly key: string;
  readonly week: IsoWeek;
  /** The Monday and the Sunday. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Which week it is, seen from today. */
  readonly distance: 'this' | 'last' | 'other';
  readonly encounters: readonly Encounter[];
  /** All minutes; an encounter without its own takes the default of its form. */
  readonly minutes: number;
}

function mondayOf(date: IsoDate): IsoDate {
  let day = date;
  // The week of a day changes on Monday only, so at most six steps back.
  while (sameWeek(isoWeekOf(addDays(day, -1)), isoWeekOf(date))) day = addDays(day, -1);
  return day;
}

function sameWeek(first: IsoWeek, second: IsoWeek): boolean {
  return first.year === second.year && first.week === second.week;
}

/** Minutes that an encounter counts for. */
function minutesOf(encounter: Pick<Encounter, 'minutes' | 'form'>): number {
  return encounter.minutes ?? DEFAULT_MINUTES[encounter.form];
}

/** Encounters per ISO week, in the order given; weeks without any are left out. */
export function groupByWeek(encounters: readonly Encounter[], today: IsoDate): readonly LogWeek[] {
  const groups = new Map<IsoDate, Encounter[]>();
  for (const encounter of encounters) {
    const monday = mondayOf(encounter.date);
    const group = groups.get(monday);
    if (group === undefined) groups.set(monday, [encounter]);
    else group.push(encounter);
  }
  const thisMonday = mondayOf(today);
  const lastMonday = addDays(thisMonday, -7);
  return [...groups].map(([monday, group]) => {
    const week = isoWeekOf(monday);
    return {
      key: `${week.year}-W${String(week.week).padStart(2, '0')}`,
      week,
      from: monday,
      until: addDays(monday, 6),
      distance: monday === thisMonday ? 'this' : monday === lastMonday ? 'last' : 'other',
      encounters: group,
      minutes: group.reduce((sum, encounter) => sum + minutesOf(encounter), 0),
    };
  });
}
