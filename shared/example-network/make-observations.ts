import { addDays, daysBetween, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentDraft, ObservationDraft } from '#shared/domain/encounter.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { CommitmentOwner, EncounterForm } from '#shared/domain/vocabulary.ts';
import { SORTS } from './encounter-sorts.ts';
import { partnerOf, type Voice, voiceOf } from './partners.ts';
import type { PlannedEncounter } from './plan-encounters.ts';
import { type Deck, deckOf, type Random, type Weighted } from './random.ts';
import { canFill, filled, type Slots } from './texts.ts';
import { dayWeight } from './working-calendar.ts';
import { fitsTable, type Sentence, textOf } from './words/bound-text.ts';
import { PROMISES, PROMISES_IN_TOWN } from './words/promises.ts';
import { SIGNALS } from './words/signals.ts';
import { SILENCES } from './words/silences.ts';
import { STORIES, STORY_PLACES } from './words/stories.ts';

const BRIEF: readonly EncounterForm[] = ['phone-call', 'message', 'chance-encounter'];

function workingDayBefore(day: IsoDate, earliest: IsoDate): IsoDate {
  let result = day;
  while (dayWeight(result) === 0 && result > earliest) result = addDays(result, -1);
  return result;
}

/** Draws sentences in the voice of the first partner, none twice; `null` when nothing is left that fits. */
function drawer(random: Random, texts: Readonly<Record<Voice, readonly Sentence[]>>) {
  const decks = new Map<string, Deck<Sentence>>(
    Object.entries(texts).map(([voice, list]) => [voice, deckOf(random, list)]),
  );
  return ({ partners }: PlannedEncounter): string | null => {
    const [lead] = partners;
    const deck = lead === undefined ? undefined : decks.get(voiceOf(partnerOf(lead)));
    const sentence = deck?.nextUnused((candidate) => fitsTable(candidate, partners));
    return sentence === undefined ? null : textOf(sentence);
  };
}

/** Writes what was heard, what stayed unsaid and what is told on; nothing is written twice. */
export function observer(random: Random, asOf: IsoDate) {
  const signal = drawer(random, SIGNALS);
  const silence = drawer(random, SILENCES);
  const story = drawer(random, STORIES);
  const places = deckOf(random, STORY_PLACES);
  return (planned: PlannedEncounter): ObservationDraft[] => {
    const { form } = SORTS[planned.sort];
    const isBrief = BRIEF.includes(form);
    const isTable = planned.partners.length > 2;
    const isOutside = form === 'site-visit' || form === 'event';
    const found: ObservationDraft[] = [];
    const note = (kind: ObservationDraft['kind'], text: string | null): void => {
      if (text === null) return;
      const told = workingDayBefore(addDays(planned.date, random.integer(2, 30)), planned.date);
      const isTold = kind === 'story' && told <= asOf && random.happens(0.55);
      found.push({
        kind,
        text,
        toldOn: isTold ? told : null,
        toldWhere: isTold ? (places.next() ?? '') : '',
      });
    };
    if (random.happens(isBrief ? 0.2 : 0.38)) note('signal', signal(planned));
    if (random.happens(isTable ? 0.24 : 0.08) && !isBrief) note('silence', silence(planned));
    if (random.happens(isOutside ? 0.6 : 0.18) && !isBrief) note('story', story(planned));
    return found;
  };
}

const OWNERS: Weighted<CommitmentOwner> = [
  ['us', 50],
  ['them', 30],
  ['colleague', 20],
];
const TERMS = [7, 14, 14, 21, 28, 30, 42, 60, 90];
const NOT_IN_TOWN: readonly Voice[] = ['government', 'authority', 'regional', 'justice', 'media', 'peers'];

/** How likely a promise is still open this many days after it fell due: old ones are done or forgotten. */
function openShare(daysOverdue: number): number {
  if (daysOverdue < 20) return 0.6;
  if (daysOverdue < 75) return 0.4;
  return daysOverdue < 240 ? 0.08 : 0.015;
}

/** When a promise of `date` was kept; `null` while it is open. Most were kept in time, some late. */
function doneOn(date: IsoDate, due: IsoDate | null, asOf: IsoDate, random: Random): IsoDate | null {
  if (due === null) {
    const done = addDays(date, random.integer(2, 40));
    return done <= asOf && random.happens(0.7) ? workingDayBefore(done, date) : null;
  }
  const early = workingDayBefore(addDays(due, -random.integer(0, 6)), date);
  const late = workingDayBefore(addDays(due, random.integer(2, 25)), due);
  const done = random.happens(0.78) ? early : late;
  if (due > asOf) return random.happens(0.25) && early <= asOf ? early : null;
  return done > asOf || random.happens(openShare(daysBetween(due, asOf))) ? null : done;
}

/** Writes promises: most were kept, some late, some are open or overdue. */
export function promiser(random: Random, asOf: IsoDate) {
  const decksOf = (texts: Readonly<Record<CommitmentOwner, readonly string[]>>): Map<string, Deck<string>> =>
    new Map(Object.entries(texts).map(([owner, list]) => [owner, deckOf(random, list)]));
  const anywhere = decksOf(PROMISES);
  const inTown = decksOf(PROMISES_IN_TOWN);
  return (
    planned: PlannedEncounter,
    slots: Slots,
    organisationIds: readonly OrganisationId[],
  ): CommitmentDraft[] => {
    const { date, partners } = planned;
    const { form } = SORTS[planned.sort];
    const isBrief = BRIEF.includes(form);
    const isOutside = form === 'site-visit' || form === 'event';
    const count = random.happens(isBrief ? 0.12 : 0.32)
      ? random.weighted([
          [1, 8],
          [2, 2],
        ])
      : 0;
    const [lead] = partners;
    const isInTown = lead !== undefined && !NOT_IN_TOWN.includes(voiceOf(partnerOf(lead)));
    return Array.from({ length: count }, (): CommitmentDraft => {
      const owner = random.weighted(OWNERS);
      const deck = (isInTown && (isOutside || random.happens(0.4)) ? inTown : anywhere).get(owner);
      const text = deck?.next((sentence) => canFill(sentence, slots)) ?? '';
      const due = random.happens(0.1) ? null : addDays(date, random.pick(TERMS));
      const isForAll = organisationIds.length > 2 && random.happens(0.5);
      const [leadId = null] = organisationIds;
      return {
        text: filled(text, slots),
        owner,
        organisationId: isForAll ? null : leadId,
        due,
        doneOn: doneOn(date, due, asOf, random),
      };
    });
  };
}
