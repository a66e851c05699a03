import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { HistoryEntry, HistoryList } from '#shared/ipc/app-state.ts';
import { historyEntryText, type HistoryListTexts } from '#renderer/i18n/texts/history.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import type { HistoryActions } from './use-history.ts';
import './history.css';

interface HistoryViewProps {
  readonly t: HistoryListTexts;
  readonly list: HistoryList;
  readonly onGoTo: HistoryActions['goTo'];
}

/** Every change of this session, the newest on top, each with the way back to before it. */
export function HistoryView({ t, list, onGoTo }: HistoryViewProps): ReactNode {
  const { done, undone } = list;
  if (done.length + undone.length === 0) {
    return (
      <div className="history">
        <p>{t.empty}</p>
        <p className="secondary-text">{t.emptyDetail}</p>
      </div>
    );
  }
  return (
    <div className="history">
      <p>{t.intro({ done: done.length, undone: undone.length })}</p>
      <p className="secondary-text">{t.order}</p>
      {undone.length === 0 ? null : (
        <Entries
          heading={t.undone}
          entries={undone.toReversed()}
          kind="undone"
          labelOf={(index) => t.forwardTo(undone.length - index)}
          onChoose={(entry, index) => {
            onGoTo(entry.number, undone.length - index, 'redo');
          }}
        />
      )}
      {done.length === 0 ? null : (
        <Entries
          heading={t.done}
          entries={done.toReversed()}
          kind="done"
          labelOf={(index) => t.backTo(index + 1)}
          onChoose={(_entry, index) => {
            onGoTo(done[done.length - index - 2]?.number ?? 0, index + 1, 'undo');
          }}
        />
      )}
    </div>
  );
}

interface EntriesProps {
  readonly heading: string;
  readonly entries: readonly HistoryEntry[];
  readonly kind: 'done' | 'undone';
  readonly labelOf: (index: number) => string;
  readonly onChoose: (entry: HistoryEntry, index: number) => void;
}

function Entries({ heading, entries, kind, labelOf, onChoose }: EntriesProps): ReactNode {
  const headingId = useId();
  const Icon = kind === 'done' ? Undo2 : Redo2;
  return (
    <section aria-labelledby={headingId} className="history__part">
      <h3 id={headingId} tabIndex={-1}>
        {heading}
      </h3>
      <ol className={`history__entries history__entries--${kind}`}>
        {entries.map((entry, index) => {
          const sentence = historyEntryText(entry);
          return (
            <li key={entry.number} className="history__entry">
              <span className="history__time tabular">{entry.at.slice(-5)}</span>
              <span className="history__words">{sentence}</span>
              <IconButton
                label={`${labelOf(index)}: ${sentence}`}
                icon={<Icon aria-hidden="true" />}
                onClick={(event) => {
                  // The entry moves to the other list, and this button with it.
                  event.currentTarget.closest('section')?.querySelector('h3')?.focus();
                  onChoose(entry, index);
                }}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
