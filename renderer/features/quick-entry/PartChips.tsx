import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { QuickEntryTexts } from '#renderer/i18n/texts/quick-entry.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import type { ChipData, Choice } from './chips.ts';

interface PartChipsProps {
  readonly t: QuickEntryTexts;
  readonly chips: readonly ChipData[];
  /** The chip whose choices stand open. */
  readonly openKey: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onChoose: (key: string, value: unknown) => void;
  /** Back to the note, or not this time. */
  readonly onRemove: (key: string) => void;
  /** Back to typing. */
  readonly onLeave: () => void;
}

const CHIP = '[data-chip]';
const CHOICE = '[data-choice]';

/** Moves the focus among the controls that match, round and round. */
function move(event: KeyboardEvent<HTMLElement>, selector: string, step: number): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const current = all.findIndex((element) => element === document.activeElement);
  if (current === -1) return;
  event.preventDefault();
  all[(current + step + all.length) % all.length]?.focus();
}

/** What was understood, one chip each; a chip opens its choices. Arrows walk, Delete takes away, Escape goes back to the line. */
export function PartChips(props: PartChipsProps): ReactNode {
  const { t, chips, openKey, onOpen, onLeave } = props;
  const opened = chips.find(({ key }) => key === openKey) ?? null;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk over the buttons inside */}
      <ul
        className="quick-entry__chips"
        aria-label={t.understood}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(event, CHIP, 1);
          else if (event.key === 'ArrowLeft') move(event, CHIP, -1);
          else if (event.key === 'ArrowUp' || event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onOpen(null);
            onLeave();
          }
        }}
      >
        {chips.map((chip) => (
          <PartChip key={chip.key} {...props} chip={chip} isOpen={chip === opened} />
        ))}
      </ul>
      {opened === null ? null : <ChipChoices key={opened.key} {...props} chip={opened} />}
    </>
  );
}

interface PartChipProps extends PartChipsProps {
  readonly chip: ChipData;
  readonly isOpen: boolean;
}

function hintOf({ state, hint }: ChipData, t: QuickEntryTexts): string | null {
  if (hint !== undefined) return hint;
  if (state === 'proposed') return t.proposed;
  return state === 'open' ? t.open : null;
}

function PartChip({ t, chip, isOpen, onOpen, onRemove, onLeave }: PartChipProps): ReactNode {
  const hint = hintOf(chip, t);
  const remove = (): void => {
    onRemove(chip.key);
    onLeave();
  };
  return (
    <li className={classNames('entry-chip', `entry-chip--${chip.state}`)}>
      <button
        type="button"
        className="entry-chip__words"
        data-chip=""
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(isOpen ? null : chip.key);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') {
            event.preventDefault();
            remove();
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            onOpen(chip.key);
          }
        }}
      >
        <span className="entry-chip__kind">{chip.kind}</span> <span>{chip.text}</span>{' '}
        {hint === null ? null : <span className="entry-chip__hint">{hint}</span>}
      </button>
      <button
        type="button"
        className="entry-chip__remove"
        tabIndex={-1}
        aria-label={t.remove(`${chip.kind} ${chip.text}`)}
        title={t.remove(chip.text)}
        onClick={remove}
      >
        <X aria-hidden="true" />
      </button>
    </li>
  );
}

interface ChipChoicesProps extends PartChipsProps {
  readonly chip: ChipData;
}

/** The choices of one chip, below the chips. The first takes the focus; choosing goes back to the line. */
function ChipChoices({ t, chip, onOpen, onChoose, onRemove, onLeave }: ChipChoicesProps): ReactNode {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>(CHOICE)?.focus();
  }, []);
  const leave = (): void => {
    onOpen(null);
    onLeave();
  };
  const take = ({ value }: Choice): void => {
    onChoose(chip.key, value);
    leave();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk over the buttons inside
    <fieldset
      ref={box}
      className="entry-choices"
      aria-label={t.choices(chip.text)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowRight') move(event, CHOICE, 1);
        else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') move(event, CHOICE, -1);
        else if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          leave();
        }
      }}
    >
      {chip.choices.map((choice) => (
        <ChoiceButton key={JSON.stringify(choice.value)} choice={choice} onTake={take} />
      ))}
      <button
        type="button"
        className="entry-choice entry-choice--back"
        data-choice=""
        onClick={() => {
          onRemove(chip.key);
          leave();
        }}
      >
        {chip.state === 'learned' ? t.notThisTime : t.takeBack}
      </button>
      {chip.moreChoices.map((choice) => (
        <ChoiceButton key={JSON.stringify(choice.value)} choice={choice} onTake={take} />
      ))}
    </fieldset>
  );
}

interface ChoiceButtonProps {
  readonly choice: Choice;
  readonly onTake: (choice: Choice) => void;
}

function ChoiceButton({ choice, onTake }: ChoiceButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="entry-choice"
      data-choice=""
      onClick={() => {
        onTake(choice);
      }}
    >
      {choice.text}
    </button>
  );
}
