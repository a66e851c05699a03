import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { buildNameIndex, type NamedThings, type NameIndex } from '#shared/quick-entry/name-index.ts';
import { parseLine } from '#shared/quick-entry/parse-line.ts';
import type { LinePart, LineParticipant } from '#shared/quick-entry/parts.ts';

/**
 * Example lines for the quick entry, as data. A line stands at the left margin; below it, indented, what it means:
 * "field: value", several values divided by " | ". `unclear` is "words as written = one of / the others": offered as a
 * choice, nothing chosen. A commitment is "owner: text @ due". What is not listed must not be understood.
 */
export interface ExampleLine {
  readonly line: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const FIELDS = new Set([
  'date',
  'time',
  'minutes',
  'form',
  'partners',
  'persons',
  'newPartners',
  'newPersons',
  'unclear',
  'podium',
  'script',
  'company',
  'themes',
  'signal',
  'silence',
  'story',
  'commitment',
  'note',
]);

/** Friday, half past four: the day on which all examples are written. */
export const EXAMPLE_TODAY = isoDate('2026-11-20');

/** The lines of a table in test/shared/quick-entry/. @throws {Error} on a field that does not exist. */
export function readExampleLines(file: string): readonly ExampleLine[] {
  const text = readFileSync(path.join(import.meta.dirname, '../shared/quick-entry', file), 'utf8');
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '' && !block.startsWith('#'));
  return blocks.map((block) => {
    const [line = '', ...rows] = block.split('\n').filter((row) => row.trim() !== '');
    const fields: Record<string, string[]> = {};
    for (const row of rows) {
      const [, field = '', value = ''] = /^ {2}(\w+): (.*)$/.exec(row) ?? [];
      if (!FIELDS.has(field)) throw new Error(`${file}: no such field in "${row}" below "${line}"`);
      const values = field === 'note' ? [value.trim()] : value.split(' | ').map((each) => each.trim());
      fields[field] = [...(fields[field] ?? []), ...values];
    }
    return { line, fields };
  });
}

interface ExampleNames {
  readonly things: NamedThings;
  readonly index: NameIndex;
  readonly nameOf: (id: string) => string;
}

/** The names of the example network, taken apart. */
export function exampleNames(): ExampleNames {
  const network = makeExampleNetwork({ asOf: EXAMPLE_TODAY });
  const things: NamedThings = {
    organisations: network.organisations.map((organisation) => ({ ...organisation, archived: false })),
    persons: network.persons.map((person) => ({
      ...person,
      archived: false,
      affiliations: person.affiliations.map((affiliation) => ({
        ...affiliation,
        // The example has no ids for positions before it is written to a file; nothing here reads them.
        id: '' as never,
        personId: person.id,
      })),
    })),
    themes: network.themes,
    areas: network.areas,
  };
  const named = [...things.organisations, ...things.persons, ...things.themes];
  const names = new Map<string, string>(named.map(({ id, name }) => [id, name]));
  return { things, index: buildNameIndex(things), nameOf: (id) => names.get(id) ?? id };
}

interface Understood {
  /** Per field of the table, what was understood. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** "field: value" of what the parser called sure. */
  readonly sure: ReadonlySet<string>;
}

function participantField({ kind }: LineParticipant): string {
  if (kind === 'organisation') return 'partners';
  if (kind === 'person') return 'persons';
  return kind === 'new-person' ? 'newPersons' : 'newPartners';
}

function fieldOf(part: LinePart): string {
  if (part.certainty === 'ambiguous') return 'unclear';
  if (part.kind === 'participant') return part.value === null ? 'unclear' : participantField(part.value);
  if (part.kind === 'observation') return part.value?.kind ?? 'signal';
  return part.kind === 'theme' ? 'themes' : part.kind;
}

type ValueOf = (part: LinePart) => string;

function valueText(nameOf: (id: string) => string): ValueOf {
  const participantText = (participant: LineParticipant): string =>
    'id' in participant ? nameOf(participant.id) : participant.name;
  return (part) => {
    if (part.value === null) return '';
    switch (part.kind) {
      case 'participant':
        return participantText(part.value);
      case 'theme':
        return nameOf(part.value);
      case 'observation':
        return part.value.text;
      case 'commitment': {
        const { owner, text, due } = part.value;
        return `${owner}: ${text}${due === null ? '' : ` @ ${due}`}`;
      }
      default:
        return String(part.value);
    }
  };
}

function unclearText(part: LinePart, line: string, nameOf: (id: string) => string): string {
  const words = line.slice(part.start, part.end).toLowerCase();
  const candidates = part.candidates.map((candidate) => {
    if (typeof candidate !== 'object')
      return part.kind === 'theme' ? nameOf(String(candidate)) : String(candidate);
    if ('id' in candidate) return nameOf(candidate.id);
    return 'name' in candidate ? candidate.name : '';
  });
  return `${words} = ${[...candidates].sort().join(' / ')}`;
}

/** What the parser makes of a line, in the words of the table. */
export function understand(line: string, { index, nameOf }: ExampleNames): Understood {
  const { parts, note } = parseLine(line, index, EXAMPLE_TODAY);
  const textOf = valueText(nameOf);
  const fields: Record<string, string[]> = {};
  const sure = new Set<string>();
  for (const part of parts) {
    const field = fieldOf(part);
    const text = part.certainty === 'ambiguous' ? unclearText(part, line, nameOf) : textOf(part);
    fields[field] = [...(fields[field] ?? []), text];
    if (part.certainty === 'sure') sure.add(`${field}: ${text}`);
  }
  if (note !== '') fields['note'] = [note];
  return { fields, sure };
}

/** One field of one line that differs from the table. */
export interface WrongField {
  readonly line: string;
  readonly field: string;
  readonly expected: readonly string[];
  readonly understood: readonly string[];
  /** The parser was sure of something that is not in the table. */
  readonly wasSure: boolean;
}

export interface TableScore {
  readonly lines: number;
  readonly rightLines: number;
  readonly fields: number;
  readonly wrong: readonly WrongField[];
}

/** "words = a / b" with its candidates in order, so that the order of the table does not matter. */
function sortedUnclear(text: string): string {
  const [words = '', candidates = ''] = text.split(' = ');
  return `${words} = ${candidates.split(' / ').sort().join(' / ')}`;
}

/** Compares a table with what is understood, field by field; the order of several values does not count. */
export function scoreTable(table: readonly ExampleLine[], names: ExampleNames): TableScore {
  const wrong: WrongField[] = [];
  let fields = 0;
  for (const { line, fields: expectedFields } of table) {
    const understood = understand(line, names);
    const all = new Set([...Object.keys(expectedFields), ...Object.keys(understood.fields)]);
    fields += all.size;
    for (const field of all) {
      const listed = expectedFields[field] ?? [];
      const expected = field === 'unclear' ? listed.map((text) => sortedUnclear(text)) : listed;
      const found = understood.fields[field] ?? [];
      if ([...expected].sort().join('|') === [...found].sort().join('|')) continue;
      wrong.push({
        line,
        field,
        expected,
        understood: found,
        wasSure: found.some(
          (value) => understood.sure.has(`${field}: ${value}`) && !expected.includes(value),
        ),
      });
    }
  }
  const wrongLines = new Set(wrong.map(({ line }) => line));
  return { lines: table.length, rightLines: table.length - wrongLines.size, fields, wrong };
}
