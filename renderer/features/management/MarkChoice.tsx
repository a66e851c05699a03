import { type ReactNode, useId } from 'react';
import {
  type Category,
  type CategoryIcon,
  type CategoryLook,
  type CategoryMark as Mark,
  categoryIconSchema,
  categoryMarkSchema,
  iconOf,
} from '#shared/domain/category.ts';
import type { ListTexts } from '#renderer/i18n/texts/lists.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';
import './list-management.css';

interface MarkChoiceProps {
  readonly t: ListTexts;
  readonly value: CategoryLook;
  readonly onChange: (look: CategoryLook) => void;
  /** Who has which colour and icon already. */
  readonly others: readonly Category[];
}

/**
 * Colour and icon of a category, chosen apart. The colours differ for every eye and stand out on every ground; with more
 * categories than colours the icon tells them apart, so two that share both are warned about.
 */
export function MarkChoice({ t, value, onChange, others }: MarkChoiceProps): ReactNode {
  const icon = iconOf(value);
  const choose = (mark: Mark, chosen: CategoryIcon): void => {
    onChange({ mark, icon: chosen === mark ? null : chosen });
  };
  const namesWith = (has: (other: Category) => boolean): readonly string[] =>
    others.filter((other) => !other.retired && has(other)).map(({ name }) => name);
  const twins = namesWith((other) => other.mark === value.mark && iconOf(other) === icon);
  return (
    <div className="mark-choice">
      <Choices
        label={t.colour}
        options={categoryMarkSchema.options.map((mark, place) => ({
          value: mark,
          label: t.colourName(place + 1),
          look: { mark, icon },
          used: namesWith((other) => other.mark === mark),
        }))}
        value={value.mark}
        t={t}
        onChange={(mark) => {
          choose(mark, icon);
        }}
      />
      <Choices
        label={t.icon}
        options={categoryIconSchema.options.map((each) => ({
          value: each,
          label: t.icons[each],
          look: { mark: value.mark, icon: each },
          used: namesWith((other) => iconOf(other) === each),
        }))}
        value={icon}
        t={t}
        onChange={(each) => {
          choose(value.mark, each);
        }}
      />
      {twins.length === 0 ? null : <Notice kind="attention">{t.twins(twins)}</Notice>}
    </div>
  );
}

interface ChoicesProps<Value extends string> {
  readonly t: ListTexts;
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly look: CategoryLook;
    readonly used: readonly string[];
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choices<Value extends string>(props: ChoicesProps<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend className="field__label">{props.label}</legend>
      <div className="mark-choice__options">
        {props.options.map(({ value, label, look, used }) => (
          <label key={value} className="checkbox mark-choice__option">
            <input
              type="radio"
              className="checkbox__input"
              name={name}
              checked={props.value === value}
              onChange={() => {
                props.onChange(value);
              }}
            />
            <CategoryMark look={look} label={null} />
            <span>
              {label}
              {used.length === 0 ? null : <span className="secondary-text"> {props.t.markUsed(used)}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
