import { sentenceCase } from '#renderer/i18n/format.ts';

/** A value that can be chosen, in words. */
export interface LabelledValue<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Values of the domain as choices, in their own order; each label stands alone, so it starts with a capital. */
export function labelledOptions<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly LabelledValue<Value>[] {
  return values.map((value) => ({ value, label: sentenceCase(labels[value]) }));
}

/** Things with a name of their own as choices. */
export function namedOptions<Id extends string>(
  things: readonly { readonly id: Id; readonly name: string }[],
): readonly LabelledValue<Id>[] {
  return things.map(({ id, name }) => ({ value: id, label: name }));
}
