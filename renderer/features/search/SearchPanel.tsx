import { type ReactNode, useMemo, useState } from 'react';
import type { SearchHit, SearchKind, SearchReply } from '#shared/search/hits.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { searchTexts } from '#renderer/i18n/texts/search.ts';
import { Panel } from '#renderer/ui/Panel.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { optionGroups } from './search-options.ts';
import { SearchView } from './SearchView.tsx';

interface SearchPanelProps {
  readonly onOpen: (hit: SearchHit) => void;
  readonly onClose: () => void;
}

const LONGEST_SEARCH = 200;
const NOTHING: SearchReply = { groups: [] };
const NO_KINDS: ReadonlySet<SearchKind> = new Set();

/** Find anything, in the panel on the right; what was typed last time stands there, to go on with or to type over. */
export function SearchPanel({ onOpen, onClose }: SearchPanelProps): ReactNode {
  const t = searchTexts;
  const [text, setText] = useViewState('search.text', '');
  const [unfolded, setUnfolded] = useState(NO_KINDS);
  const typed = text.trim();
  const reply = useNetworkQuery(
    'search.find',
    { text: typed.slice(0, LONGEST_SEARCH) },
    { enabled: typed !== '', keepPrevious: true },
  );
  const categories = useNetworkQuery('categories.list', undefined);
  const found = typed === '' ? NOTHING : (reply.data ?? NOTHING);
  const groups = useMemo(() => optionGroups(found, unfolded), [found, unfolded]);
  return (
    <Panel title={t.title} holdsInput onClose={onClose}>
      <SearchView
        t={t}
        text={text}
        onText={(next) => {
          setUnfolded(NO_KINDS);
          setText(next);
        }}
        groups={groups}
        answered={typed !== '' && reply.data !== undefined && !reply.isPlaceholderData}
        error={reply.error}
        categories={categories.data ?? []}
        onOpen={onOpen}
        onUnfold={(kind) => {
          setUnfolded((before) => new Set([...before, kind]));
        }}
      />
    </Panel>
  );
}
