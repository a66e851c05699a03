import { type SortKey, SORTS } from './encounter-sorts.ts';
import { partnerOf, voiceOf } from './partners.ts';
import type { PlannedEncounter } from './plan-encounters.ts';
import { type Deck, deckOf, type Random } from './random.ts';
import { canFill, filled, type Slots } from './texts.ts';
import { fitsTable, type Sentence, textOf } from './words/bound-text.ts';
import { CONFIDENTIAL_REMARKS, OPENINGS, OUTSIDE_OPENINGS, REMARKS, TABLE_OPENINGS } from './words/notes.ts';
import { REMARKS_BY_VOICE } from './words/remarks.ts';
import { SUBJECTS } from './words/subjects.ts';
import { TOPICS_BY_COLLABORATION, TOPICS_BY_PARTNER } from './words/topics-of-partners.ts';
import { TOPICS } from './words/topics.ts';

/** Keeps one deck for each list: a list that comes back goes on where it was. */
function deckKeeper<T>(random: Random): (list: readonly T[]) => Deck<T> {
  const decks = new Map<readonly T[], Deck<T>>();
  return (list) => {
    const deck = decks.get(list) ?? deckOf(random, list);
    decks.set(list, deck);
    return deck;
  };
}

function topicsOf({ topics, collaboration, partners: [lead] }: PlannedEncounter): readonly string[] {
  if (topics !== null) return topics;
  if (collaboration !== null) return TOPICS_BY_COLLABORATION[collaboration];
  return lead === undefined ? [] : (TOPICS_BY_PARTNER[lead] ?? TOPICS[voiceOf(partnerOf(lead))]);
}

function usualSubjects(sort: SortKey): readonly string[] {
  return SUBJECTS[sort === 'lunch' ? sort : SORTS[sort].form];
}

/** Sentences to begin a note with; `null` for what was too short to have a mood. */
function openingsOf({ sort, partners }: PlannedEncounter): readonly string[] | null {
  const { form } = SORTS[sort];
  if (form === 'phone-call' || form === 'message' || form === 'chance-encounter') return null;
  if (form === 'site-visit' || form === 'event' || sort === 'evening' || sort === 'kitchen')
    return OUTSIDE_OPENINGS;
  return partners.length > 2 ? TABLE_OPENINGS : OPENINGS;
}

/** Writes subject lines and notes of encounters in the order in which they come. */
export interface Writer {
  /** What it is about; `null` when the subject line says it all. */
  readonly topic: (planned: PlannedEncounter) => string | null;
  readonly subject: (planned: PlannedEncounter, slots: Slots) => string;
  /** Something that must not leak; `null` when all of it has been used. */
  readonly secret: (slots: Slots) => string | null;
  /** Empty for an encounter of which nothing was noted. */
  readonly note: (planned: PlannedEncounter, slots: Slots) => string;
}

/** A writer of whom each sentence waits for its turn before it comes again. */
export function writer(random: Random): Writer {
  const texts = deckKeeper<string>(random);
  const remarks = deckKeeper<Sentence>(random);
  const secrets = deckOf(random, CONFIDENTIAL_REMARKS);

  const general = (list: readonly string[], slots: Slots): string => {
    const sentence = texts(list).next((candidate) => canFill(candidate, slots));
    return sentence === undefined ? '' : filled(sentence, slots);
  };
  const special = (planned: PlannedEncounter, slots: Slots): string => {
    const [lead] = planned.partners;
    const list = lead === undefined ? [] : REMARKS_BY_VOICE[voiceOf(partnerOf(lead))];
    const sentence = remarks(list).next((candidate) => fitsTable(candidate, planned.partners));
    return sentence === undefined ? '' : filled(textOf(sentence), slots);
  };

  const opening = (planned: PlannedEncounter, slots: Slots): string => {
    const openings = openingsOf(planned);
    return openings === null ? '' : general(openings, slots);
  };

  return {
    topic: (planned) => texts(topicsOf(planned)).next() ?? null,
    subject: (planned, slots) =>
      general(planned.subjects.length > 0 ? planned.subjects : usualSubjects(planned.sort), slots),
    secret: (slots) => {
      const sentence = secrets.nextUnused((candidate) => canFill(candidate, slots));
      return sentence === undefined ? null : filled(sentence, slots);
    },
    note: (planned, slots) => {
      const isBrief = planned.sort === 'chance' || planned.sort === 'message';
      if (random.happens(isBrief ? 0.6 : 0.36)) return '';
      const compose = random.weighted<() => readonly string[]>([
        [() => [general(REMARKS, slots)], 32],
        [() => [special(planned, slots)], 20],
        [() => [opening(planned, slots), general(REMARKS, slots)], 26],
        [() => [opening(planned, slots), special(planned, slots)], 12],
        [() => [general(REMARKS, slots), special(planned, slots)], 10],
      ]);
      return compose()
        .filter((sentence) => sentence !== '')
        .join(' ');
    },
  };
}
