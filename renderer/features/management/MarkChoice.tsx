import { type ReactNode, useId } from 'react';
import { type Category, type CategoryMark as Mark, categoryMarkSchema } from '#shared/domain/category.ts';
import type { ListTexts } from '#renderer/i18n/texts/lists.ts';
import { CategoryMark } from '#renderer/ui/CategoryMark.tsx';
import './list-management.css';

interface MarkChoiceProps {
  readonly t: ListTexts;
  readonly value: Mark;
  readonly onChange: (mark: Mark) => void;
  /** Who has which mark already. */
  readonly others: readonly Category[];
}

/** Colour and icon of a category, as one choice: the pairs were chosen so that nobody needs the colour alone. */
export function MarkChoice({ t, value, onChange, others }: MarkChoiceProps): ReactNode {
  const name = useId();
  return (
    <fieldset className="mark-choice">
      <legend className="field__label">{t.mark}</legend>
      <div className="mark-choice__options">
        {categoryMarkSchema.options.map((mark) => {
          const used = others.filter((category) => category.mark === mark).map((category) => category.name);
          return (
            <label key={mark} className="checkbox mark-choice__option">
              <input
                type="radio"
                className="checkbox__input"
                name={name}
                checked={value === mark}
                onChange={() => {
                  onChange(mark);
                }}
              />
              <CategoryMark mark={mark} label={null} />
              <span>
                {t.marks[mark]}
                {used.length === 0 ? null : <span className="secondary-text"> {t.markUsed(used)}</span>}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
