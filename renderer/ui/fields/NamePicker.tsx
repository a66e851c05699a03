import { type ReactNode, useMemo } from 'react';
import type { FieldProps } from './Field.tsx';
import { MultiPicker } from './MultiPicker.tsx';
import type { PickerTexts } from './picker-types.ts';

interface NamePickerProps<Id extends string> extends FieldProps {
  readonly texts: PickerTexts & { readonly create: (name: string) => string };
  readonly things: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  /** Makes what is not there yet; the caller adds it to what is chosen once it exists. Absent: only what there is. */
  readonly onCreate?: (name: string) => void;
}

/** Any number out of things that have only a name (themes, areas), or a new one made on the spot. */
export function NamePicker<Id extends string>({
  texts,
  things,
  chosen,
  onChange,
  onCreate,
  ...field
}: NamePickerProps<Id>): ReactNode {
  const options = useMemo(
    () => things.map(({ id, name }) => ({ key: id, label: name, names: [name] })),
    [things],
  );
  const creations = useMemo(
    () => (onCreate === undefined ? [] : [{ key: 'new', label: texts.create, onCreate }]),
    [texts.create, onCreate],
  );
  return (
    <MultiPicker
      {...field}
      options={options}
      chips={chosen.map((id) => ({ key: id, label: things.find((thing) => thing.id === id)?.name ?? '…' }))}
      texts={texts}
      creations={creations}
      onAdd={(key) => {
        const thing = things.find(({ id }) => id === key);
        if (thing !== undefined) onChange([...chosen, thing.id]);
      }}
      onRemove={(key) => {
        onChange(chosen.filter((id) => id !== key));
      }}
    />
  );
}
