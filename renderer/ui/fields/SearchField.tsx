import { Search, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import './search-field.css';

/** Ctrl+F looks for this mark and focuses the first search of the screen. */
export const SCREEN_SEARCH_ATTRIBUTE = 'data-screen-search';

interface SearchFieldProps {
  /** Read out; not shown, because the magnifier shows it. */
  readonly label: string;
  readonly placeholder?: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Search as you type. Escape empties it first; only an empty field lets Escape pass. */
export function SearchField({
  label,
  placeholder,
  clearLabel,
  value,
  onChange,
}: SearchFieldProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <search className="search-field">
      <Search aria-hidden="true" className="search-field__icon" />
      <input
        ref={input}
        {...{ [SCREEN_SEARCH_ATTRIBUTE]: '' }}
        type="search"
        className="text-input search-field__input"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          event.stopPropagation();
          onChange('');
        }}
      />
      {value === '' ? null : (
        <button
          type="button"
          className="search-field__clear"
          aria-label={clearLabel}
          title={clearLabel}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </search>
  );
}
