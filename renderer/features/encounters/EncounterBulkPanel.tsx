import { type ReactNode, useMemo, useState } from 'react';
import { type EncounterChange, encounterChangeSchema } from '#shared/domain/encounter-edit.ts';
import { offered } from '#shared/domain/category.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import {
  companySchema,
  encounterFormSchema,
  podiumSchema,
  scriptSchema,
  toneSchema,
} from '#shared/domain/vocabulary.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import {
  COMPANY_LABELS,
  ENCOUNTER_FORM_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { compareNames } from '#renderer/i18n/format.ts';
import { encounterBulkTexts, encounterTableTexts } from '#renderer/i18n/texts/encounter-table.ts';
import { encounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { NamePicker } from '#renderer/ui/fields/NamePicker.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { labelledOptions } from '#renderer/ui/fields/labelled-options.ts';

interface EncounterBulkPanelProps {
  readonly ids: readonly EncounterId[];
  readonly names: NetworkNames;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const KEEP = 'keep';
const MAKE_EMPTY = 'make-empty';
const NO_CHANGE: EncounterChange = encounterChangeSchema.parse({});

function isNothing(change: EncounterChange): boolean {
  return Object.values(change).every(
    (part) => part === undefined || (Array.isArray(part) && part.length === 0),
  );
}

/** Puts form, script, podium, company, tone, opgaven and who was there right for all chosen encounters, as one step. */
export function EncounterBulkPanel({ ids, names, onDone, onClose }: EncounterBulkPanelProps): ReactNode {
  const t = encounterBulkTexts;
  const form = encounterFormTexts;
  const showLine = useChangeLine();
  const edit = useNetworkMutation('encounters.edit', { line: false });
  const [change, setChange] = useState<EncounterChange>(NO_CHANGE);
  const [refusals, setRefusals] = useState(0);
  const things = useThings(names);
  const checked = checkDraft(encounterChangeSchema, change);
  const own: FieldErrors = refusals === 0 || checked.ok ? {} : checked.fields;
  const fields: FieldErrors = { ...edit.error?.fields, ...own };
  const errorOf = (...places: readonly string[]): string | undefined => {
    const code = places.map((place) => fields[place]).find((one) => one !== undefined);
    return code === undefined ? undefined : fieldErrorText(code);
  };
  const take = (patch: Partial<EncounterChange>): void => {
    edit.reset();
    setChange((before) => ({ ...before, ...patch }));
  };
  const submit = (): void => {
    if (!checked.ok || isNothing(change)) {
      setRefusals((count) => count + 1);
      return;
    }
    edit.mutate(
      { ids: [...ids], change: checked.value },
      {
        onSuccess: ({ changed }) => {
          if (changed === 0) showLine({ kind: 'note', text: t.none });
          else {
            const text = t.changed({ changed, total: ids.length });
            showLine({ kind: 'change', method: 'encounters.edit', text });
          }
          onDone();
        },
        onError: () => {
          setRefusals((count) => count + 1);
        },
      },
    );
  };
  return (
    <FormPanel
      title={t.title(ids.length)}
      onClose={onClose}
      onSubmit={submit}
      saving={edit.isPending}
      refusal={edit.error !== null && Object.keys(edit.error.fields).length === 0 ? edit.error : null}
      refusals={refusals}
      restored={false}
      onDiscard={null}
    >
      <p className="secondary-text">{t.help}</p>
      {refusals > 0 && isNothing(change) ? <Notice kind="attention">{t.nothing}</Notice> : null}
      <Kept
        label={form.form}
        values={encounterFormSchema.options}
        labels={ENCOUNTER_FORM_LABELS}
        value={change.form}
        onChange={(value) => {
          // A form is never empty.
          take({ form: value ?? undefined });
        }}
      />
      <Kept
        label={encounterTableTexts.script}
        canBeEmpty
        values={scriptSchema.options}
        labels={SCRIPT_LABELS}
        value={change.script}
        onChange={(script) => {
          take({ script });
        }}
      />
      <Kept
        label={encounterTableTexts.podium}
        canBeEmpty
        values={podiumSchema.options}
        labels={PODIUM_LABELS}
        value={change.podium}
        onChange={(podium) => {
          take({ podium });
        }}
      />
      <Kept
        label={t.company}
        canBeEmpty
        values={companySchema.options}
        labels={COMPANY_LABELS}
        value={change.company}
        onChange={(company) => {
          take({ company });
        }}
      />
      <OwnerOnly>
        <Kept
          label={form.tone}
          canBeEmpty
          values={toneSchema.options}
          labels={TONE_LABELS}
          value={change.tone}
          onChange={(tone) => {
            take({ tone });
          }}
        />
      </OwnerOnly>
      <NamePicker
        label={t.addThemes}
        texts={{ ...form.themePicker, create: form.newTheme }}
        things={offered(things.themes, change.addThemeIds)}
        chosen={change.addThemeIds}
        onChange={(addThemeIds) => {
          take({ addThemeIds });
        }}
      />
      <NamePicker
        label={t.removeThemes}
        texts={{ ...form.themePicker, create: form.newTheme }}
        things={things.themes}
        chosen={change.removeThemeIds}
        error={errorOf('removeThemeIds')}
        onChange={(removeThemeIds) => {
          take({ removeThemeIds });
        }}
      />
      <NamePicker
        label={t.addPartners}
        texts={{ ...form.whoPicker, create: form.newPartner }}
        things={things.organisations}
        chosen={change.addOrganisationIds}
        onChange={(addOrganisationIds) => {
          take({ addOrganisationIds });
        }}
      />
      <NamePicker
        label={t.removePartners}
        texts={{ ...form.whoPicker, create: form.newPartner }}
        things={things.organisations}
        chosen={change.removeOrganisationIds}
        error={errorOf('removeOrganisationIds', 'participants')}
        onChange={(removeOrganisationIds) => {
          take({ removeOrganisationIds });
        }}
      />
      <NamePicker
        label={t.addPersons}
        texts={{ ...form.whoPicker, create: form.newPerson }}
        things={things.persons}
        chosen={change.addPersonIds}
        onChange={(addPersonIds) => {
          take({ addPersonIds });
        }}
      />
      <NamePicker
        label={t.removePersons}
        texts={{ ...form.whoPicker, create: form.newPerson }}
        things={things.persons}
        chosen={change.removePersonIds}
        error={errorOf('removePersonIds')}
        onChange={(removePersonIds) => {
          take({ removePersonIds });
        }}
      />
    </FormPanel>
  );
}

function useThings(names: NetworkNames) {
  return useMemo(() => {
    const byName = <Thing extends { readonly name: string }>(things: ReadonlyMap<string, Thing>) =>
      [...things.values()].sort((first, second) => compareNames(first.name, second.name));
    return {
      themes: byName(names.themes),
      organisations: byName(names.organisations),
      persons: byName(names.persons),
    };
  }, [names]);
}

interface KeptProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  /** `undefined`: stays as it is in each; `null`: empty in all. */
  readonly value: Value | null | undefined;
  readonly canBeEmpty?: boolean;
  readonly onChange: (value: Value | null | undefined) => void;
}

/** One of a list, or leave it, or make it empty. */
function Kept<Value extends string>(props: KeptProps<Value>): ReactNode {
  const { label, values, labels, value, canBeEmpty = false, onChange } = props;
  const t = encounterBulkTexts;
  return (
    <Select<Value | typeof KEEP | typeof MAKE_EMPTY>
      label={label}
      value={value === undefined ? KEEP : (value ?? MAKE_EMPTY)}
      options={[
        { value: KEEP, label: t.keep },
        ...(canBeEmpty ? [{ value: MAKE_EMPTY, label: t.makeEmpty } as const] : []),
        ...labelledOptions(values, labels),
      ]}
      onChange={(chosen) => {
        onChange(chosen === KEEP ? undefined : chosen === MAKE_EMPTY ? null : chosen);
      }}
    />
  );
}
