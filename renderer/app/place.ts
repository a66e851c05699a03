import { type NavigationState, SCREEN_IDS } from './navigation.ts';

/** Where the user was when the network was locked, with how each screen was left. */
export interface Place {
  readonly state: NavigationState;
  readonly viewState: ReadonlyMap<string, unknown>;
}

/** As much as a draft may hold. */
const MOST_CHARACTERS = 190_000;
/** What is gone when the network is closed, so that coming back to it would be coming back to nothing. */
const NOT_KEPT = /^import\./;

function withSets(_key: string, value: unknown): unknown {
  return value instanceof Set ? { $set: [...(value as ReadonlySet<unknown>)] } : value;
}

function backToSets(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$set' in value)) return value;
  return new Set(Array.isArray(value.$set) ? (value.$set as readonly unknown[]) : []);
}

/** Whether a value comes back as it was; other things (maps, functions) are better not kept than kept wrong. */
function isPlain(value: unknown): boolean {
  if (value instanceof Set) return [...(value as ReadonlySet<unknown>)].every((each) => isPlain(each));
  if (Array.isArray(value)) return value.every((each) => isPlain(each));
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  return (
    Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every((each) => isPlain(each))
  );
}

/**
 * The place as a text, for the network file itself: it holds what was searched for and may not stay in the window.
 *
 * @param version of the program: another one may keep its screens differently.
 * @returns `null` when it is too much to keep.
 */
export function writePlace({ state, viewState }: Place, version: string): string | null {
  const kept = [...viewState].filter(([key, value]) => !NOT_KEPT.test(key) && isPlain(value));
  const text = JSON.stringify({ version, state, viewState: kept }, withSets);
  return text.length > MOST_CHARACTERS ? null : text;
}

/** The place that `writePlace` wrote in this version; `null` for anything else. */
export function readPlace(text: string | null, version: string): Place | null {
  if (text === null) return null;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of this version of the program it is what was written
    const kept = JSON.parse(text, backToSets) as {
      readonly version: string;
      readonly state: NavigationState;
      readonly viewState: readonly [string, unknown][];
    };
    const isOurs = kept.version === version && SCREEN_IDS.includes(kept.state.location.screen);
    return isOurs ? { state: kept.state, viewState: new Map(kept.viewState) } : null;
  } catch {
    return null;
  }
}
