import { useState } from 'react';
import type { AppError, AppErrorData, FieldErrors } from '#shared/errors.ts';
import type { KeptForm } from './use-kept-form.ts';

/** What every form in the panel shows around its fields. */
export interface FormFrame {
  readonly saving: boolean;
  /** What main refused as a whole; `null`: nothing. */
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  /** Grows with each attempt that was refused, here or by main: then the first wrong field takes the focus. */
  readonly refusals: number;
  /** What stands in the form was typed before and never saved. */
  readonly restored: boolean;
  /** Throws away what was typed; offered when there is something to throw away. */
  readonly onDiscard: (() => void) | null;
  readonly onSubmit: () => void;
}

/** A request that saves the form: one makes, another may change. */
interface Save {
  readonly error: AppError | null;
  readonly isPending: boolean;
  readonly reset: () => void;
}

interface SavedForm<Values extends object, Checked, Saved> {
  readonly form: KeptForm<Values>;
  /** What the fields say when nothing in them is wrong; `null`: something is. */
  readonly checked: Checked | null;
  /** What is wrong in the fields; shown from the first attempt on. */
  readonly problems: FieldErrors;
  readonly saves: readonly Save[];
  /** A refusal of something that was made on the spot, such as a theme. */
  readonly refusedBeside?: AppError | null;
  readonly save: (
    checked: Checked,
    outcome: { readonly onSuccess: (saved: Saved) => void; readonly onError: () => void },
  ) => void;
  readonly onSaved: (saved: Saved) => void;
}

interface FormFrameState<Values> {
  readonly frame: FormFrame;
  /** What is wrong beside each field, as far as it is to be shown. */
  readonly fields: FieldErrors;
  /** Changes values; what main refused before is no longer true then. */
  readonly onChange: (patch: Partial<Values>) => void;
}

/** Saves a kept form once nothing in it is wrong, and tells its frame and fields how that went. */
export function useFormFrame<Values extends object, Checked, Saved>({
  form,
  checked,
  problems,
  saves,
  refusedBeside = null,
  save,
  onSaved,
}: SavedForm<Values, Checked, Saved>): FormFrameState<Values> {
  const [refusals, setRefusals] = useState(0);
  const refuse = (): void => {
    setRefusals((count) => count + 1);
  };
  const refusal = saves.find(({ error }) => error !== null)?.error ?? refusedBeside;
  return {
    frame: {
      saving: saves.some(({ isPending }) => isPending),
      refusal,
      refusals,
      restored: form.restored,
      onDiscard: form.changed ? form.discard : null,
      onSubmit: () => {
        if (checked === null) {
          refuse();
          return;
        }
        save(checked, {
          onSuccess: (saved) => {
            void form.forget();
            onSaved(saved);
          },
          onError: refuse,
        });
      },
    },
    fields: refusals === 0 ? {} : { ...refusal?.fields, ...problems },
    onChange: (patch) => {
      for (const { reset } of saves) reset();
      form.change(patch);
    },
  };
}
