import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterDraft } from '#shared/domain/encounter.ts';
import { type BecameMap, throughMerges } from '#shared/domain/merged.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { FormDraft } from '#renderer/api/use-form-draft.ts';
import { checkForm, type FormErrors, formErrorsOf } from './encounter-draft.ts';
import { type EncounterFormState, isSameForm } from './encounter-form-state.ts';

/** What stands above the form about an earlier draft. */
export type DraftNotice = 'restored' | 'thrown-away' | null;

interface EncounterFormOptions {
  /** The form without a draft: empty, or what is saved. */
  readonly start: EncounterFormState;
  readonly today: IsoDate;
  readonly draft: FormDraft<EncounterFormState>;
  /** Who was merged into whom: the form follows, also while it stands open. */
  readonly became: BecameMap;
}

export interface EncounterFormControl {
  readonly form: EncounterFormState;
  readonly errors: FormErrors;
  readonly refusal: AppErrorData | null;
  readonly notice: DraftNotice;
  readonly typedName: string;
  readonly change: (update: (form: EncounterFormState) => EncounterFormState) => void;
  readonly setTypedName: (text: string) => void;
  /** The draft to save, or `null`: what is wrong now stands in `errors`. */
  readonly check: () => EncounterDraft | null;
  readonly refuse: (error: AppErrorData) => void;
  readonly startAfresh: () => void;
  readonly takeBack: () => void;
  /** Whether there is something that was typed and not saved. */
  readonly isTouched: () => boolean;
}

/**
 * State of the encounter form, with its draft. Errors appear at the first try to save and follow the typing from
 * then on.
 */
export function useEncounterForm(options: EncounterFormOptions): EncounterFormControl {
  const { today, draft, became } = options;
  const start = useMemo(() => throughMerges(options.start, became), [options.start, became]);
  const [typed, setForm] = useState(draft.kept ?? start);
  const form = useMemo(() => throughMerges(typed, became), [typed, became]);
  const [notice, setNotice] = useState<DraftNotice>(draft.kept === null ? null : 'restored');
  const [setAside, setSetAside] = useState<EncounterFormState | null>(null);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<AppErrorData | null>(null);
  const [typedName, setTypedName] = useState('');
  // Saving may follow in the same event as a change (Ctrl+Enter takes a name and saves), before the next render.
  const latest = useRef({ form, typedName });
  useEffect(() => {
    latest.current.form = form;
  }, [form]);

  const put = useCallback(
    (next: EncounterFormState) => {
      latest.current.form = next;
      setForm(next);
      setRefusal(null);
      if (isSameForm(next, start)) void draft.clear().catch(() => {});
      else draft.keep(next);
    },
    [draft, start],
  );

  const check = (): EncounterDraft | null => {
    const result = checkForm(latest.current.form, today);
    setTried(true);
    return result.ok && latest.current.typedName.trim() === '' ? result.draft : null;
  };

  return {
    form,
    errors: tried ? errorsNow(form, typedName, today, refusal) : {},
    // What stands beside a field need not be said above as well.
    refusal: refusal !== null && Object.keys(refusal.fields).length === 0 ? refusal : null,
    notice,
    typedName,
    change: (update) => {
      put(update(latest.current.form));
    },
    setTypedName: (text) => {
      latest.current.typedName = text;
      setTypedName(text);
    },
    check,
    refuse: (error) => {
      setTried(true);
      setRefusal(error);
    },
    startAfresh: () => {
      setSetAside(latest.current.form);
      setTried(false);
      setNotice('thrown-away');
      put(start);
    },
    takeBack: () => {
      if (setAside === null) return;
      setNotice(null);
      setSetAside(null);
      put(setAside);
    },
    isTouched: () => !isSameForm(latest.current.form, start),
  };
}

function errorsNow(
  form: EncounterFormState,
  typedName: string,
  today: IsoDate,
  refusal: AppErrorData | null,
): FormErrors {
  const checked = checkForm(form, today);
  const own = checked.ok ? {} : checked.fields;
  return {
    ...(refusal === null ? {} : formErrorsOf(refusal.fields, form)),
    ...own,
    ...(typedName.trim() === '' ? {} : { participants: 'name-not-chosen' as const }),
  };
}
