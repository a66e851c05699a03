import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { CategoryMark } from '#shared/domain/category.ts';
import type { CommitmentDraft, ObservationDraft } from '#shared/domain/encounter.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { CommitmentOwner, EncounterForm } from '#shared/domain/vocabulary.ts';
import { type Deck, deckOf, type Random, type Weighted } from './random.ts';
import { canFill, filled, type Slots } from './texts.ts';
import { dayWeight } from './working-calendar.ts';
import { PROMISES } from './words/promises.ts';
import { SIGNALS } from './words/signals.ts';
import { SILENCES } from './words/silences.ts';
import { STORIES, STORY_PLACES } from './words/stories.ts';

const BRIEF: readonly EncounterForm[] = ['phone-call', 'message', 'chance-encounter'];

function decksOf(random: Random, texts: Readonly<Record<CategoryMark, readonly string[]>>) {
  return new Map(Object.entries(texts).map(([mark, list]) => [mark, deckOf(random, list)] as const));
}

function untold(kind: 'signal' | 'silence', deck: Deck<string> | undefined): ObservationDraft[] {
  const text = deck?.nextUnused();
  return text === undefined ? [] : [{ kind, text, toldOn: null, toldWhere: '' }];
}

/** Writes what was heard, what stayed unsaid and what is told on; nothing is written twice. */
export function observer(random: Random, asOf: IsoDate) {
  const signals = decksOf(random, SIGNALS);
  const silences = decksOf(random, SILENCES);
  const stories = decksOf(random, STORIES);
  const places = deckOf(random, STORY_PLACES);
  const story = (deck: Deck<string> | undefined, date: IsoDate): ObservationDraft[] => {
    const text = deck?.nextUnused();
    if (text === undefined) return [];
    const told = addDays(date, random.integer(1, 30));
    return told > asOf || random.happens(0.45)
      ? [{ kind: 'story', text, toldOn: null, toldWhere: '' }]
      : [{ kind: 'story', text, toldOn: told, toldWhere: places.next() ?? '' }];
  };
  return (mark: CategoryMark, form: EncounterForm, isTable: boolean, date: IsoDate): ObservationDraft[] => {
    const isBrief = BRIEF.includes(form);
    const isOutside = form === 'site-visit' || form === 'event';
    return [
      ...(random.happens(isBrief ? 0.16 : 0.32) ? untold('signal', signals.get(mark)) : []),
      ...(random.happens(isTable ? 0.2 : 0.07) && !isBrief ? untold('silence', silences.get(mark)) : []),
      ...(random.happens(isOutside ? 0.5 : 0.13) ? story(stories.get(mark), date) : []),
    ];
  };
}

const OWNERS: Weighted<CommitmentOwner> = [
  ['us', 50],
  ['them', 30],
  ['colleague', 20],
];
const TERMS = [7, 10, 14, 14, 21, 28, 30, 42, 60];

function workingDayBefore(day: IsoDate, earliest: IsoDate): IsoDate {
  let result = day;
  while (dayWeight(result) === 0 && result > earliest) result = addDays(result, -1);
  return result;
}

/** How likely a promise is still open this many days after it fell due: old ones are done or forgotten. */
function openShare(daysOverdue: number): number {
  if (daysOverdue < 20) return 0.6;
  if (daysOverdue < 75) return 0.45;
  return daysOverdue < 240 ? 0.1 : 0.015;
}

/** Writes promises: most were kept, some late, some are open or overdue. */
export function promiser(random: Random, asOf: IsoDate) {
  const texts = new Map(
    Object.entries(PROMISES).map(([owner, list]) => [owner, deckOf(random, list)] as const),
  );
  const doneOn = (date: IsoDate, due: IsoDate | null): IsoDate | null => {
    if (due === null) {
      const done = addDays(date, random.integer(2, 40));
      return done <= asOf && random.happens(0.7) ? workingDayBefore(done, date) : null;
    }
    const isKept = random.happens(0.78);
    const early = workingDayBefore(addDays(due, -random.integer(0, 6)), date);
    const late = workingDayBefore(addDays(due, random.integer(2, 25)), due);
    const done = isKept ? early : late;
    if (due > asOf) return random.happens(0.25) && early <= asOf ? early : null;
    const daysOverdue = (Date.parse(asOf) - Date.parse(due)) / 86_400_000;
    return done > asOf || random.happens(openShare(daysOverdue)) ? null : done;
  };
  return (
    form: EncounterForm,
    slots: Slots,
    date: IsoDate,
    organisationIds: readonly OrganisationId[],
  ): CommitmentDraft[] => {
    const count = random.happens(BRIEF.includes(form) ? 0.12 : 0.3) ? (random.happens(0.2) ? 2 : 1) : 0;
    return Array.from({ length: count }, (): CommitmentDraft => {
      const owner = random.weighted(OWNERS);
      const text = texts.get(owner)?.next((sentence) => canFill(sentence, slots.firstName)) ?? '';
      const due = random.happens(0.1) ? null : addDays(date, random.pick(TERMS));
      const [lead] = organisationIds;
      const isForAll = organisationIds.length > 2 && random.happens(0.5);
      return {
        text: filled(text, slots),
        owner,
        organisationId: isForAll ? null : (lead ?? null),
        due,
        doneOn: doneOn(date, due),
      };
    });
  };
}
