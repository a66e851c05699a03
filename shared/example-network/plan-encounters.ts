import { addDays, type IsoDate, isoDate } from '#shared/domain/calendar-date.ts';
import { COLLABORATIONS, type CollaborationKey } from './collaborations.ts';
import { type Appointment, type Diary, openDiary } from './diary.ts';
import { type SortKey, SORTS } from './encounter-sorts.ts';
import type { PartnerKey } from './partners.ts';
import { type Random, randomFor } from './random.ts';
import { SINGLE_ENCOUNTERS, type SingleEncounter } from './single-encounters.ts';
import type { StandingEncounter } from './standing-encounter.ts';
import { STANDING_ENCOUNTERS } from './standing-encounters.ts';
import type { Script } from '#shared/domain/vocabulary.ts';
import type { ThemeKey } from './themes-and-areas.ts';
import { dayWeight } from './working-calendar.ts';

/** An encounter with its day, before anything is written about it. */
export interface PlannedEncounter extends Appointment {
  /** The first is the one with whom it was arranged. */
  readonly partners: readonly PartnerKey[];
  readonly sort: SortKey;
  readonly minutes: number;
  readonly script: Script;
  readonly collaboration: CollaborationKey | null;
  readonly themes: readonly ThemeKey[];
  /** Subject lines to choose from; empty for the usual ones. */
  readonly subjects: readonly string[];
  /** What it is about; `null`: what one usually talks about with this partner; empty: nothing but the subject line. */
  readonly topics: readonly string[] | null;
  readonly missed: readonly PartnerKey[];
  readonly isConfidential: boolean;
}

/** Members that were in the arrangement on that day, and partners that are no members at all. */
function invited(encounter: StandingEncounter, date: IsoDate, asOf: IsoDate): readonly PartnerKey[] {
  const recipe = COLLABORATIONS.find((candidate) => candidate.key === encounter.collaboration);
  return encounter.partners.filter((key) => {
    const member = recipe?.members.find((candidate) => candidate.partner === key);
    const joined = member?.joinedDaysAgo ?? null;
    const left = member?.leftDaysAgo ?? null;
    return (
      (joined === null || addDays(asOf, -joined) <= date) && (left === null || date <= addDays(asOf, -left))
    );
  });
}

function latestOf(first: IsoDate, second: IsoDate): IsoDate {
  return first > second ? first : second;
}

/** The sorts in random order, in the very proportion of their weights: chance must not blur the plot. */
function sortsOf({ count, sorts }: StandingEncounter, random: Random): readonly SortKey[] {
  const total = sorts.reduce((sum, [, weight]) => sum + weight, 0);
  const quota = Array.from({ length: count }, (_, index): SortKey => {
    let rest = ((index + 0.5) / count) * total;
    for (const [sort, weight] of sorts) {
      if (rest < weight) return sort;
      rest -= weight;
    }
    throw new RangeError('a standing encounter without any sort');
  });
  return random.shuffled(quota);
}

function planStanding(
  encounter: StandingEncounter,
  diary: Diary,
  seed: number,
  asOf: IsoDate,
): PlannedEncounter[] {
  const random = randomFor(seed, `standing ${encounter.partners.join(' ')} ${encounter.count}`);
  const earliest = latestOf(diary.from, addDays(asOf, -(encounter.fromDaysAgo ?? 600)));
  const latest = addDays(asOf, -(encounter.untilDaysAgo ?? 0));
  const phase = random.integer(20, 80);
  return sortsOf(encounter, random).map((sort, index): PlannedEncounter => {
    const minutes = random.pick(SORTS[sort].minutes);
    const part = (index + (phase + random.integer(-15, 15)) / 100) / encounter.count;
    const day = diary.dayAt(part, earliest, latest);
    const appointment = diary.book({
      day,
      earliest,
      latest,
      minutes,
      moment: SORTS[sort].moment,
      weekday: encounter.weekday,
    });
    const members = invited(encounter, appointment.date, asOf);
    const host = encounter.rotates === true ? index % members.length : 0;
    const partners = [...members.slice(host), ...members.slice(0, host)]
      .filter((_key, place) => place === 0 || random.happens(0.9))
      .concat((encounter.guests ?? []).filter(() => random.happens(0.3)));
    return {
      ...appointment,
      partners,
      sort,
      minutes,
      script: encounter.script,
      collaboration: encounter.collaboration ?? null,
      themes: encounter.themes ?? [],
      subjects: encounter.subjects ?? [],
      topics: encounter.topics ?? null,
      missed: (encounter.missed ?? []).filter((key) => random.happens(0.3) && !partners.includes(key)),
      isConfidential: random.happens((encounter.confidential ?? 4) / 100),
    };
  });
}

