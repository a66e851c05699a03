import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import './tabs.css';

interface TabsProps<Id extends string> {
  /** What is chosen between, read out. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly icon?: ReactNode }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** What the selected tab shows. */
  readonly children: ReactNode;
}

/** Where a key leads from the tab at `index`; `undefined`: the key means nothing here. */
function tabAfter(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * Views of the same thing beside each other; arrows move between them. The panel is one and the same for all tabs, so that
 * what it shows can change from one view into the other instead of being built anew; the tabs of the library cannot.
 * @see WAI-ARIA Authoring Practices, tabs with automatic activation
 */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: TabsProps<Id>): ReactNode {
  const panelId = useId();
  const list = useRef<HTMLDivElement>(null);
  const tabId = (id: Id): string => `${panelId}-${id}`;

  const move = (event: KeyboardEvent): void => {
    const index = tabs.findIndex((tab) => tab.id === selected);
    const target = tabAfter(event.key, index, tabs.length);
    const tab = target === undefined ? undefined : tabs[target];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <div className="tabs">
      <div ref={list} role="tablist" aria-label={label} className="tabs__list">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={tabId(tab.id)}
            type="button"
            role="tab"
            className="tabs__tab"
            data-tab={tab.id}
            aria-selected={tab.id === selected}
            aria-controls={panelId}
            tabIndex={tab.id === selected ? 0 : -1}
            onKeyDown={move}
            onClick={() => {
              onSelect(tab.id);
            }}
          >
            {tab.icon}
            {tab.label}
          </button>
        ))}
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(selected)} className="tabs__panel">
        {children}
      </div>
    </div>
  );
}
