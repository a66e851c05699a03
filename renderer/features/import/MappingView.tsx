import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ImportMapping, TableMapping } from '#shared/import/mapping.ts';
import type { ImportReading } from '#shared/import/plan.ts';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { focusFirstError } from '#renderer/ui/fields/focus-first-error.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { missingColumns, tableName } from './import-words.ts';
import { TableMappingView } from './TableMappingView.tsx';

interface MappingViewProps {
  readonly t: ImportTexts;
  readonly notices: ReactNode;
  readonly reading: ImportReading;
  readonly mapping: ImportMapping;
  readonly busy: boolean;
  readonly onChange: (mapping: ImportMapping) => void;
  readonly onNext: () => void;
  readonly onOtherFiles: () => void;
}

/** What stands in which column, said by hand where we did not recognise it. */
export function MappingView(props: MappingViewProps): ReactNode {
  const { t, reading, mapping, busy } = props;
  /** What is missing is told when somebody wants to go on, not before. */
  const [tries, setTries] = useState(0);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) focusFirstError(page.current);
  }, [tries]);
  const change = (place: number, table: TableMapping): void => {
    props.onChange({ ...mapping, tables: mapping.tables.with(place, table) });
  };
  const nothing = mapping.tables.every(({ kind }) => kind === null);
  const problemOf = (table: TableMapping): string | undefined => {
    if (tries === 0) return undefined;
    if (nothing) return t.mapping.nothingTaken;
    const missing = missingColumns(table, t);
    return missing.length === 0 ? undefined : t.mapping.missing(missing);
  };
  const incomplete = mapping.tables.some((table) => missingColumns(table, t).length > 0);
  const goOn = (): void => {
    if (nothing || incomplete) setTries(tries + 1);
    else props.onNext();
  };
  return (
    <div className="page import-page" ref={page}>
      <PageHeader title={t.mapping.title} summary={t.mapping.summary} />
      {props.notices}
      {reading.tables.map((table, place) => {
        const mapped = mapping.tables[place] ?? table.proposal;
        return (
          <TableMappingView
            key={`${table.file} ${table.name}`}
            t={t}
            name={tableName(table, reading.tables)}
            table={table}
            mapping={mapped}
            problem={problemOf(mapped)}
            onChange={(changed) => {
              change(place, changed);
            }}
          />
        );
      })}
      <div className="form__actions">
        <Button variant="primary" disabled={busy} onClick={goOn}>
          {t.mapping.next}
        </Button>
        <Button disabled={busy} onClick={props.onOtherFiles}>
          {t.otherFiles}
        </Button>
      </div>
    </div>
  );
}