/** The last such day of the year that is not after `asOf`. */
function lastTime(monthAndDay: string, asOf: IsoDate): IsoDate {
  const year = Number(asOf.slice(0, 4));
  const thisYear = isoDate(`${year}-${monthAndDay}`);
  return thisYear <= asOf ? thisYear : isoDate(`${year - 1}-${monthAndDay}`);
}

function topicsOfSingle({ topic, subject }: SingleEncounter): readonly string[] | null {
  if (topic !== undefined) return [topic];
  return subject === '' || subject.includes('{onderwerp}') ? null : [];
}

function planSingle(
  encounter: SingleEncounter,
  diary: Diary,
  random: Random,
  asOf: IsoDate,
): PlannedEncounter {
  const minutes = random.pick(SORTS[encounter.sort].minutes);
  const [fromDaysAgo, untilDaysAgo] = encounter.daysAgo ?? [600, 3];
  const earliest = latestOf(diary.from, addDays(asOf, -fromDaysAgo));
  const latest = addDays(asOf, -untilDaysAgo);
  const part = random.integer(0, 999) / 1000;
  const day =
    encounter.around === undefined ? diary.dayAt(part, earliest, latest) : lastTime(encounter.around, asOf);
  const appointment = diary.book({
    day,
    earliest,
    latest: asOf,
    minutes,
    moment: SORTS[encounter.sort].moment,
  });
  return {
    ...appointment,
    partners: encounter.partners,
    sort: encounter.sort,
    minutes,
    script: encounter.script,
    collaboration: encounter.collaboration ?? null,
    themes: encounter.themes ?? [],
    subjects: encounter.subject === '' ? [] : [encounter.subject],
    topics: topicsOfSingle(encounter),
    missed: encounter.missed ?? [],
    isConfidential: false,
  };
}

/** Something on the day itself: a bila on a working day, otherwise the veiligheidsregio on the telephone. */
function planToday(diary: Diary, asOf: IsoDate): PlannedEncounter {
  const isWorkingDay = dayWeight(asOf) > 0;
  const sort: SortKey = isWorkingDay ? 'bila' : 'phone';
  const minutes = isWorkingDay ? 45 : 15;
  return {
    ...diary.book({
      day: asOf,
      earliest: asOf,
      latest: asOf,
      minutes,
      moment: isWorkingDay ? 'office' : 'any',
    }),
    partners: [isWorkingDay ? 'nevenveen' : 'safety-region'],
    sort,
    minutes,
    script: isWorkingDay ? 'recurring' : 'unexpected',
    collaboration: null,
    themes: [],
    subjects: isWorkingDay ? [] : ['Piket aan de lijn over {onderwerp}'],
    topics: isWorkingDay ? null : ['een stroomstoring in Noorderhof'],
    missed: [],
    isConfidential: false,
  };
}

/** About 420 encounters of the eighteen months up to and including `asOf`, oldest first. */
export function planEncounters(asOf: IsoDate, seed: number): readonly PlannedEncounter[] {
  const diary = openDiary(asOf, randomFor(seed, 'diary'));
  const random = randomFor(seed, 'single encounters');
  const today = planToday(diary, asOf);
  const bound = SINGLE_ENCOUNTERS.filter((encounter) => encounter.around !== undefined);
  const free = SINGLE_ENCOUNTERS.filter((encounter) => encounter.around === undefined);
  return [
    today,
    ...bound.map((encounter) => planSingle(encounter, diary, random, asOf)),
    ...STANDING_ENCOUNTERS.flatMap((encounter) => planStanding(encounter, diary, seed, asOf)),
    ...free.map((encounter) => planSingle(encounter, diary, random, asOf)),
  ].sort((first, second) =>
    `${first.date} ${first.startTime}` < `${second.date} ${second.startTime}` ? -1 : 1,
  );
}
