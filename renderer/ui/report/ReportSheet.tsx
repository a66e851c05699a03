import { Fragment, type ReactNode } from 'react';
import type { ReportBlock, ReportChart, ReportDocument } from '#shared/reports/report-document.ts';
import { formatDecimal } from '#renderer/i18n/format.ts';
import '../tables/table.css';
import { classNames } from '../class-names.ts';
import { StackedColumns } from '../charts/StackedColumns.tsx';
import { StackedRows } from '../charts/StackedRows.tsx';
import './report.css';

/** Rows that a table may have and still stay together on one page. */
const LONG_ROWS = 8;
/** Days, and mail addresses after their sign: what may not be broken, and where what is too long may be. */
const DAYS = /(\d{2}-\d{2}-\d{4})/;
const AFTER_AT = /(?<=\S@)(?=\S)/;

/** A report as it comes on paper; on the screen it is a sheet too. */
export function ReportSheet({ report }: { readonly report: ReportDocument }): ReactNode {
  return (
    <article className="report" aria-label={report.title} lang="nl">
      <header>
        <h1>{report.title}</h1>
        <p className="report__small">
          <Words text={report.subtitle} />
        </p>
      </header>
      {report.blocks.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a report is made anew, never edited in place
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: ReportBlock }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p className={block.small ? 'report__small' : 'report__text'}>
          <Words text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className="report__list">
          {block.items.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two items may read the same
            <li key={index}>
              <Words text={item} />
            </li>
          ))}
        </ul>
      );
    case 'figures':
      return (
        <dl className="report__figures">
          {block.items.map(({ label, value, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <span className="report__value tabular">{value}</span>
                {note === '' ? null : (
                  <span className="report__small">
                    {' '}
                    <Words text={note} />
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <table
          className={classNames(
            'table report__table',
            block.columns.some(({ width }) => width !== undefined) && 'report__table--set',
            block.rows.length > LONG_ROWS && 'report__table--long',
          )}
        >
          <caption>{block.caption}</caption>
          <colgroup>
            {block.columns.map(({ label, width }) => (
              <col
                key={label}
                style={width === undefined ? undefined : { width: partOf(width, block.columns) }}
              />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.columns.map(({ label, isNumber }) => (
                <th key={label} scope="col" className={isNumber ? 'table__number' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a report is made anew, never edited in place
              <tr key={index}>
                {block.columns.map(({ label, isNumber }, column) =>
                  column === 0 ? (
                    <th key={label} scope="row">
                      <Words text={row[column] ?? ''} />
                    </th>
                  ) : (
                    <td key={label} className={isNumber ? 'table__number' : undefined}>
                      <Words text={row[column] ?? ''} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'chart':
      return <Chart chart={block} />;
  }
}

/** A day is never broken off after a hyphen; a mail address that does not fit is broken after its sign first. */
function Words({ text }: { readonly text: string }): ReactNode {
  return text.split(DAYS).map((part, index) =>
    index % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- a report is made anew, never edited in place
      <span key={index} className="report__date">
        {part}
      </span>
    ) : (
      part.split(AFTER_AT).map((piece, place) => (
        <Fragment key={`${String(index)} ${String(place)}`}>
          {place === 0 ? null : <wbr />}
          {piece}
        </Fragment>
      ))
    ),
  );
}

/** 3 of columns that take 12 together -> "25%" */
function partOf(width: number, columns: readonly { readonly width?: number | undefined }[]): string {
  const all = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  return `${String((100 * width) / all)}%`;
}

/** Its figures stand in a table of their own in the report. */
function Chart({ chart }: { readonly chart: ReportChart }): ReactNode {
  const { title, description, series, places, unit, unknownLabel } = chart;
  if (chart.form === 'rows') {
    return (
      <StackedRows
        title={title}
        description={description}
        series={series}
        rows={places}
        unknownLabel={unknownLabel}
        table={null}
      />
    );
  }
  return (
    <StackedColumns
      title={title}
      description={description}
      series={series}
      columns={places}
      formatTick={(value) => `${formatDecimal(value, Number.isInteger(value) ? 0 : 1)}${unit}`}
      unknownLabel={unknownLabel}
      table={null}
    />
  );
}
