import { type IsoDate, isIsoDate } from '#shared/domain/calendar-date.ts';

/**
 * What stands behind a promise or an observation in a cell, between square brackets, so that a list holds all of it and still
 * reads well: "Offerte sturen [aan Woonhart, uiterlijk 01-12-2026, gedaan 03-12-2026]", "De brug [verteld op 01-12-2026, waar MT]".
 */
export interface Annotations {
  /** Name of the partner to or by whom something was promised; empty: all who were there. */
  readonly partner: string;
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly toldOn: IsoDate | null;
  readonly toldWhere: string;
}

const NO_ANNOTATIONS: Annotations = {
  partner: '',
  due: null,
  doneOn: null,
  toldOn: null,
  toldWhere: '',
};

const dutch = (day: IsoDate): string => day.split('-').toReversed().join('-');

/** The text with what belongs to it. Text that ends with a bracket of its own gets an empty pair, so that it comes back whole. */
export function annotated(text: string, more: Partial<Annotations>): string {
  const { partner, due, doneOn, toldOn, toldWhere } = { ...NO_ANNOTATIONS, ...more };
  const parts = [
    ...(partner === '' ? [] : [`aan ${partner}`]),
    ...(due === null ? [] : [`uiterlijk ${dutch(due)}`]),
    ...(doneOn === null ? [] : [`gedaan ${dutch(doneOn)}`]),
    ...(toldOn === null ? [] : [`verteld op ${dutch(toldOn)}`]),
    ...(toldWhere === '' ? [] : [`waar ${toldWhere}`]),
  ];
  return parts.length === 0 && !text.endsWith(']') ? text : `${text} [${parts.join(', ')}]`;
}

const DAY = String.raw`(\d{1,2}-\d{1,2}-\d{4})`;
const INSIDE = new RegExp(
  `^(?:aan (.+?)(?:, |$))?(?:uiterlijk ${DAY}(?:, |$))?(?:gedaan ${DAY}(?:, |$))?(?:verteld op ${DAY}(?:, |$))?(?:waar (.+))?$`,
  's',
);

function dayOf(text: string | undefined): IsoDate | null {
  const [day = '', month = '', year = ''] = (text ?? '').split('-');
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isIsoDate(iso) ? iso : null;
}

/** The text and what stands behind it; a bracket that says something else, or a day that does not exist, belongs to the text. */
export function readAnnotated(cell: string): Annotations & { readonly text: string } {
  // From the last bracket back: what stands inside may hold brackets itself.
  let open = cell.endsWith(']') ? cell.lastIndexOf(' [') : -1;
  while (open > 0) {
    const inside = readInside(cell.slice(open + 2, -1));
    if (inside !== null) return { ...inside, text: cell.slice(0, open) };
    open = cell.lastIndexOf(' [', open - 1);
  }
  return { ...NO_ANNOTATIONS, text: cell };
}

function readInside(text: string): Annotations | null {
  const found = INSIDE.exec(text);
  if (found === null) return null;
  const [, partner = '', due, doneOn, toldOn, toldWhere = ''] = found;
  const days = [due, doneOn, toldOn].map((day) => [day, dayOf(day)] as const);
  if (days.some(([day, iso]) => day !== undefined && iso === null)) return null;
  return { partner, due: dayOf(due), doneOn: dayOf(doneOn), toldOn: dayOf(toldOn), toldWhere };
}
