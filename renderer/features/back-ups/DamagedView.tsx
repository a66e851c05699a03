import { FolderOpen, History, LifeBuoy } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DamagedNetwork, NetworkCopy, RecoveryReport } from '#shared/back-ups/back-up-state.ts';
import type { AppErrorData } from '#shared/errors.ts';
import { backUpTexts } from '#renderer/i18n/texts/back-ups.ts';
import { formatInteger } from '#renderer/i18n/format.ts';
import type { DamagedTexts } from '#renderer/i18n/texts/damaged.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import '#renderer/ui/tables/table.css';
import { DifferenceList } from './DifferenceList.tsx';
import './back-ups.css';

interface DamagedViewProps {
  readonly t: DamagedTexts;
  readonly damaged: DamagedNetwork;
  /** What could be saved; `null`: that was not tried. */
  readonly report: RecoveryReport | null;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly busy: boolean;
  readonly recovering: boolean;
  readonly onRecover: () => void;
  readonly onOpenSaved: () => void;
  readonly onOpenCopy: (copy: NetworkCopy) => void;
  readonly onLeave: () => void;
}

/** A damaged network: what is safe, the newest copy, and what can be saved of the file itself. */
export function DamagedView(props: DamagedViewProps): ReactNode {
  const { t, damaged, report, refusal, busy } = props;
  const newest = damaged.copies.find(({ kind }) => kind === 'back-up') ?? damaged.copies[0];
  return (
    <main className="page back-ups">
      <PageHeader
        title={damaged.isOtherStructure ? t.structureTitle(damaged.name) : t.title(damaged.name)}
        summary={damaged.isOtherStructure ? t.structureSummary : t.summary}
      />
      <p className="back-ups__path">{damaged.path}</p>
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      <Section heading={newest === undefined ? t.copy.none : t.copy.heading(newest.moment)}>
        {newest === undefined ? (
          <p>{t.copy.noneDetail}</p>
        ) : (
          <>
            <p>
              {newest.counts === null ? t.copy.unchecked : t.copy.holds(backUpTexts.holds(newest.counts))}{' '}
              {t.copy.missing(newest.moment)}
            </p>
            <div className="form__actions">
              <Button
                variant="primary"
                icon={<History aria-hidden="true" />}
                disabled={busy}
                onClick={() => {
                  props.onOpenCopy(newest);
                }}
              >
                {t.copy.action}
              </Button>
            </div>
          </>
        )}
      </Section>
      <Section heading={t.recover.heading}>
        <p>{t.recover.detail}</p>
        <div className="form__actions">
          <Button icon={<LifeBuoy aria-hidden="true" />} disabled={busy} onClick={props.onRecover}>
            {report === null ? t.recover.action : t.recover.again}
          </Button>
        </div>
        {props.recovering ? <Loading label={t.recover.working} /> : null}
        {report === null ? null : <Report {...props} report={report} />}
      </Section>
      <div>
        <Button
          variant="quiet"
          icon={<FolderOpen aria-hidden="true" />}
          disabled={busy}
          onClick={props.onLeave}
        >
          {t.leave}
        </Button>
      </div>
    </main>
  );
}

function Report({
  t,
  damaged,
  report,
  busy,
  onOpenSaved,
}: DamagedViewProps & { readonly report: RecoveryReport }): ReactNode {
  const { difference } = report;
  return (
    <>
      <p>{t.report.made(report.fileName)}</p>
      {report.isProven ? (
        <p>{t.report.proven(report.pages)}</p>
      ) : (
        <Notice kind="attention">{t.report.unproven(damaged.copies.length > 0)}</Notice>
      )}
      <table className="table" aria-label={t.report.table}>
        <thead>
          <tr>
            <th scope="col">{t.report.columns.kind}</th>
            <th scope="col" className="table__number">
              {t.report.columns.found}
            </th>
            <th scope="col" className="table__number">
              {t.report.columns.expected}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.tables.map(({ kind, found, expected }) => (
            <tr key={kind}>
              <th scope="row">{t.report.kinds[kind]}</th>
              <td className="table__number">{formatInteger(found)}</td>
              <td className="table__number">
                {expected === null ? t.report.unknown : formatInteger(expected)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="form__actions">
        <Button icon={<FolderOpen aria-hidden="true" />} disabled={busy} onClick={onOpenSaved}>
          {t.report.action}
        </Button>
      </div>
      {difference === null ? null : (
        <>
          <p>{t.report.against(difference.moment)}</p>
          <DifferenceList
            t={backUpTexts}
            difference={difference.than}
            words={{ first: t.report.gone, second: t.report.newer, changed: t.report.changed }}
            headings={t.report.heading}
          />
        </>
      )}
    </>
  );
}
