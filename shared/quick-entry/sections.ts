import type { ObservationKind } from '#shared/domain/vocabulary.ts';
import type { Reading } from './reading.ts';

/** A stretch of line with a text of its own: what was heard, or what was promised. */
export type Section =
  | {
      readonly kind: 'observation';
      readonly of: ObservationKind;
      readonly from: number;
      readonly text: number;
      readonly until: number;
    }
  | {
      readonly kind: 'commitment';
      readonly from: number;
      readonly text: number;
      readonly until: number;
      readonly named: boolean;
    };

const OBSERVATION_MARKS: Readonly<Record<string, ObservationKind>> = {
  '!': 'signal',
  '~': 'silence',
  '>': 'story',
};
const OBSERVATION_WORDS: Readonly<Record<string, ObservationKind>> = {
  signaal: 'signal',
  stilte: 'silence',
  verhaal: 'story',
};
const COMMITMENT_WORDS = new Set([
  'afspraak',
  'afspraken',
  'afgesproken',
  'toegezegd',
  'toezegging',
  'beloofd',
  'actie',
  'acties',
  'actiepunt',
  'todo',
]);
export const OWNERS: Readonly<Record<string, 'us' | 'them'>> = {
  ik: 'us',
  wij: 'us',
  we: 'us',
  zij: 'them',
  ze: 'them',
  hij: 'them',
};
/** Who starts like this promises something, also without the word "afspraak". */
const PROMISES = new Set(
  `stuur stuurt sturen mail mailt mailen bel belt bellen lever levert leveren regel regelt regelen zoek zoekt zoeken
   vraag vraagt vragen check checkt checken deel deelt delen maak maakt maken plan plant plannen zal zullen geef geeft geven
   schrijf schrijft schrijven zet zetten zorg zorgt zorgen nodig nodigt koppel koppelt koppelen kom komt komen lees leest kijk kijkt kijken
   bespreek bespreekt bespreken reageer reageert reageren neem neemt nemen breng brengt brengen spreek spreekt app appt`.split(
    /\s+/,
  ),
);

/** Behind these nobody calls out: "2 uur! wachtlijst groeit" has a mark, "wat een dag! morgen weer" has none. */
const BEFORE_MARK = new Set(['u', 'uur', 'min', 'minuten', 'minuut', 'kwartier', 'kwartiertje', 'uurtje']);

/** Whether a mark begins something: after white space, or glued to how long it took. */
function startsFresh(reading: Reading, at: number): boolean {
  if (reading.tokens[at]?.spaced === true) return true;
  return BEFORE_MARK.has(reading.word(at - 1)) && reading.tokens[at + 1]?.spaced === true;
}

function observationAt(reading: Reading, at: number): Extract<Section, { kind: 'observation' }> | null {
  const word = reading.word(at);
  const marked = Object.hasOwn(OBSERVATION_MARKS, word) ? OBSERVATION_MARKS[word] : undefined;
  if (marked !== undefined && startsFresh(reading, at) && at + 1 < reading.tokens.length) {
    // "! signaal ..." says it twice.
    const said = OBSERVATION_WORDS[reading.word(at + 1)] === marked;
    const text = at + (said ? (reading.word(at + 2) === ':' ? 3 : 2) : 1);
    return { kind: 'observation', of: marked, from: at, text, until: text };
  }
  const named = Object.hasOwn(OBSERVATION_WORDS, word) ? OBSERVATION_WORDS[word] : undefined;
  if (named === undefined || reading.word(at + 1) !== ':') return null;
  return { kind: 'observation', of: named, from: at, text: at + 2, until: at + 2 };
}

function isOwner(reading: Reading, at: number): boolean {
  return Object.hasOwn(OWNERS, reading.word(at)) || reading.word(at) === 'collega';
}

/** "ik stuur", "zij leveren": somebody promises. */
function isPromise(reading: Reading, at: number): boolean {
  return Object.hasOwn(OWNERS, reading.word(at)) && PROMISES.has(reading.word(at + 1));
}

/** The first piece of the text after "afspraak", or `null` when the word means something else here. */
function commitmentTextAt(reading: Reading, at: number, inObservation: boolean): number | null {
  if (!COMMITMENT_WORDS.has(reading.word(at))) return null;
  const next = reading.word(at + 1);
  if (next === ':') return at + 2;
  if (next === '-' && reading.tokens[at + 1]?.spaced === true) return at + 2;
  if (inObservation) return null;
  if (next === 'dat') return at + 2;
  if (isOwner(reading, at + 1)) return at + 1;
  if (reading.word(at) === 'toegezegd' || reading.word(at) === 'beloofd') return null;
  // "afspraak met", "op afspraak": an appointment.
  if (reading.word(at - 1) === 'op' || at === 0) return null;
  if (['met', 'bij', 'over', 'om', 'van', 'op', 'is', 'was', 'gemaakt', ',', '.', ''].includes(next))
    return null;
  return [',', ':', ';', '.'].includes(reading.word(at - 1)) ? at + 1 : null;
}

function startsSentence(reading: Reading, at: number): boolean {
  return [',', ';', '.', '-', ''].includes(reading.word(at - 1));
}

function commitmentAt(
  reading: Reading,
  at: number,
  current: Section | null,
): Extract<Section, { kind: 'commitment' }> | null {
  const text = commitmentTextAt(reading, at, current?.kind === 'observation');
  if (text !== null) return { kind: 'commitment', from: at, text, until: text, named: true };
  if (current?.kind === 'observation') return null;
  if (current?.kind === 'commitment') {
    // "ik stuur X en zij leveren Y": two promises.
    const isNext = isOwner(reading, at) && (startsSentence(reading, at) || reading.word(at - 1) === 'en');
    return isNext ? { kind: 'commitment', from: at, text: at, until: at, named: true } : null;
  }
  if (!isPromise(reading, at) || !(startsSentence(reading, at) || at === 0)) return null;
  return { kind: 'commitment', from: at, text: at, until: at, named: false };
}

/** Finds the observations and commitments of a line; everything else is its head. */
export function sectionsOf(reading: Reading): readonly Section[] {
  const sections: Section[] = [];
  let current: Section | null = null;
  const close = (at: number): void => {
    if (current !== null) sections.push({ ...current, until: at });
    current = null;
  };
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const next: Section | null =
      reading.keptForNote[at] === true
        ? null
        : (observationAt(reading, at) ?? commitmentAt(reading, at, current));
    if (next !== null) {
      close(at);
      current = next;
      at = Math.max(at, next.text - 1);
    } else if (current !== null && current.kind === 'commitment' && endsSentence(reading, at)) {
      close(at);
    }
  }
  close(reading.tokens.length);
  return sections;
}

/** A full stop that ends a sentence, not one inside a number or an abbreviation. */
function endsSentence(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return reading.word(at) === '.' && next?.spaced === true && (reading.tokens[at - 1]?.word.length ?? 0) > 2;
}
