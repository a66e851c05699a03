import { type ReactNode, useState } from 'react';
import { NO_PARTNER_CHANGE, type PartnerChange, partnerChangeSchema } from '#shared/domain/bulk-edit.ts';
import { type Area, type Category, offered, type Theme } from '#shared/domain/category.ts';
import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import { type Tier, tierSchema } from '#shared/domain/vocabulary.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { partnerBulkTexts } from '#renderer/i18n/texts/partner-bulk.ts';
import { partnerFormTexts } from '#renderer/i18n/texts/partner-form.ts';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { NamePicker } from '#renderer/ui/fields/NamePicker.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { labelledOptions } from '#renderer/ui/fields/labelled-options.ts';

interface PartnerBulkPanelProps {
  readonly ids: readonly OrganisationId[];
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Value of "leave it"; no id and no code looks like it. */
const KEEP = '';

function isNothing(change: PartnerChange): boolean {
  return Object.values(change).every((part) => part === null || (Array.isArray(part) && part.length === 0));
}

/** Changes category, importance, themes and areas of all selected partners in one step. */
export function PartnerBulkPanel(props: PartnerBulkPanelProps): ReactNode {
  const { ids, onDone, onClose } = props;
  const t = partnerBulkTexts;
  const picker = partnerFormTexts.picker;
  const showLine = useChangeLine();
  const edit = useNetworkMutation('organisations.edit', { line: false });
  const createTheme = useNetworkMutation('themes.findOrCreate');
  const createArea = useNetworkMutation('areas.findOrCreate');
  const [change, setChange] = useState<PartnerChange>(NO_PARTNER_CHANGE);
  const [refusals, setRefusals] = useState(0);
  const checked = checkDraft(partnerChangeSchema, change);
  const fields: FieldErrors = refusals === 0 || checked.ok ? {} : checked.fields;
  const errorOf = (field: keyof PartnerChange): string | undefined => fieldErrorOf(fields, field);
  const take = (patch: Partial<PartnerChange>): void => {
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
            const text = `${t.changed({ changed, total: ids.length })}.`;
            showLine({ kind: 'change', method: 'organisations.edit', text });
          }
          onDone();
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
      refusal={edit.error ?? createTheme.error ?? createArea.error}
      refusals={refusals}
      restored={false}
      onDiscard={null}
    >
      <p className="secondary-text">{t.help}</p>
      {refusals > 0 && isNothing(change) ? <Notice kind="attention">{t.nothing}</Notice> : null}
      <Select<CategoryId | typeof KEEP>
        label={t.category}
        value={change.categoryId ?? KEEP}
        options={[
          { value: KEEP, label: t.keep },
          ...offered(props.categories).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => {
          take({ categoryId: value === KEEP ? null : value });
        }}
      />
      <Select<Tier | typeof KEEP>
        label={t.tier}
        value={change.tier ?? KEEP}
        options={[{ value: KEEP, label: t.keep }, ...labelledOptions(tierSchema.options, TIER_LABELS)]}
        onChange={(value) => {
          take({ tier: value === KEEP ? null : value });
        }}
      />
      <NamePicker
        label={t.addThemes}
        texts={{ ...picker, ...picker.themes }}
        things={offered(props.themes, change.addThemeIds)}
        chosen={change.addThemeIds}
        onChange={(addThemeIds) => {
          take({ addThemeIds });
        }}
        onCreate={(name) => {
          createTheme.mutate(
            { name },
            {
              onSuccess: ({ id }) => {
                setChange((before) => ({ ...before, addThemeIds: [...before.addThemeIds, id] }));
              },
            },
          );
        }}
      />
      <NamePicker
        label={t.removeThemes}
        texts={{ ...picker, ...picker.themes }}
        things={props.themes}
        chosen={change.removeThemeIds}
        error={errorOf('removeThemeIds')}
        onChange={(removeThemeIds) => {
          take({ removeThemeIds });
        }}
      />
      <NamePicker
        label={t.addAreas}
        texts={{ ...picker, ...picker.areas }}
        things={offered(props.areas, change.addAreaIds)}
        chosen={change.addAreaIds}
        onChange={(addAreaIds) => {
          take({ addAreaIds });
        }}
        onCreate={(name) => {
          createArea.mutate(
            { name },
            {
              onSuccess: ({ id }) => {
                setChange((before) => ({ ...before, addAreaIds: [...before.addAreaIds, id] }));
              },
            },
          );
        }}
      />
      <NamePicker
        label={t.removeAreas}
        texts={{ ...picker, ...picker.areas }}
        things={props.areas}
        chosen={change.removeAreaIds}
        error={errorOf('removeAreaIds')}
        onChange={(removeAreaIds) => {
          take({ removeAreaIds });
        }}
      />
    </FormPanel>
  );
}
