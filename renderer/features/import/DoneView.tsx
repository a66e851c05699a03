import { Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { IMPORT_KINDS } from '#shared/import/import-fields.ts';
import type { ImportDone, PlannedRow } from '#shared/import/plan.ts';
import { importRefusalText } from '#shared/texts/import.ts';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';

interface DoneViewProps {
  readonly t: ImportTexts;
  readonly done: ImportDone;
  /** The first rows that were refused. */
  readonly refused: readonly PlannedRow[];
  readonly onOpenMap: () => void;
  readonly onOpenPartners: () => void;
  readonly onAnother: () => void;
}

/** What was taken over, and where to look at it. Undo stands in the line at the bottom. */
export function DoneView({
  t,
  done,
  refused,
  onOpenMap,
  onOpenPartners,
  onAnother,
}: DoneViewProps): ReactNode {
  const added = IMPORT_KINDS.map((kind) => [kind, done.added[kind]] as const);
  const changed = IMPORT_KINDS.map((kind) => [kind, done.changed[kind]] as const);
  const rest = t.done.rest(done);
  return (
    <div className="page import-page">
      <PageHeader
        title={t.done.title(added, changed)}
        summary={
          <>
            {rest === '' ? null : <p>{rest}</p>}
            <p>{t.done.undoHint}</p>
          </>
        }
      />
      <div className="form__actions">
        <Button variant="primary" icon={<Waypoints aria-hidden="true" />} onClick={onOpenMap}>
          {t.done.toMap}
        </Button>
        <Button onClick={onOpenPartners}>{t.done.toPartners}</Button>
        <Button onClick={onAnother}>{t.done.another}</Button>
      </div>
      {refused.length === 0 ? null : (
        <Section heading={t.done.refused}>
          <ul className="import-refused">
            {refused.map((row) => (
              <li key={`${row.table} ${row.number}`}>
                <span className="import-refused__row tabular">{t.preview.rowOf(row.number)}</span>
                <span>
                  {row.name === '' ? null : <strong>{row.name}: </strong>}
                  {row.refusal === null ? null : importRefusalText(row.refusal)}
                </span>
              </li>
            ))}
          </ul>
          {done.refused > refused.length ? <p>{t.done.moreRefused(done.refused - refused.length)}</p> : null}
        </Section>
      )}
    </div>
  );
}
