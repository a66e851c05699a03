import type { ReactNode } from 'react';
import type { FieldChange, ImportChoice, PlannedRow } from '#shared/import/plan.ts';
import type { RemarkReason } from '#shared/import/reasons.ts';
import {
  IMPORT_FIELD_LABELS,
  importDoubtText,
  importRefusalText,
  importRemarkText,
} from '#shared/texts/import.ts';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Panel } from '#renderer/ui/Panel.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import '#renderer/ui/facts.css';
import '#renderer/ui/tables/table.css';
import { DoubtChoice } from './DoubtChoice.tsx';

interface PlannedRowPanelProps {
  readonly t: ImportTexts;
  readonly row: PlannedRow;
  /** File, and sheet where it has several. */
  readonly place: string;
  readonly onDecide: (choice: ImportChoice | null) => void;
  readonly onClose: () => void;
}

/** Remarks that are a reason for doubt. */
const IN_DOUBT: ReadonlySet<RemarkReason> = new Set(['unknown-number', 'erased-before']);

/** All about one row of the list: where it stands, what it would do, and why not. */
export function PlannedRowPanel({ t, row, place, onDecide, onClose }: PlannedRowPanelProps): ReactNode {
  const also = row.joinedRows.length === 0 ? '' : `, ${t.preview.alsoRows(row.joinedRows)}`;
  // Why there is doubt stands beside the choice.
  const remarks = row.remarks.filter(({ code }) => !IN_DOUBT.has(code));
  return (
    <Panel title={row.name === '' ? t.preview.nameless : row.name} takeFocus="heading" onClose={onClose}>
      <div className="import-row-panel">
        <p className="secondary-text">
          {place}, {t.preview.rowOf(row.number)}
          {also}
        </p>
        {row.refusal === null ? null : (
          <Section heading={t.row.refused}>
            <p>{importRefusalText(row.refusal)}</p>
          </Section>
        )}
        {row.candidates.length === 0 && row.outcome !== 'doubtful' && row.choice === null ? null : (
          <Section heading={t.doubt.why}>
            <ul className="import-candidates">
              {row.remarks
                .filter(({ code }) => IN_DOUBT.has(code))
                .map((remark) => (
                  <li key={remark.code}>{importRemarkText(remark)}</li>
                ))}
              {row.candidates.map(({ id, name, detail, reason }) => (
                <li key={id}>{t.doubt.candidate(name, detail, importDoubtText(reason))}</li>
              ))}
            </ul>
            <DoubtChoice t={t} row={row} onDecide={onDecide} />
          </Section>
        )}
        {remarks.length === 0 ? null : (
          <Section heading={t.row.remarks}>
            <ul className="import-candidates">
              {remarks.map((remark) => {
                const text = importRemarkText(remark);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          </Section>
        )}
        {row.outcome === 'same' ? <p>{t.row.same}</p> : null}
        {row.changes.length === 0 ? null : (
          <Section heading={row.outcome === 'changed' ? t.row.changes : t.row.holds}>
            {row.outcome === 'changed' ? (
              <ChangeTable t={t} changes={row.changes} />
            ) : (
              <dl className="facts">
                {row.changes.map(({ field, after }) => (
                  <Fact key={field} label={IMPORT_FIELD_LABELS[field]} text={after} />
                ))}
              </dl>
            )}
          </Section>
        )}
      </div>
    </Panel>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd className="import-row-panel__text">{text}</dd>
    </>
  );
}

function ChangeTable({
  t,
  changes,
}: {
  readonly t: ImportTexts;
  readonly changes: readonly FieldChange[];
}): ReactNode {
  return (
    <table className="table import-changes">
      <thead>
        <tr>
          <th scope="col">{t.row.field}</th>
          <th scope="col">{t.row.before}</th>
          <th scope="col">{t.row.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{IMPORT_FIELD_LABELS[field]}</th>
            <td className="import-row-panel__text">{before === '' ? t.row.empty : before}</td>
            <td className="import-row-panel__text">{after === '' ? t.row.empty : after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
