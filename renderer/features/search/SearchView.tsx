import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Category } from '#shared/domain/category.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { SearchHit, SearchKind } from '#shared/search/hits.ts';
import type { SearchTexts } from '#renderer/i18n/texts/search.ts';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { SearchList } from './SearchList.tsx';
import type { OptionGroup, SearchOption } from './search-options.ts';
import '#renderer/ui/fields/search-field.css';
import './search.css';

interface SearchViewProps {
  readonly t: SearchTexts;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly OptionGroup[];
  /** What is shown belongs to what stands in the field now. */
  readonly answered: boolean;
  readonly error: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly categories: readonly Category[];
  readonly onOpen: (hit: SearchHit) => void;
  readonly onUnfold: (kind: SearchKind) => void;
}

function nextPlace(key: string, place: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (place + 1) % count;
  if (key === 'ArrowUp') return (place - 1 + count) % count;
  if (key === 'PageDown') return Math.min(place + 8, count - 1);
  if (key === 'PageUp') return Math.max(place - 8, 0);
  return null;
}

/** The field and what was found. The focus stays in the field; the arrows walk through the finds. */
export function SearchView(props: SearchViewProps): ReactNode {
  const { t, text, groups, answered } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const options = groups.flatMap((group) => group.options);
  const place = Math.max(
    0,
    options.findIndex(({ key }) => key === walkedTo),
  );
  const active = options[place];
  const hits = options.filter(({ type }) => type === 'hit').length;
  const rest = options.reduce((sum, option) => sum + (option.type === 'more' ? option.count : 0), 0);

  // What was looked for last time is typed over, or gone on with.
  useEffect(() => input.current?.select(), []);

  const take = (option: SearchOption): void => {
    if (option.type === 'hit') props.onOpen(option.hit);
    else props.onUnfold(option.kind);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      props.onText('');
      return;
    }
    if (event.key === 'Enter' && active !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      take(active);
      return;
    }
    const next = event.altKey || event.ctrlKey ? null : nextPlace(event.key, place, options.length);
    if (next === null) return;
    event.preventDefault();
    setWalkedTo(options[next]?.key ?? null);
  };

  return (
    <search className="search">
      <div className="search-field">
        <Search aria-hidden="true" className="search-field__icon" />
        <input
          ref={input}
          type="search"
          className="text-input search-field__input"
          role="combobox"
          aria-label={t.field}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : `${listId}-${active.key}`}
          placeholder={t.placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => {
            setWalkedTo(null);
            props.onText(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        {text === '' ? null : (
          <button
            type="button"
            className="search-field__clear"
            aria-label={t.clear}
            title={t.clear}
            onClick={() => {
              props.onText('');
              input.current?.focus();
            }}
          >
            <X aria-hidden="true" />
          </button>
        )}
      </div>
      {props.error === null ? null : <ErrorNotice error={props.error} />}
      {text.trim() === '' ? (
        <div className="search__hint secondary-text">
          <p>{t.start}</p>
          <p>{t.keys}</p>
        </div>
      ) : null}
      <output className={options.length === 0 ? undefined : 'visually-hidden'}>
        {answered ? (options.length === 0 ? t.nothing(text.trim()) : t.count(hits + rest)) : null}
      </output>
      {answered && options.length === 0 ? <p className="secondary-text">{t.nothingHint}</p> : null}
      <SearchList
        t={t}
        id={listId}
        groups={groups}
        busy={!answered && text.trim() !== ''}
        activeKey={active?.key ?? null}
        categories={props.categories}
        onTake={(option) => {
          input.current?.focus();
          take(option);
        }}
      />
    </search>
  );
}
