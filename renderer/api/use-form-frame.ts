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

/** A request that ends the form: one makes, another changes or removes. */
interface Save {
  readonly error: AppError | null;
  readonly isPending: boolean;
  readonly reset: () => void;
}

/** What follows on a request that ends the form. */
interface SaveOutcome<Saved> {
  readonly onSuccess: (saved: Saved) => void;
  readonly onError: () => void;
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
  readonly save: (checked: Checked, outcome: SaveOutcome<Saved>) => void;
  readonly onSaved: (saved: Saved) => void;
}

interface FormFrameState<Values, Saved> {
  readonly frame: FormFrame;
  /** What is wrong beside each field, as far as it is to be shown. */
  readonly fields: FieldErrors;
  /** Changes values; what main refused before is no longer true then. */
  readonly onChange: KeptForm<Values>['change'];
  /** For a request beside the one that saves, such as removing what the form is about. */
  readonly outcome: SaveOutcome<Saved>;
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
}: SavedForm<Values, Checked, Saved>): FormFrameState<Values, Saved> {
  const [refusals, setRefusals] = useState(0);
  const refuse = (): void => {
    setRefusals((count) => count + 1);
  };
  const outcome: SaveOutcome<Saved> = {
    onSuccess: (saved) => {
      void form.forget();
      onSaved(saved);
    },
    onError: refuse,
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
        save(checked, outcome);
      },
    },
    fields: refusals === 0 ? {} : { ...refusal?.fields, ...problems },
    onChange: (patch) => {
      for (const { reset } of saves) reset();
      form.change(patch);
    },
    outcome,
  };
}
