/** What we read of a card. Photographs, sounds and keys are never kept: a card may hold thousands of lines of them. */
const READ_PROPERTIES = new Set([
  'VERSION',
  'N',
  'FN',
  'ORG',
  'TITLE',
  'ROLE',
  'EMAIL',
  'TEL',
  'NOTE',
  'NICKNAME',
  'URL',
  'KIND',
  'X-ADDRESSBOOKSERVER-KIND',
  'X-ABSHOWAS',
]);

/** Longest value that is kept, in characters; the rest is cut off. A note holds 20,000, quoted-printable takes three for one. */
const LONGEST_LINE = 65_536;
/** A card with more lines than this that we read is no card of a person; what follows is passed over. */
const MOST_LINES = 200;

const HEAD = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)(?=[;:])/;
const ONLY_BASE64 = /^[A-Za-z0-9+/=]+$/;

interface Collector {
  readonly add: (line: string) => void;
  readonly lines: () => readonly string[];
}

/** Joins folded lines; what is not read is not kept while it passes by. */
function collector(): Collector {
  const finished: string[] = [];
  let pieces: string[] | null = null;
  let length = 0;
  let quotedPrintable = false;

  const finish = (): void => {
    if (pieces !== null && finished.length < MOST_LINES) finished.push(pieces.join(''));
    pieces = null;
  };
  const append = (piece: string): void => {
    if (pieces === null || length + piece.length > LONGEST_LINE) return;
    pieces.push(piece);
    length += piece.length;
  };
  const softBreak = (): boolean => quotedPrintable && (pieces?.at(-1)?.endsWith('=') ?? false);
  return {
    add: (line) => {
      if (softBreak()) {
        const last = pieces?.pop() ?? '';
        pieces?.push(last.slice(0, -1));
        append(line);
        return;
      }
      if (line.startsWith(' ') || line.startsWith('\t')) {
        append(line.slice(1));
        return;
      }
      // Pictures that are not folded: nothing but base64, with no name before it.
      if (pieces === null && ONLY_BASE64.test(line)) return;
      finish();
      const name = HEAD.exec(line)?.[1]?.toUpperCase();
      if (name === undefined || !READ_PROPERTIES.has(name)) return;
      pieces = [];
      length = 0;
      quotedPrintable = /^[^:]*QUOTED-PRINTABLE/i.test(line);
      append(line);
    },
    lines: () => {
      finish();
      return finished;
    },
  };
}

function* physicalLines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield text.slice(start, text[stop - 1] === '\r' ? stop - 1 : stop);
    start = stop + 1;
  }
}

/**
 * The unfolded lines that we read of each card of a file, in time and memory that grow with the file only. A card inside an
 * AGENT line (an assistant, in 2.1) belongs to nobody and is passed over. A card that never ends is taken as far as it goes.
 */
export function* cardsIn(text: string): Generator<readonly string[]> {
  let current: Collector | null = null;
  let agentDepth = 0;
  let agentExpected = false;
  for (const line of physicalLines(text)) {
    const mark = line.length < 40 ? line.trim().toUpperCase() : '';
    if (mark === 'BEGIN:VCARD' && (agentExpected || agentDepth > 0)) {
      agentDepth += 1;
    } else if (mark === 'BEGIN:VCARD') {
      if (current !== null) yield current.lines();
      current = collector();
    } else if (mark === 'END:VCARD' && agentDepth > 0) {
      agentDepth -= 1;
    } else if (mark === 'END:VCARD') {
      if (current !== null) yield current.lines();
      current = null;
    } else if (agentDepth === 0) {
      current?.add(line);
    }
    agentExpected = current !== null && /^AGENT[^:]*:$/.test(mark);
  }
  if (current !== null) yield current.lines();
}
