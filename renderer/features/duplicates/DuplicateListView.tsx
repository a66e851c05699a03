import type { ReactNode } from 'react';
import type { DuplicatePair } from '#shared/duplicates/duplicate.ts';
import type { DuplicateTexts } from '#renderer/i18n/texts/duplicates.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/Notices.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { certaintyOf } from './certainty.ts';

/** Something that can stand on a side of a pair. */
export interface Named {
  readonly name: string;
  /** What tells it from a namesake: where somebody works, which sort of partner. */
  readonly hint: string;
}

interface DuplicateListViewProps {
  readonly t: DuplicateTexts;
  readonly kind: 'organisation' | 'person';
  readonly pairs: readonly DuplicatePair<string>[];
  readonly total: number;
  readonly of: (id: string) => Named | null;
  readonly onCompare: (pair: DuplicatePair<string>) => void;
  /** Pairs that were set apart, newest first. */
  readonly apart: readonly (readonly [string, string])[];
  readonly onLookAgain: (pair: readonly [string, string]) => void;
}

/** Pairs that look double, most certain first, with why. */
export function DuplicateListView(props: DuplicateListViewProps): ReactNode {
  const { t, kind, pairs, total, of, apart } = props;
  const nameOf = (id: string): string => of(id)?.name ?? t.gone;
  return (
    <>
      {pairs.length === 0 ? <EmptyState title={t.empty[kind]} /> : null}
      <ul className="duplicates__pairs" aria-label={t.list}>
        {pairs.map((pair) => (
          <li key={`${pair.firstId} ${pair.secondId}`} className="duplicate">
            <button
              type="button"
              className="duplicate__open"
              aria-label={t.compare(nameOf(pair.firstId), nameOf(pair.secondId))}
              onClick={() => {
                props.onCompare(pair);
              }}
            >
              <Side named={of(pair.firstId)} gone={t.gone} />
              <Side named={of(pair.secondId)} gone={t.gone} />
            </button>
            <p className="duplicate__why">
              <Tag attention={certaintyOf(pair.confidence) === 'high'}>
                {t.certainty[certaintyOf(pair.confidence)]}
              </Tag>
              <span className="secondary-text">{t.reasons(pair.reasons)}</span>
            </p>
          </li>
        ))}
      </ul>
      {total > pairs.length ? <p className="secondary-text">{t.more(pairs.length)}</p> : null}
      {apart.length === 0 ? null : (
        <details className="explain">
          <summary>{t.distinctHeading(apart.length)}</summary>
          <ul className="lines">
            {apart.map((pair) => (
              <li key={pair.join(' ')} className="duplicates__apart">
                <span>
                  {nameOf(pair[0])} {t.and} {nameOf(pair[1])}
                </span>
                <Button
                  variant="quiet"
                  aria-label={`${t.lookAgain}: ${nameOf(pair[0])} ${t.and} ${nameOf(pair[1])}`}
                  onClick={(event) => {
                    // The line goes away, and the button with it.
                    event.currentTarget.closest('details')?.querySelector('summary')?.focus();
                    props.onLookAgain(pair);
                  }}
                >
                  {t.lookAgain}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Side({ named, gone }: { readonly named: Named | null; readonly gone: string }): ReactNode {
  return (
    <span className="duplicate__side">
      <span className="duplicate__name">{named?.name ?? gone}</span>
      <span className="secondary-text">{named?.hint ?? ''}</span>
    </span>
  );
}
