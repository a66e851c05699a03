import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** The key that does the same. */
  readonly keys?: string;
  /** For one out of several, or for what is on or off; left out: it merely does something. */
  readonly checked?: boolean;
  readonly kind?: 'radio' | 'checkbox';
  readonly onChoose: () => void;
}

export interface MenuSection {
  /** Names what belongs together; `null` where that needs no name. */
  readonly label: string | null;
  readonly items: readonly MenuItem[];
}

interface MenuProps {
  readonly label: string;
  readonly sections: readonly MenuSection[];
  /** Chosen, or left: the menu goes. @param byKeyboard the focus must be brought back to where it came from. */
  readonly onClose: (byKeyboard: boolean) => void;
}

const ROLES = { radio: 'menuitemradio', checkbox: 'menuitemcheckbox', none: 'menuitem' } as const;

/** A menu by pointer and keyboard: arrows, Home, End, the first letter, Escape. @see WAI-ARIA menu pattern */
export function Menu({ label, sections, onClose }: MenuProps): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    itemsOf(menu.current)[0]?.focus({ preventScroll: true });
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) === true) return;
      close.current(false);
    };
    document.addEventListener('pointerdown', outside, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its items take the focus
    <div
      ref={menu}
      className="menu"
      role="menu"
      aria-label={label}
      onKeyDown={(event) => {
        walk(event, onClose);
      }}
    >
      {sections
        .filter((section) => section.items.length > 0)
        .map((section, index) => (
          <div
            key={section.items.map((item) => item.id).join(' ')}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset has no place in a menu
            role="group"
            aria-labelledby={section.label === null ? undefined : `${headingId}-${String(index)}`}
            className="menu__section"
          >
            {section.label === null ? null : (
              <p className="menu__heading" id={`${headingId}-${String(index)}`}>
                {section.label}
              </p>
            )}
            {section.items.map((item) => (
              <button
                key={item.id}
                type="button"
                role={ROLES[item.kind ?? 'none']}
                aria-checked={item.kind === undefined ? undefined : item.checked === true}
                tabIndex={-1}
                className="menu__item"
                onClick={(event) => {
                  onClose(event.detail === 0);
                  item.onChoose();
                }}
              >
                <span className="menu__mark">
                  {item.checked === true ? <Check aria-hidden="true" /> : null}
                </span>
                <span>{item.label}</span>
                {item.keys === undefined ? null : <kbd className="menu__keys">{item.keys}</kbd>}
              </button>
            ))}
          </div>
        ))}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('.menu__item') ?? [])];
}

function walk(event: KeyboardEvent<HTMLElement>, onClose: MenuProps['onClose']): void {
  const items = itemsOf(event.currentTarget);
  const here = items.findIndex((item) => item === document.activeElement);
  const go = (place: number): void => {
    items.at(place % items.length)?.focus();
  };
  if (event.key === 'ArrowDown') go(here + 1);
  else if (event.key === 'ArrowUp') go(here < 1 ? -1 : here - 1);
  else if (event.key === 'Home') go(0);
  else if (event.key === 'End') go(-1);
  else if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
  else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey) {
    const letter = event.key.toLocaleLowerCase('nl-NL');
    const order = [...items.slice(here + 1), ...items.slice(0, here + 1)];
    order.find((item) => item.textContent.trim().toLocaleLowerCase('nl-NL').startsWith(letter))?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

interface MenuButtonProps {
  readonly label: string;
  /** Read out and shown at the top of the menu. */
  readonly menuLabel: string;
  readonly icon?: ReactNode;
  readonly sections: readonly MenuSection[];
}

/** A button that opens a menu below it. */
export function MenuButton({ label, menuLabel, icon, sections }: MenuButtonProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="menu-button">
      <Button
        ref={button}
        icon={icon}
        title={label}
        data-compact=""
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerDown={(event) => {
          // Else the press that closes the menu from outside would open it again.
          if (isOpen) event.stopPropagation();
        }}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      {isOpen ? (
        <Menu
          label={menuLabel}
          sections={sections}
          onClose={(byKeyboard) => {
            setOpen(false);
            if (byKeyboard) button.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
