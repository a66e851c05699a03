import { type ReactNode, useMemo, useState } from 'react';
import { affiliationsOn } from '#shared/domain/person.ts';
import {
  type OrganisationId,
  organisationIdSchema,
  type PersonId,
  personIdSchema,
} from '#shared/domain/ids.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { formatList } from '#renderer/i18n/format.ts';
import { duplicateTexts } from '#renderer/i18n/texts/duplicates.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import type { PickerOption } from '#renderer/ui/fields/picker-types.ts';
import { useLeaveWhenGone } from '#renderer/ui/hooks/use-when-gone.ts';

interface MergeStartPanelProps {
  /** The one for whom another is chosen. */
  readonly start:
    | { readonly kind: 'organisation'; readonly id: OrganisationId }
    | { readonly kind: 'person'; readonly id: PersonId };
  readonly onChosen: (pair: InputOf<'duplicates.find'>) => void;
  readonly onClose: () => void;
}

/** Chooses the other of two that are one. Nothing is merged here: the two are put beside each other first. */
export function MergeStartPanel({ start, onChosen, onClose }: MergeStartPanelProps): ReactNode {
  const t = duplicateTexts.start;
  const status = useNetworkQuery('app.status', undefined);
  const { names, error } = useNetworkNames();
  const [otherKey, setOtherKey] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const today = status.data?.today;
  const options = useMemo((): readonly PickerOption[] => {
    if (names === null || today === undefined) return [];
    const things =
      start.kind === 'organisation'
        ? [...names.organisations.values()].map((one) => ({
            ...one,
            names: [one.shortName],
            hint: names.categories.get(one.categoryId)?.name ?? '',
          }))
        : [...names.persons.values()].map((one) => ({
            ...one,
            names: [one.nickname],
            hint: formatList([
              ...new Set(
                affiliationsOn(one.affiliations, today).flatMap(
                  ({ organisationId }) => names.organisations.get(organisationId)?.name ?? [],
                ),
              ),
            ]),
          }));
    return things
      .filter(({ id }) => id !== start.id)
      .map(({ id, name, hint, archived, names: also }) => ({
        key: id,
        label: name,
        hint: archived ? t.archived : hint,
        names: also.filter((text) => text !== ''),
      }));
  }, [names, today, start, t]);
  const own =
    start.kind === 'organisation' ? names?.organisations.get(start.id) : names?.persons.get(start.id);
  const isGone = names !== null && own === undefined;
  useLeaveWhenGone(isGone, onClose);
  const other = options.find(({ key }) => key === otherKey);
  const compare = (): void => {
    if (other === undefined) {
      setIsRefused(true);
      return;
    }
    onChosen(
      start.kind === 'organisation'
        ? { kind: 'organisation', ids: [start.id, organisationIdSchema.parse(other.key)] }
        : { kind: 'person', ids: [start.id, personIdSchema.parse(other.key)] },
    );
  };
  if (isGone) return null;
  return (
    <Panel
      title={t.title(own?.name ?? '…')}
      holdsInput
      onClose={onClose}
      footer={
        <>
          <Button variant="primary" onClick={compare}>
            {t.compare}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      <div className="form">
        <p>{t.help}</p>
        {error === null ? null : <ErrorNotice error={error} />}
        <MultiPicker
          label={t.other[start.kind]}
          required
          texts={t}
          options={options}
          chips={other === undefined ? [] : [{ key: other.key, label: other.label }]}
          error={isRefused && other === undefined ? fieldErrorText('required') : undefined}
          onAdd={setOtherKey}
          onRemove={() => {
            setOtherKey(null);
          }}
        />
      </div>
    </Panel>
  );
}
