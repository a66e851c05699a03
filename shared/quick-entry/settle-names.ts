import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { entriesAt, type Entry, type NameIndex } from './name-index.ts';
import type { Meaning } from './parts.ts';
import type { Reading } from './reading.ts';

/** The partners that the line names for certain, or as the only reading. */
function partnersNamed(reading: Reading): ReadonlySet<OrganisationId> {
  return new Set(
    reading.parts.flatMap(({ kind, value }) =>
      kind === 'participant' && value?.kind === 'organisation' ? [value.id] : [],
    ),
  );
}

/** "kees van de politie": the part of the partner behind the name, when there is one. */
export function partnerBehind(
  reading: Reading,
  at: number,
): { readonly until: number; readonly id: OrganisationId } | null {
  if (!['van', 'v', 'vd', 'bij', 'namens'].includes(reading.word(at))) return null;
  let place = at + 1;
  while (['de', 'het', 't', 'd'].includes(reading.word(place)) && reading.isFree(place)) place += 1;
  const part = reading.partAt(place);
  if (part?.kind !== 'participant' || part.value?.kind !== 'organisation') return null;
  let until = place;
  while (reading.tokens[until] !== undefined && reading.partAt(until) === part) until += 1;
  return { until, id: part.value.id };
}

/** "saskia spijkerman van de veiligheidsregio": the partner tells who she is, and is there through her. */
export function joinPersonsToPartners(reading: Reading, index: NameIndex, date: IsoDate): void {
  for (let at = 1; at < reading.tokens.length; at += 1) {
    if (!reading.isFree(at)) continue;
    const person = reading.partAt(at - 1);
    const behind = partnerBehind(reading, at);
    if (behind === null || person?.kind !== 'participant' || person.value?.kind !== 'person') continue;
    const { id } = person.value;
    const entries = entriesOfPerson(index, reading, at - 1).filter(
      ({ participant }) => participant.id === id,
    );
    if (entriesAt(entries, new Set([behind.id]), date).length === 0) continue;
    const partner = reading.partAt(behind.until - 1);
    if (partner !== null) reading.remove(partner);
    reading.take(at, behind.until);
    const place = reading.parts.indexOf(person);
    reading.parts[place] = { ...person, end: reading.tokens[behind.until - 1]?.end ?? person.end };
  }
}

/** Who bears the last word of a name that was read. */
function entriesOfPerson(index: NameIndex, reading: Reading, at: number): readonly Entry[] {
  const read = index.vocabulary.read(reading.word(at));
  return read.flatMap(({ word }) => index.byWord.get(word) ?? []).map(({ entry }) => entry);
}

/**
 * Settles names that several bear with the rest of the line: "taalhuis, marleen" is the Marleen of the Taalhuis. It
 * stays a proposal.
 */
export function settleByContext(reading: Reading, index: NameIndex, date: IsoDate): void {
  const partners = partnersNamed(reading);
  if (partners.size === 0) return;
  for (const [place, part] of reading.parts.entries()) {
    if (part.kind !== 'participant' || part.certainty !== 'ambiguous') continue;
    const ids = new Set(part.candidates.map((candidate) => ('id' in candidate ? candidate.id : '')));
    const entries = entriesWithIds(index, reading, part.start, ids);
    const [only, other] = entriesAt(entries, partners, date);
    if (only === undefined || other !== undefined) continue;
    const others = part.candidates.filter(
      (candidate) => !('id' in candidate) || candidate.id !== only.participant.id,
    );
    const settled: Meaning = {
      kind: 'participant',
      value: only.participant,
      candidates: [only.participant, ...others],
      certainty: 'proposed',
    };
    reading.parts[place] = { ...settled, start: part.start, end: part.end };
  }
}

function entriesWithIds(
  index: NameIndex,
  reading: Reading,
  start: number,
  ids: ReadonlySet<string>,
): readonly Entry[] {
  const at = reading.tokens.findIndex((token) => token.start === start);
  const entries = index.vocabulary
    .read(reading.word(at))
    .flatMap(({ word }) => index.byWord.get(word) ?? [])
    .map(({ entry }) => entry)
    .filter(({ participant }) => ids.has(participant.id));
  return [...new Set(entries)];
}
