import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DraftKey } from '#shared/domain/draft-key.ts';
import { throughMerges } from '#shared/domain/merged.ts';
import { useFormDraft } from './use-form-draft.ts';
import { useMerges } from './use-merges.ts';

/** A form whose input survives a crash, a restart, and closing it. */
export interface KeptForm<Values> {
  /** False while main is asked whether something was kept: show no fields yet. */
  readonly ready: boolean;
  readonly values: Values;
  /** What stands in the form is not what it would open with. */
  readonly changed: boolean;
  /** What stands in the form was typed before and never saved. */
  readonly restored: boolean;
  /** Changes some values; with a function, from what stands there at that moment. */
  readonly change: (patch: Partial<Values> | ((values: Values) => Partial<Values>)) => void;
  /** Throws away what was typed. */
  readonly discard: () => void;
  /** Saved: nothing has to be kept any more. */
  readonly forget: () => Promise<void>;
}

/**
 * Holds the values of one form and keeps every change of them. Partners and persons that are merged meanwhile stand in it as what
 * they became; taking the merge back takes that back too.
 *
 * @param initial what the form opens with when nothing was kept.
 * @param read see `useFormDraft`.
 */
export function useKeptForm<Values extends object>(
  key: DraftKey,
  initial: Values,
  read: (kept: unknown) => Values | null,
): KeptForm<Values> {
  const { ready, kept, keep, clear } = useFormDraft(key, read);
  const [typed, setTyped] = useState<Values | null>(null);
  const [discarded, setDiscarded] = useState(false);

  const restoredValues = discarded ? null : kept;
  const became = useMerges();
  const written = typed ?? restoredValues ?? initial;
  const values = useMemo(() => throughMerges(written, became), [written, became]);

  const change = useCallback<KeptForm<Values>['change']>(
    (patch) => {
      setTyped((before) => {
        const from = throughMerges(before ?? restoredValues ?? initial, became);
        return { ...from, ...(typeof patch === 'function' ? patch(from) : patch) };
      });
    },
    [restoredValues, initial, became],
  );
  useEffect(() => {
    if (typed !== null) keep(typed);
  }, [typed, keep]);
  const forget = useCallback(async () => {
    // The form was saved or thrown away; a draft that stays behind does no harm, it is offered once more.
    await clear().catch(() => {});
  }, [clear]);
  const discard = useCallback(() => {
    setTyped(null);
    setDiscarded(true);
    void forget();
  }, [forget]);

  return {
    ready,
    values,
    changed: typed !== null || restoredValues !== null,
    restored: restoredValues !== null,
    change,
    discard,
    forget,
  };
}
