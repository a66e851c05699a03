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
import { compareNames } from '#renderer/i18n/format.ts';
import { logFilterTexts, type PromisedChoice } from '#renderer/i18n/texts/encounter-table.ts';
import type { EncounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import type { PickerOption, PickerTexts } from '#renderer/ui/fields/picker-types.ts';
import { labelledOptions, namedOptions } from '#renderer/ui/fields/labelled-options.ts';
import { OneOrAll } from '#renderer/ui/fields/OneOrAll.tsx';
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
      <OneOrAll
        label={more.category}
        all={more.any}
        options={namedOptions([...names.categories.values()])}
        value={filter.categoryId}
        onChange={(categoryId) => {
          onFilter({ categoryId });
        }}
      />
      <OneOrAll
        label={t.theme}
        all={t.anyTheme}
        options={namedOptions([...names.themes.values()])}
        value={filter.themeId}
        onChange={(themeId) => {
          onFilter({ themeId });
        }}
      />
      <OneOrAll
        label={more.area}
        all={more.any}
        options={namedOptions(areas)}
        value={filter.areaId}
        onChange={(areaId) => {
          onFilter({ areaId });
        }}
      />
      <OneOrAll
        label={t.form}
        all={t.anyForm}
        options={labelledOptions(encounterFormSchema.options, ENCOUNTER_FORM_LABELS)}
        value={filter.form}
        onChange={(form) => {
          onFilter({ form });
        }}
      />
      <OneOrAll
        label={more.script}
        all={more.any}
        options={labelledOptions(scriptSchema.options, SCRIPT_LABELS)}
        value={filter.script}
        onChange={(script) => {
          onFilter({ script });
        }}
      />
      <OneOrAll
        label={more.podium}
        all={more.any}
        options={labelledOptions(podiumSchema.options, PODIUM_LABELS)}
        value={filter.podium}
        onChange={(podium) => {
          onFilter({ podium });
        }}
      />
      <OwnerOnly>
        <OneOrAll
          label={more.tone}
          all={more.any}
          options={labelledOptions(toneSchema.options, TONE_LABELS)}
          value={filter.tone}
          onChange={(tone) => {
            onFilter({ tone });
          }}
        />
      </OwnerOnly>
      <OneOrAll
        label={more.commitments}
        all={more.any}
        options={labelledOptions(PROMISED, more.promised)}
        value={filter.commitments}
        onChange={(commitments) => {
          onFilter({ commitments });
        }}
      />
    </div>
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
