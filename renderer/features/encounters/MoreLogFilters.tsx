import { type ReactNode, useMemo } from 'react';
import type { Area } from '#shared/domain/category.ts';
import { encounterFormSchema, podiumSchema, scriptSchema, toneSchema } from '#shared/domain/vocabulary.ts';
import {
  ENCOUNTER_FORM_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { compareNames, sentenceCase } from '#renderer/i18n/format.ts';
import { logFilterTexts, type PromisedChoice } from '#renderer/i18n/texts/encounter-table.ts';
import type { EncounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import type { PickerOption, PickerTexts } from '#renderer/ui/fields/picker-types.ts';
import { Select } from '#renderer/ui/fields/Select.tsx';
import type { LogFilter } from './log-filter.ts';

const PROMISED: readonly PromisedChoice[] = ['with', 'open', 'without'];

export interface MoreLogFiltersProps {
  readonly t: EncounterLogTexts;
  readonly filter: LogFilter;
  readonly names: NetworkNames;
  readonly areas: readonly Area[];
  readonly onFilter: (change: Partial<LogFilter>) => void;
}

/** The filters that are not always in sight. */
export function MoreLogFilters({ t, filter, names, areas, onFilter }: MoreLogFiltersProps): ReactNode {
  const more = logFilterTexts;
  return (
    <div className="log-filters__choices">
      <OneOfMany
        label={t.partner}
        texts={t.partnerPicker}
        things={names.organisations}
        namesOf={({ shortName }) => [shortName]}
        chosen={filter.organisationId}
        onChoose={(organisationId) => {
          onFilter({ organisationId });
        }}
      />
      <OneOfMany
        label={more.person}
        texts={more.personPicker}
        things={names.persons}
        namesOf={({ nickname }) => [nickname]}
        chosen={filter.personId}
        onChoose={(personId) => {
          onFilter({ personId });
        }}
      />
      <OneOf
        label={more.category}
        any={more.any}
        values={namedValues([...names.categories.values()])}
        chosen={filter.categoryId}
        onChoose={(categoryId) => {
          onFilter({ categoryId });
        }}
      />
      <OneOf
        label={t.theme}
        any={t.anyTheme}
        values={namedValues([...names.themes.values()])}
        chosen={filter.themeId}
        onChoose={(themeId) => {
          onFilter({ themeId });
        }}
      />
      <OneOf
        label={more.area}
        any={more.any}
        values={namedValues(areas)}
        chosen={filter.areaId}
        onChoose={(areaId) => {
          onFilter({ areaId });
        }}
      />
      <OneOf
        label={t.form}
        any={t.anyForm}
        values={labelledValues(encounterFormSchema.options, ENCOUNTER_FORM_LABELS)}
        chosen={filter.form}
        onChoose={(form) => {
          onFilter({ form });
        }}
      />
      <OneOf
        label={more.script}
        any={more.any}
        values={labelledValues(scriptSchema.options, SCRIPT_LABELS)}
        chosen={filter.script}
        onChoose={(script) => {
          onFilter({ script });
        }}
      />
      <OneOf
        label={more.podium}
        any={more.any}
        values={labelledValues(podiumSchema.options, PODIUM_LABELS)}
        chosen={filter.podium}
        onChoose={(podium) => {
          onFilter({ podium });
        }}
      />
      <OwnerOnly>
        <OneOf
          label={more.tone}
          any={more.any}
          values={labelledValues(toneSchema.options, TONE_LABELS)}
          chosen={filter.tone}
          onChoose={(tone) => {
            onFilter({ tone });
          }}
        />
      </OwnerOnly>
      <OneOf
        label={more.commitments}
        any={more.any}
        values={labelledValues(PROMISED, more.promised)}
        chosen={filter.commitments}
        onChoose={(commitments) => {
          onFilter({ commitments });
        }}
      />
    </div>
  );
}

interface LabelledValue<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

function namedValues<Id extends string>(
  things: readonly { readonly id: Id; readonly name: string }[],
): readonly LabelledValue<Id>[] {
  return things.map(({ id, name }) => ({ value: id, label: name }));
}

function labelledValues<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly LabelledValue<Value>[] {
  return values.map((value) => ({ value, label: sentenceCase(labels[value]) }));
}

const ANY = '';

interface OneOfProps<Value extends string> {
  readonly label: string;
  readonly any: string;
  readonly values: readonly LabelledValue<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

function OneOf<Value extends string>({ label, any, values, chosen, onChoose }: OneOfProps<Value>): ReactNode {
  return (
    <Select<Value | typeof ANY>
      label={label}
      value={chosen ?? ANY}
      options={[{ value: ANY, label: any }, ...values]}
      onChange={(value) => {
        onChoose(value === ANY ? null : value);
      }}
    />
  );
}

interface OneOfManyProps<Thing extends { readonly id: string; readonly name: string }> {
  readonly label: string;
  readonly texts: PickerTexts;
  readonly things: ReadonlyMap<string, Thing>;
  /** By which it is found too. */
  readonly namesOf: (thing: Thing) => readonly string[];
  readonly chosen: Thing['id'] | null;
  readonly onChoose: (id: Thing['id'] | null) => void;
}

function OneOfMany<Thing extends { readonly id: string; readonly name: string }>(
  props: OneOfManyProps<Thing>,
): ReactNode {
  const { label, texts, things, namesOf, chosen, onChoose } = props;
  const options = useMemo(
    (): readonly PickerOption[] =>
      [...things.values()]
        .sort((first, second) => compareNames(first.name, second.name))
        .map((thing) => ({ key: thing.id, label: thing.name, names: namesOf(thing) })),
    // oxlint-disable-next-line react/exhaustive-deps -- what it is found by follows from the thing alone
    [things],
  );
  return (
    <MultiPicker
      label={label}
      texts={texts}
      options={options}
      chips={options.filter((option) => option.key === chosen)}
      onAdd={(key) => {
        const thing = things.get(key);
        if (thing !== undefined) onChoose(thing.id);
      }}
      onRemove={() => {
        onChoose(null);
      }}
    />
  );
}
