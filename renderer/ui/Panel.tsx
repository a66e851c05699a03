import { X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { IconButton } from './Button.tsx';
import { classNames } from './class-names.ts';
import './panel.css';

/** The place on the right of the window where panels go; `null` (as in tests of one view): where they are written. */
export const PanelSlotContext = createContext<HTMLElement | null>(null);

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  /**
   * False: opening leaves the focus where it is, for a panel that follows a selection. "heading": reading starts at the
   * heading, also when there is something to fill in.
   */
  readonly takeFocus?: boolean | 'heading';
  /** Something is filled in here: it goes before a panel that only shows. */
  readonly holdsInput?: boolean;
  /** Stays in sight below what scrolls: the buttons of a form. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The one panel on the right: explains or edits what is selected. Escape closes it. The one that was opened last is
 * shown; an earlier one waits below with all that was typed in it.
 */
export function Panel({
  title,
  onClose,
  takeFocus = true,
  holdsInput = false,
  footer,
  children,
}: PanelProps): ReactNode {
  const slot = useContext(PanelSlotContext);
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!takeFocus) return undefined;
    const before = document.activeElement;
    const inside = panel.current;
    if (inside !== null && !inside.contains(before)) {
      // What is read starts at its heading, what is filled in at its first field.
      const field =
        takeFocus === 'heading'
          ? null
          : inside.querySelector<HTMLElement>('[data-panel-body] :is(input, select, textarea)');
      const first = field ?? inside.querySelector<HTMLElement>('h2');
      first?.focus();
    }
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [takeFocus]);

  // What is only read must scroll by keyboard too; a form has fields to go to.
  const scrollsByKeyboard = holdsInput ? {} : { tabIndex: 0 };
  const content = (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard wherever the focus is inside
    <aside
      ref={panel}
      className={classNames('panel', holdsInput && 'panel--input', takeFocus === false && 'panel--following')}
      aria-labelledby={headingId}
      data-landmark="panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="panel__header">
        <h2 id={headingId} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={uiTexts.closePanel} icon={<X aria-hidden="true" />} onClick={onClose} />
      </header>
      <div className="panel__body" data-panel-body="" {...scrollsByKeyboard}>
        {children}
      </div>
      {footer === undefined ? null : <footer className="panel__footer">{footer}</footer>}
    </aside>
  );
  return slot === null ? content : createPortal(content, slot);
}
