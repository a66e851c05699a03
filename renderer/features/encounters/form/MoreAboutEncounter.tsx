import { Lock } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import { offered, type Theme } from '#shared/domain/category.ts';
import {
  companySchema,
  groundSchema,
  initiativeSchema,
  orientationSchema,
  performanceSchema,
  podiumSchema,
  scriptSchema,
  toneSchema,
} from '#shared/domain/vocabulary.ts';
import {
  COMPANY_LABELS,
  GROUND_LABELS,
  INITIATIVE_LABELS,
  ORIENTATION_LABELS,
  PERFORMANCE_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import type { EncounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import type { PickerChip, PickerOption } from '#renderer/ui/fields/picker-types.ts';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { OptionalToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { labelledOptions } from '#renderer/ui/fields/labelled-options.ts';
import { countOfMore, type EncounterFormState } from './encounter-form-state.ts';

interface MoreAboutEncounterProps {
  readonly t: EncounterFormTexts;
  readonly form: EncounterFormState;
  readonly collaborations: readonly Collaboration[];
  readonly themes: readonly Theme[];
  /** Partners that can have been missed. */
  readonly partnerOptions: readonly PickerOption[];
  readonly absentChips: readonly PickerChip[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<EncounterFormState>) => void;
  readonly onAddAbsent: (key: string) => void;
  readonly onRemoveAbsent: (key: string) => void;
  readonly onCreateTheme: (name: string) => void;
}

const CHIPS = {
  script: labelledOptions(scriptSchema.options, SCRIPT_LABELS),
  podium: labelledOptions(podiumSchema.options, PODIUM_LABELS),
  initiative: labelledOptions(initiativeSchema.options, INITIATIVE_LABELS),
  company: labelledOptions(companySchema.options, COMPANY_LABELS),
  ground: labelledOptions(groundSchema.options, GROUND_LABELS),
  tone: labelledOptions(toneSchema.options, TONE_LABELS),
  performance: labelledOptions(performanceSchema.options, PERFORMANCE_LABELS),
  orientation: labelledOptions(orientationSchema.options, ORIENTATION_LABELS),
};

/** Fields of which a wrong one opens the fold. */
const FIELDS_WITH_ERRORS = ['absentOrganisationIds', 'themeIds', 'collaborationId'];

/** Everything that may wait, folded away; it opens when something in it is wrong. */
export function MoreAboutEncounter(props: MoreAboutEncounterProps): ReactNode {
  const { t, form, errorOf } = props;
  const filled = countOfMore(form);
  const [isOpen, setIsOpen] = useState(false);
  const isWrong = FIELDS_WITH_ERRORS.some((field) => errorOf(field) !== undefined);
  return (
    <details
      className="encounter-more"
      open={isOpen || isWrong}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className="encounter-more__summary">
        <span className="encounter-more__title">{t.more}</span>
        {form.confidentiality === 'confidential' ? (
          <>
            <Lock className="encounter-more__lock" aria-hidden="true" />
            <span className="visually-hidden">{t.confidential}</span>
          </>
        ) : null}
        {filled === 0 ? null : <span className="secondary-text">{t.moreFilled(filled)}</span>}
      </summary>
      <div className="form encounter-more__fields">
        <p className="secondary-text">{t.moreHelp}</p>
        <WhatAndWho {...props} />
        <HowItWent {...props} />
      </div>
    </details>
  );
}

const NO_COLLABORATION = '';

function WhatAndWho(props: MoreAboutEncounterProps): ReactNode {
  const { t, form, collaborations, themes, partnerOptions, absentChips, errorOf, onChange } = props;
  const openOnes = collaborations.filter(
    (collaboration) => !collaboration.archived || collaboration.id === form.collaborationId,
  );
  const themeOptions = offered(themes, form.themeIds).map((theme) => ({
    key: theme.id,
    label: theme.name,
    names: [],
  }));
  return (
    <>
      <Checkbox
        label={t.confidential}
        checked={form.confidentiality === 'confidential'}
        onChange={(checked) => {
          onChange({ confidentiality: checked ? 'confidential' : 'normal' });
        }}
      />
      <MultiPicker
        label={t.themes}
        texts={t.themePicker}
        options={themeOptions}
        chips={themeOptions.filter((option) => form.themeIds.some((id) => id === option.key))}
        error={errorOf('themeIds')}
        creations={[{ key: 'theme', label: t.newTheme, onCreate: props.onCreateTheme }]}
        onAdd={(key) => {
          const added = themes.find((theme) => theme.id === key);
          if (added !== undefined) onChange({ themeIds: [...form.themeIds, added.id] });
        }}
        onRemove={(key) => {
          onChange({ themeIds: form.themeIds.filter((id) => id !== key) });
        }}
      />
      {openOnes.length === 0 ? null : (
        <Select
          label={t.collaboration}
          value={form.collaborationId ?? NO_COLLABORATION}
          options={[
            { value: NO_COLLABORATION, label: t.noCollaboration },
            ...openOnes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={errorOf('collaborationId')}
          onChange={(value) => {
            const chosen = openOnes.find((collaboration) => collaboration.id === value);
            onChange({ collaborationId: chosen?.id ?? null });
          }}
        />
      )}
      <MultiPicker
        label={t.absent}
        texts={t.absentPicker}
        options={partnerOptions}
        chips={absentChips}
        error={errorOf('absentOrganisationIds')}
        onAdd={props.onAddAbsent}
        onRemove={props.onRemoveAbsent}
      />
    </>
  );
}

function HowItWent({ t, form, onChange }: MoreAboutEncounterProps): ReactNode {
  return (
    <>
      <OptionalToggleChips
        label={t.script}
        chips={CHIPS.script}
        value={form.script}
        onChange={(script) => {
          onChange({ script });
        }}
      />
      <OptionalToggleChips
        label={t.podium}
        chips={CHIPS.podium}
        value={form.podium}
        onChange={(podium) => {
          onChange({ podium });
        }}
      />
      <OptionalToggleChips
        label={t.initiative}
        chips={CHIPS.initiative}
        value={form.initiative}
        onChange={(initiative) => {
          onChange({ initiative });
        }}
      />
      <OptionalToggleChips
        label={t.company}
        chips={CHIPS.company}
        value={form.company}
        onChange={(company) => {
          onChange({ company });
        }}
      />
      <OptionalToggleChips
        label={t.ground}
        chips={CHIPS.ground}
        value={form.ground}
        onChange={(ground) => {
          onChange({ ground });
        }}
      />
      <OwnerOnly>
        <OptionalToggleChips
          label={t.tone}
          chips={CHIPS.tone}
          value={form.tone}
          onChange={(tone) => {
            onChange({ tone });
          }}
        />
        <OptionalToggleChips
          label={t.performance}
          chips={CHIPS.performance}
          value={form.performance}
          onChange={(performance) => {
            onChange({ performance });
          }}
        />
      </OwnerOnly>
      <OptionalToggleChips
        label={t.orientation}
        chips={CHIPS.orientation}
        value={form.orientation}
        onChange={(orientation) => {
          onChange({ orientation });
        }}
      />
    </>
  );
}
