import type { ReactNode } from 'react';
import { areaIdSchema, categoryIdSchema, themeIdSchema } from '#shared/domain/ids.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { listTexts } from '#renderer/i18n/texts/lists.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { listEntries, type ListKind } from './list-entries.ts';
import { ListManagementView } from './ListManagementView.tsx';

/** Categories, themes and areas over the open file. */
export function ListManagementPanel(): ReactNode {
  const t = listTexts;
  const [kind, setKind] = useViewState<ListKind>('management.list', 'category');
  const categories = useNetworkQuery('categories.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const areas = useNetworkQuery('areas.list', undefined);
  const uses = useNetworkQuery('uses.list', undefined);
  const changes = {
    createCategory: useNetworkMutation('categories.create'),
    updateCategory: useNetworkMutation('categories.update'),
    orderCategories: useNetworkMutation('categories.order'),
    retireCategory: useNetworkMutation('categories.retire'),
    mergeCategories: useNetworkMutation('categories.merge'),
    createTheme: useNetworkMutation('themes.findOrCreate'),
    renameTheme: useNetworkMutation('themes.rename'),
    retireTheme: useNetworkMutation('themes.retire'),
    mergeThemes: useNetworkMutation('themes.merge'),
    createArea: useNetworkMutation('areas.findOrCreate'),
    renameArea: useNetworkMutation('areas.rename'),
    retireArea: useNetworkMutation('areas.retire'),
    mergeAreas: useNetworkMutation('areas.merge'),
  } as const;
  const all = Object.values(changes);
  const forget = (): void => {
    for (const change of all) change.reset();
  };

  const refused = [categories, themes, areas, uses].find((query) => query.isError);
  if (refused?.error) return <ErrorNotice error={refused.error} onRetry={() => void refused.refetch()} />;
  if (
    categories.data === undefined ||
    themes.data === undefined ||
    areas.data === undefined ||
    uses.data === undefined
  ) {
    return <Loading />;
  }
  const things = { category: categories.data, theme: themes.data, area: areas.data }[kind];
  return (
    <ListManagementView
      t={t}
      kind={kind}
      onKind={setKind}
      entries={listEntries(things, uses.data, t)}
      categories={categories.data}
      busy={all.some((change) => change.isPending)}
      refusal={all.find((change) => change.error !== null)?.error?.toData() ?? null}
      onForget={forget}
      onAdd={(name, look, onSuccess) => {
        forget();
        if (look !== null) changes.createCategory.mutate({ name, ...look }, { onSuccess });
        else if (kind === 'theme') changes.createTheme.mutate({ name }, { onSuccess });
        else changes.createArea.mutate({ name }, { onSuccess });
      }}
      onSave={(id, name, look, onSuccess) => {
        forget();
        if (look !== null) {
          const draft = { name, ...look };
          changes.updateCategory.mutate({ id: categoryIdSchema.parse(id), draft }, { onSuccess });
        } else if (kind === 'theme') {
          changes.renameTheme.mutate({ id: themeIdSchema.parse(id), draft: { name } }, { onSuccess });
        } else changes.renameArea.mutate({ id: areaIdSchema.parse(id), draft: { name } }, { onSuccess });
      }}
      onMerge={(from, into, onSuccess) => {
        forget();
        if (kind === 'category') changes.mergeCategories.mutate({ from, into }, { onSuccess });
        else if (kind === 'theme') changes.mergeThemes.mutate({ from, into }, { onSuccess });
        else changes.mergeAreas.mutate({ from, into }, { onSuccess });
      }}
      onRetire={(id, retired) => {
        forget();
        if (kind === 'category') changes.retireCategory.mutate({ id, retired });
        else if (kind === 'theme') changes.retireTheme.mutate({ id, retired });
        else changes.retireArea.mutate({ id, retired });
      }}
      onOrder={(ids) => {
        forget();
        changes.orderCategories.mutate({ ids: [...ids] });
      }}
    />
  );
}
