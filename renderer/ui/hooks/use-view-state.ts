import {
  createContext,
  type Dispatch,
  type SetStateAction,
  useCallback,
  useContext,
  useRef,
  useState,
} from 'react';

/** How a screen was left (filters, what was searched for), for as long as the window lives; never written to disk. */
export const ViewStateContext = createContext<Map<string, unknown>>(new Map());

/**
 * State of a screen that survives leaving it.
 *
 * @param key unique in the window; one key always holds one type.
 */
export function useViewState<Value>(
  key: string,
  initial: Value,
): readonly [Value, Dispatch<SetStateAction<Value>>] {
  const kept = useContext(ViewStateContext);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key always holds one type
  const [value, setValue] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  const start = useRef(initial);
  const set = useCallback<Dispatch<SetStateAction<Value>>>(
    (next) => {
      // Written at once and not when the screen is drawn again: it may be left in the same breath.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key always holds one type
      const before = kept.has(key) ? (kept.get(key) as Value) : start.current;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- React's own way to tell an updater from a value
      const after = typeof next === 'function' ? (next as (value: Value) => Value)(before) : next;
      kept.set(key, after);
      setValue(after);
    },
    [kept, key],
  );
  return [value, set];
}
