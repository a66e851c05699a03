import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
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

/** Views of the same thing beside each other; arrows move between them. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: TabsProps<Id>): ReactNode {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen !== undefined) onSelect(chosen.id);
      }}
    >
      <TabList aria-label={label} className="tabs__list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tabs__tab">
            {tab.icon}
            {tab.label}
          </Tab>
        ))}
      </TabList>
      <TabPanel id={selected} className="tabs__panel">
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
