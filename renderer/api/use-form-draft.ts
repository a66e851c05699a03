import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftKey } from '#shared/domain/draft-key.ts';
import { useNetworkClient } from './hooks.ts';
import { queryKey } from './query-client.ts';

const WRITE_AFTER_MILLISECONDS = 400;

/** What somebody was typing, kept outside the network until it is saved. */
export interface FormDraft<Value> {
  /** False while main is asked whether something was kept. */
  readonly ready: boolean;
  /** What was typed before and never saved; `null` when nothing was kept or it can no longer be read. */
  readonly kept: Value | null;
  /** Keeps this for after a crash or a restart; written when the typing pauses, and at once when the form closes. */
  readonly keep: (value: Value) => void;
  /** Forgets it: saved, or thrown away by the user. */
  readonly clear: () => Promise<void>;
}

/**
 * The kept draft of one form.
 *
 * @param key such as "partner:new" or "partner:<id>".
 * @param read turns what was kept, parsed JSON, into a value; `null` when it has another shape (an older version).
 */
export function useFormDraft<Value>(key: DraftKey, read: (kept: unknown) => Value | null): FormDraft<Value> {
  const client = useNetworkClient();
  const queries = useQueryClient();
  const [state, setState] = useState<{ readonly ready: boolean; readonly kept: Value | null }>({
    ready: false,
    kept: null,
  });
  const readKept = useRef(read);
  const waiting = useRef<{ readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | null>(
    null,
  );

  const writeNow = useCallback(() => {
    const pending = waiting.current;
    if (pending === null) return;
    clearTimeout(pending.timer);
    waiting.current = null;
    // A draft that could not be kept must not stand in the way of the form itself.
    client.ask('drafts.write', { key, value: JSON.stringify(pending.value) }).catch(() => {});
  }, [client, key]);
  const listAgain = useCallback(() => {
    void queries.invalidateQueries({ queryKey: queryKey('drafts.list', null) });
  }, [queries]);

  useEffect(() => {
    let current = true;
    async function readBack(): Promise<void> {
      // A draft that cannot be read is no reason to refuse the form.
      const text = await client.ask('drafts.read', { key }).catch(() => null);
      if (current) setState({ ready: true, kept: text === null ? null : parseKept(text, readKept.current) });
    }
    void readBack();
    window.addEventListener('pagehide', writeNow);
    return () => {
      current = false;
      window.removeEventListener('pagehide', writeNow);
      writeNow();
      // Not while it is being typed in: a form that stands open needs no line that tells of it.
      listAgain();
    };
  }, [client, key, writeNow, listAgain]);

  const keep = useCallback(
    (value: Value) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { value, timer: setTimeout(writeNow, WRITE_AFTER_MILLISECONDS) };
    },
    [writeNow],
  );

  const clear = useCallback(async () => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
    await client.ask('drafts.clear', { key });
    listAgain();
  }, [client, key, listAgain]);

  return { ...state, keep, clear };
}

function parseKept<Value>(text: string, read: (kept: unknown) => Value | null): Value | null {
  try {
    return read(JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
