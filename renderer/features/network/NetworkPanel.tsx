import { Plus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { DEFAULT_PERIOD } from '#renderer/api/default-period.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkContext } from '#renderer/graph/use-network-context.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ImportListButton } from '#renderer/ui/ImportListButton.tsx';
import { EmptyState, Loading } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { RefusedPage } from '#renderer/ui/RefusedPage.tsx';
import { FilledNetwork } from './FilledNetwork.tsx';
import type { NetworkPanelProps } from './network-panel-props.ts';

/** The screen Netwerk: asks for what it shows, and remembers how one looked. */
export function NetworkPanel(props: NetworkPanelProps): ReactNode {
  const analysis = useNetworkQuery('analysis.network', DEFAULT_PERIOD, { keepPrevious: true });
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const areas = useNetworkQuery('areas.list', undefined);
  const queries = [analysis, organisations, categories, themes, areas];
  const data = useMemo(
    () =>
      analysis.data === undefined ||
      organisations.data === undefined ||
      categories.data === undefined ||
      themes.data === undefined ||
      areas.data === undefined
        ? null
        : {
            analysis: analysis.data,
            organisations: organisations.data,
            categories: categories.data,
            themes: themes.data,
            areas: areas.data,
          },
    [analysis.data, organisations.data, categories.data, themes.data, areas.data],
  );
  const context = useNetworkContext(data);
  const refused = queries.find((query) => query.isError);
  if (refused !== undefined) return <RefusedPage question={refused} />;
  if (context === null) {
    return (
      <div className="page">
        <Loading />
      </div>
    );
  }
  if (context.partners.length === 0) {
    return (
      <div className="page">
        <PageHeader title={networkTexts.overviewFinding(0, 0)} />
        <EmptyState
          title={networkTexts.emptyTitle}
          action={
            <>
              <Button
                variant="primary"
                icon={<Plus aria-hidden="true" />}
                onClick={() => {
                  props.onLogEncounter([]);
                }}
              >
                {networkTexts.emptyAction}
              </Button>
              <ImportListButton onImport={props.onImport} />
              <Button onClick={props.onFindMissing}>{networkTexts.findMissing}</Button>
            </>
          }
        >
          {networkTexts.emptyText}
        </EmptyState>
      </div>
    );
  }
  return <FilledNetwork {...props} context={context} />;
}
