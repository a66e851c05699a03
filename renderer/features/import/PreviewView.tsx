import { type ReactNode, useState } from 'react';
import type { Category } from '#shared/domain/category.ts';
import type { ImportMapping } from '#shared/import/mapping.ts';
import type {
  ImportChoice,
  ImportPlan,
  ImportReading,
  ImportRowKey,
  PlannedRow,
} from '#shared/import/plan.ts';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { IMPORT_KIND_LABELS } from '#shared/texts/import.ts';
import {
  allOutcomes,
  kindsInPlan,
  PREVIEW_TABS,
  readFilesText,
  readyCounts,
  tabCount,
  tableName,
} from './import-words.ts';
import { PlannedRowPanel } from './PlannedRowPanel.tsx';
import { PreviewChoices } from './PreviewChoices.tsx';
import { PreviewRows } from './PreviewRows.tsx';
import type { PlannedRows } from './use-planned-rows.ts';

interface PreviewViewProps {
  readonly t: ImportTexts;
  readonly notices: ReactNode;
  readonly reading: ImportReading;
  readonly mapping: ImportMapping;
  readonly plan: ImportPlan;
  readonly rows: PlannedRows;
  readonly categories: readonly Category[];
  readonly busy: boolean;
  readonly onMapping: (mapping: ImportMapping) => void;
  readonly onColumns: () => void;
  readonly onDecide: (rows: readonly ImportRowKey[], choice: ImportChoice | null) => void;
  readonly onApply: () => void;
  readonly onOtherFiles: () => void;
}

/** Value of "all kinds" in a list; no kind is called so. */
const ALL = '';

/** What would happen, before anything does. */
export function PreviewView(props: PreviewViewProps): ReactNode {
  const { t, reading, plan, rows, busy } = props;
  const [opened, setOpened] = useState<PlannedRow | null>(null);
  const ready = readyCounts(plan);
  const count = ready.reduce((sum, [, one]) => sum + one, 0);
  const kinds = kindsInPlan(plan);
  const tabs = PREVIEW_TABS.filter((tab) => tab !== 'remarked' || plan.remarked > 0);
  const placeOf = (row: PlannedRow): string => {
    const table = reading.tables[row.table];
    return table === undefined ? '' : tableName(table, reading.tables);
  };
  return (
    <div className="page import-page import-preview">
      <PageHeader
        title={t.preview.title(ready, allOutcomes(plan))}
        summary={`${readFilesText(reading, t)} ${t.preview.nothingYet}`}
        actions={
          <>
            <Button variant="primary" disabled={busy || count === 0} onClick={props.onApply}>
              {t.preview.apply(count)}
            </Button>
            <Button disabled={busy} onClick={props.onColumns}>
              {t.preview.columns}
            </Button>
            <Button disabled={busy} onClick={props.onOtherFiles}>
              {t.otherFiles}
            </Button>
          </>
        }
      />
      <div className="import-preview__above">
        {props.notices}
        <PreviewChoices
          t={t}
          mapping={props.mapping}
          plan={plan}
          categories={props.categories}
          onMapping={props.onMapping}
        />
        {kinds.length < 2 ? null : (
          <div className="import-kind">
            <Select
              label={t.preview.kind}
              value={rows.kind ?? ALL}
              options={[
                { value: ALL, label: t.preview.allKinds },
                ...kinds.map((kind) => ({ value: kind, label: IMPORT_KIND_LABELS[kind] })),
              ]}
              onChange={(kind) => {
                rows.onKind(kind === ALL ? null : kind);
              }}
            />
          </div>
        )}
      </div>
      <Tabs
        label={t.preview.outcomes}
        tabs={tabs.map((tab) => ({ id: tab, label: t.preview.tabs[tab](tabCount(plan, tab, rows.kind)) }))}
        selected={rows.tab}
        onSelect={(tab) => {
          setOpened(null);
          rows.onTab(tab);
        }}
      >
        <PreviewRows
          key={`${rows.tab} ${rows.kind ?? ALL}`}
          t={t}
          rows={rows}
          severalKinds={kinds.length > 1}
          byNumber={plan.numbered > 0}
          openedKey={opened === null ? null : `${opened.table} ${opened.number}`}
          placeOf={placeOf}
          busy={busy}
          onDecide={props.onDecide}
          onOpen={setOpened}
        />
      </Tabs>
      {opened === null ? null : (
        <PlannedRowPanel
          key={`${opened.table} ${opened.number}`}
          t={t}
          row={opened}
          place={placeOf(opened)}
          onDecide={(choice) => {
            props.onDecide([{ table: opened.table, number: opened.number }], choice);
            setOpened(null);
          }}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
}
