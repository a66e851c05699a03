import {
  Building2,
  CheckSquare,
  Ear,
  Lock,
  type LucideIcon,
  NotebookPen,
  Puzzle,
  UserRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Category } from '#shared/domain/category.ts';
import type { SearchHit, SearchKind } from '#shared/search/hits.ts';
import type { MarkedText } from '#shared/search/marked-text.ts';
import type { SearchTexts } from '#renderer/i18n/texts/search.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Tag } from '#renderer/ui/Tag.tsx';
import type { OptionGroup, SearchOption } from './search-options.ts';

interface SearchListProps {
  readonly t: SearchTexts;
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  /** What is shown belongs to what stood in the field before. */
  readonly busy: boolean;
  readonly activeKey: string | null;
  readonly categories: readonly Category[];
  readonly onTake: (option: SearchOption) => void;
}

const ICONS: Readonly<Record<SearchKind, LucideIcon>> = {
  organisation: Building2,
  person: UserRound,
  collaboration: Puzzle,
  encounter: NotebookPen,
  commitment: CheckSquare,
  observation: Ear,
};

function bringIntoView(element: HTMLElement | null): void {
  // Missing in jsdom.
  element?.scrollIntoView?.({ block: 'nearest' });
}

/** What was found, by kind. The field above holds the focus and says which line is active. */
export function SearchList(props: SearchListProps): ReactNode {
  const { t, id, groups, busy, activeKey, categories, onTake } = props;
  return (
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a datalist cannot show groups, marks and reasons
      role="listbox"
      aria-label={t.results}
      aria-busy={busy}
      className="search__list"
      hidden={groups.length === 0}
    >
      {groups.map(({ kind, options }) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an optgroup cannot stand in a list like this
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} role="presentation" className="search__heading">
            {t.heading(kind)}
          </p>
          {options.map((option) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above handles the keys
            <div
              key={option.key}
              id={`${id}-${option.key}`}
              ref={option.key === activeKey ? bringIntoView : undefined}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option belongs to a select
              role="option"
              tabIndex={-1}
              aria-selected={option.key === activeKey}
              className={classNames('search__option', option.type === 'more' && 'search__option--more')}
              onMouseDown={(event) => {
                // Keeps the focus in the field.
                event.preventDefault();
              }}
              onClick={() => {
                onTake(option);
              }}
            >
              {option.type === 'more' ? (
                t.more(option.kind, option.count)
              ) : (
                <Find t={t} hit={option.hit} categories={categories} />
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Find({
  t,
  hit,
  categories,
}: {
  readonly t: SearchTexts;
  readonly hit: SearchHit;
  readonly categories: readonly Category[];
}): ReactNode {
  const Icon = ICONS[hit.kind];
  const category =
    hit.kind === 'organisation' ? categories.find(({ id }) => id === hit.categoryId) : undefined;
  return (
    <>
      {category === undefined ? (
        <Icon className="search__icon" aria-hidden="true" />
      ) : (
        <CategoryMark look={category} label={null} />
      )}
      <div>
        <p className="search__title">
          {hit.title.length === 0 ? t.untitled(hit) : <Marked text={hit.title} />}
          {hit.confidential ? (
            <>
              {' '}
              <Lock className="search__lock" aria-hidden="true" />
              <span className="visually-hidden">{t.confidential}</span>
            </>
          ) : null}
          {hit.archived ? (
            <>
              {' '}
              <Tag>{t.archived}</Tag>
            </>
          ) : null}
        </p>
        <p className="secondary-text">{t.details(hit, category?.name ?? '')}</p>
        {hit.reason === null ? null : (
          <p className="secondary-text">
            {t.fields[hit.reason.field]}: <Marked text={hit.reason.text} />
          </p>
        )}
      </div>
    </>
  );
}

/** Text with what was looked for in it. */
function Marked({ text }: { readonly text: MarkedText }): ReactNode {
  return text.map((piece, place) =>
    // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text have no other name
    piece.marked ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
  );
}
