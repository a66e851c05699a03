import type { ReactNode } from 'react';
import {
  IMPORT_FIELDS,
  IMPORT_KINDS,
  type ImportField,
  type ImportKind,
} from '#shared/import/import-fields.ts';
import type { TableMapping } from '#shared/import/mapping.ts';
import type { ReadTable } from '#shared/import/plan.ts';
import { proposeColumns } from '#shared/import/propose-mapping.ts';
import { IMPORT_FIELD_LABELS, IMPORT_KIND_LABELS } from '#shared/texts/import.ts';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { Select, type SelectOption } from '#renderer/ui/fields/Select.tsx';
import '#renderer/ui/tables/table.css';

interface TableMappingViewProps {
  readonly t: ImportTexts;
  readonly name: string;
  readonly table: ReadTable;
  readonly mapping: TableMapping;
  /** What keeps the list from being taken; told beside what it is about. */
  readonly problem: string | undefined;
  readonly onChange: (mapping: TableMapping) => void;
}

/** Value of "nothing" in a list; no kind and no field is called so. */
const NOTHING = '';
const EXAMPLES = 3;

/** The first different texts of a column. */
function examplesOf({ firstRows }: ReadTable, place: number): readonly string[] {
  const texts = firstRows.map(({ cells }) => cells[place] ?? '').filter((text) => text !== '');
  return [...new Set(texts)].slice(0, EXAMPLES);
}

/** One list: what it is about, and what each of its columns holds. */
export function TableMappingView({
  t,
  name,
  table,
  mapping,
  problem,
  onChange,
}: TableMappingViewProps): ReactNode {
  const { kind } = mapping;
  const kinds: readonly SelectOption<ImportKind | typeof NOTHING>[] = [
    ...IMPORT_KINDS.map((value) => ({ value, label: IMPORT_KIND_LABELS[value] })),
    { value: NOTHING, label: t.mapping.noKind },
  ];
  const fields: readonly SelectOption<ImportField | typeof NOTHING>[] = [
    { value: NOTHING, label: t.mapping.nothing },
    ...(kind === null ? [] : IMPORT_FIELDS[kind]).map((value) => ({
      value,
      label: IMPORT_FIELD_LABELS[value],
    })),
  ];
  return (
    <Section heading={name}>
      <p className="secondary-text">
        {t.format(table)} · {t.rows(table.rowCount)}
      </p>
      <div className="import-kind">
        <Select
          label={t.mapping.kind}
          value={kind ?? NOTHING}
          options={kinds}
          error={problem}
          onChange={(chosen) => {
            onChange(
              chosen === NOTHING
                ? { kind: null, columns: table.columns.map(() => null) }
                : { kind: chosen, columns: proposeColumns(chosen, table.columns) },
            );
          }}
        />
      </div>
      {kind === null ? null : (
        <table className="table import-columns">
          <caption className="visually-hidden">{t.mapping.caption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.mapping.column}</th>
              <th scope="col">{t.mapping.examples}</th>
              <th scope="col">{t.mapping.holds}</th>
            </tr>
          </thead>
          <tbody>
            {table.columns.map((column, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns have no other name that is theirs alone
              <tr key={place}>
                <th scope="row">{column}</th>
                <td className="import-columns__examples">
                  {examplesOf(table, place).join(' · ') || t.mapping.empty}
                </td>
                <td>
                  <Select
                    label={t.mapping.holdsOf(column)}
                    labelHidden
                    value={mapping.columns[place] ?? NOTHING}
                    options={fields}
                    onChange={(field) => {
                      const columns = table.columns.map((_, one) => mapping.columns[one] ?? null);
                      onChange({ kind, columns: columns.with(place, field === NOTHING ? null : field) });
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
