import { type ReactNode, useMemo, useState } from 'react';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { Comparison } from '#shared/ipc/requests/duplicates.ts';
import { SCALE_LABELS, TIER_LABELS } from '#shared/texts/vocabulary.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { formatDate, formatList } from '#renderer/i18n/format.ts';
import { duplicateTexts } from '#renderer/i18n/texts/duplicates.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import {
  canJoin,
  type Choices,
  heavierSide,
  isSame,
  type MergeField,
  mergedOrganisation,
  mergedPerson,
  ORGANISATION_FIELDS,
  PERSON_FIELDS,
  proposedChoices,
} from './merge-choices.ts';
import { type MergeRow, MergeView } from './MergeView.tsx';

/** The two that are compared. */
export type ComparedPair =
  | { readonly kind: 'organisation'; readonly ids: readonly [OrganisationId, OrganisationId] }
  | { readonly kind: 'person'; readonly ids: readonly [PersonId, PersonId] };

/** A pair as a request takes it. */
export function askedOf(pair: ComparedPair): InputOf<'duplicates.find'> {
  return pair.kind === 'organisation'
    ? { kind: pair.kind, ids: [...pair.ids] }
    : { kind: pair.kind, ids: [...pair.ids] };
}

interface ComparePanelProps {
  readonly pair: InputOf<'duplicates.find'>;
  /** The way back to a list of pairs; `null`: the user chose these two. */
  readonly onBack: (() => void) | null;
  /** They were set apart, or cannot be compared. */
  readonly onApart: () => void;
  readonly onMerged: (kept: KeptOne) => void;
}

type KeptOne =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'person'; readonly id: PersonId };

type NameOf = (id: string) => string;

function rowsOf<Side extends Organisation | Person>(
  fields: readonly (keyof Side & MergeField)[],
  [first, second]: readonly [Side, Side],
  textOf: (side: Side, field: keyof Side & MergeField) => string,
): readonly MergeRow[] {
  return fields
    .map((field) => {
      const texts = [textOf(first, field), textOf(second, field)] as const;
      const same = isSame(first[field], second[field]);
      // With nothing on one side there is nothing to join.
      return { field, texts, same, joinable: canJoin(field) && texts.every((text) => text !== '') };
    })
    .filter(({ texts }) => texts[0] !== '' || texts[1] !== '');
}

function organisationText(
  side: Organisation,
  field: (typeof ORGANISATION_FIELDS)[number],
  nameOf: NameOf,
): string {
  switch (field) {
    case 'categoryId':
      return nameOf(side.categoryId);
    case 'tier':
      return TIER_LABELS[side.tier];
    case 'scale':
      return SCALE_LABELS[side.scale];
    case 'themeIds':
    case 'areaIds':
      return formatList(side[field].map((id) => nameOf(id)));
    case 'desiredIntervalDays':
      return side.desiredIntervalDays === null ? '' : duplicateTexts.days(side.desiredIntervalDays);
    case 'from':
    case 'until': {
      const date = side[field];
      return date === null ? '' : formatDate(date);
    }
    case 'name':
    case 'shortName':
    case 'website':
    case 'note':
      return side[field];
  }
}

function comparisonRows(comparison: Comparison, nameOf: NameOf): readonly MergeRow[] {
  return comparison.kind === 'organisation'
    ? rowsOf(ORGANISATION_FIELDS, comparison.sides, (side, field) => organisationText(side, field, nameOf))
    : rowsOf(PERSON_FIELDS, comparison.sides, (side, field) => side[field]);
}

/** Compares two, and makes them one or sets them apart. */
export function ComparePanel({ pair, onBack, onApart, onMerged }: ComparePanelProps): ReactNode {
  const t = duplicateTexts;
  const found = useNetworkQuery('duplicates.find', pair);
  const categories = useNetworkQuery('categories.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const areas = useNetworkQuery('areas.list', undefined);
  const mergeOrganisations = useNetworkMutation('duplicates.mergeOrganisations');
  const mergePersons = useNetworkMutation('duplicates.mergePersons');
  const setDistinct = useNetworkMutation('duplicates.setDistinct');
  const [chosen, setChosen] = useState<Choices>({});

  const names = useMemo(
    () =>
      new Map(
        [...(categories.data ?? []), ...(themes.data ?? []), ...(areas.data ?? [])].map(
          ({ id, name }) => [id as string, name] as const,
        ),
      ),
    [categories.data, themes.data, areas.data],
  );
  if (found.isError) {
    return (
      <div className="page">
        <ErrorNotice error={found.error} onRetry={onApart} />
      </div>
    );
  }
  if (found.data === undefined) return <Loading />;
  const comparison = found.data;
  const heavier = heavierSide(comparison.counts);
  const proposed =
    comparison.kind === 'organisation'
      ? proposedChoices(ORGANISATION_FIELDS, comparison.sides, heavier)
      : proposedChoices(PERSON_FIELDS, comparison.sides, heavier);
  const choices = { ...proposed, ...chosen };
  const merge = (): void => {
    const [kept, gone] = heavier === 'first' ? ([0, 1] as const) : ([1, 0] as const);
    if (comparison.kind === 'organisation') {
      const { sides } = comparison;
      const draft = mergedOrganisation(sides, choices);
      const { id } = sides[kept];
      mergeOrganisations.mutate(
        { keptId: id, goneId: sides[gone].id, draft },
        {
          onSuccess: () => {
            onMerged({ kind: 'organisation', id });
          },
        },
      );
      return;
    }
    const { sides } = comparison;
    const fields = mergedPerson(sides, choices);
    const { id } = sides[kept];
    mergePersons.mutate(
      { keptId: id, goneId: sides[gone].id, fields },
      {
        onSuccess: () => {
          onMerged({ kind: 'person', id });
        },
      },
    );
  };
  return (
    <MergeView
      t={t}
      names={[comparison.sides[0].name, comparison.sides[1].name]}
      reasons={comparison.reasons}
      rows={comparisonRows(comparison, (id) => names.get(id) ?? '…')}
      counts={comparison.counts}
      choices={choices}
      onChoose={(field, choice) => {
        setChosen((before) => ({ ...before, [field]: choice }));
      }}
      refusal={mergeOrganisations.error ?? mergePersons.error ?? setDistinct.error}
      busy={mergeOrganisations.isPending || mergePersons.isPending || setDistinct.isPending}
      onMerge={merge}
      onDistinct={() => {
        setDistinct.mutate(pair, { onSuccess: onApart });
      }}
      onBack={onBack}
    />
  );
}
