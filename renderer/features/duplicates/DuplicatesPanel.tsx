import { type ReactNode, useMemo } from 'react';
import { organisationIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import { affiliationsOn } from '#shared/domain/person.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { formatList } from '#renderer/i18n/format.ts';
import { duplicateTexts } from '#renderer/i18n/texts/duplicates.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { askedOf, type ComparedPair, ComparePanel } from './ComparePanel.tsx';
import { DuplicateListView, type Named } from './DuplicateListView.tsx';
import './duplicates.css';

interface DuplicatesPanelProps {
  readonly kind: 'organisation' | 'person';
  readonly onKind: (kind: 'organisation' | 'person') => void;
}

const KINDS = ['organisation', 'person'] as const;

function pairOf(kind: 'organisation' | 'person', [one, other]: readonly [string, string]): ComparedPair {
  return kind === 'organisation'
    ? { kind, ids: [organisationIdSchema.parse(one), organisationIdSchema.parse(other)] }
    : { kind, ids: [personIdSchema.parse(one), personIdSchema.parse(other)] };
}

/** Who each id is, with what tells namesakes apart. */
function useNamed(): ReadonlyMap<string, Named> {
  const status = useNetworkQuery('app.status', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const persons = useNetworkQuery('persons.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const today = status.data?.today;
  return useMemo(() => {
    const sorts = new Map(categories.data?.map(({ id, name }) => [id, name]));
    const partners = new Map(organisations.data?.map((partner) => [partner.id, partner.name]));
    return new Map<string, Named>([
      ...(organisations.data ?? []).map(
        ({ id, name, categoryId }) => [id, { name, hint: sorts.get(categoryId) ?? '' }] as const,
      ),
      ...(persons.data ?? []).map(({ id, name, affiliations }) => {
        const now = today === undefined ? affiliations : affiliationsOn(affiliations, today);
        const at = now
          .map(({ organisationId }) => partners.get(organisationId) ?? '')
          .filter((text) => text !== '');
        return [id, { name, hint: formatList([...new Set(at)]) }] as const;
      }),
    ]);
  }, [organisations.data, persons.data, categories.data, today]);
}

/** What is possibly double: the pairs, and two of them beside each other. */
export function DuplicatesPanel({ kind, onKind }: DuplicatesPanelProps): ReactNode {
  const t = duplicateTexts;
  const found = useNetworkQuery('duplicates.list', undefined);
  const apart = useNetworkQuery('distinctPairs.list', undefined);
  const lookAgain = useNetworkMutation('duplicates.forgetDistinct');
  const [opened, setOpened] = useViewState<ComparedPair | null>('duplicates.opened', null);
  const named = useNamed();
  const close = (): void => {
    setOpened(null);
  };
  const of = (id: string): Named | null => named.get(id) ?? null;

  if (opened !== null && opened.kind === kind && opened.ids.every((id) => named.has(id))) {
    return (
      <ComparePanel
        key={opened.ids.join(' ')}
        pair={askedOf(opened)}
        onBack={close}
        onApart={close}
        onMerged={close}
      />
    );
  }
  const list = kind === 'organisation' ? found.data?.organisations : found.data?.persons;
  const setApart: readonly (readonly [string, string])[] =
    kind === 'organisation'
      ? (apart.data?.organisations ?? []).map((pair) => [pair.firstOrganisationId, pair.secondOrganisationId])
      : (apart.data?.persons ?? []).map((pair) => [pair.firstPersonId, pair.secondPersonId]);
  return (
    <div className="page">
      <PageHeader
        title={list === undefined ? t.list : t.title(list.total)}
        {...(list === undefined ? { summary: t.searching } : list.total === 0 ? {} : { summary: t.summary })}
      />
      {found.isError ? <ErrorNotice error={asAppError(found.error)} /> : null}
      <Tabs
        label={t.kind}
        tabs={KINDS.map((id) => ({ id, label: t.kinds[id] }))}
        selected={kind}
        onSelect={onKind}
      >
        {list === undefined ? (
          found.isError ? null : (
            <Loading />
          )
        ) : (
          <DuplicateListView
            t={t}
            kind={kind}
            pairs={list.pairs}
            total={list.total}
            of={of}
            onCompare={(pair) => {
              setOpened(pairOf(kind, [pair.firstId, pair.secondId]));
            }}
            apart={setApart}
            onLookAgain={(pair) => {
              lookAgain.mutate(askedOf(pairOf(kind, pair)));
            }}
          />
        )}
      </Tabs>
    </div>
  );
}
