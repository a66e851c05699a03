import { Save, ShieldCheck, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BackUpOverview, NetworkCopy, PlaceKind } from '#shared/back-ups/back-up-state.ts';
import type { AppErrorData } from '#shared/errors.ts';
import { formatMoment } from '#renderer/i18n/format.ts';
import type { BackUpTexts } from '#renderer/i18n/texts/back-ups.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState, ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import '#renderer/ui/tables/table.css';
import { BackUpPlaces } from './BackUpPlaces.tsx';
import './back-ups.css';

interface BackUpListViewProps {
  readonly t: BackUpTexts;
  readonly overview: BackUpOverview;
  readonly back: ReactNode;
  /** Moment of the newest when that is too long ago; else `null`. */
  readonly oldMoment: string | null;
  /** What was just put back; `null`: nothing. */
  readonly restored: {
    readonly moment: string;
    readonly previous: string;
    readonly onTakeBack: (() => void) | null;
  } | null;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly busy: boolean;
  readonly checking: boolean;
  readonly onMake: () => void;
  readonly onCheck: () => void;
  readonly onOpen: (copy: NetworkCopy) => void;
  readonly onChooseFolder: (place: PlaceKind) => void;
  readonly onForgetFolder: (place: PlaceKind) => void;
  readonly onShowFolder: (place: PlaceKind) => void;
}

/** Every state that one can go back to, where copies stand, and whether they are good. */
export function BackUpListView(props: BackUpListViewProps): ReactNode {
  const { t, overview, restored, oldMoment } = props;
  const { copies, places } = overview;
  const backUps = copies.filter(({ kind, check }) => kind === 'back-up' && check !== 'damaged');
  const otherVersions = copies.filter(({ kind }) => kind === 'other-version').length;
  return (
    <div className="page back-ups">
      <PageHeader
        title={t.title(backUps.length, backUps[0]?.moment ?? null)}
        above={props.back}
        summary={t.summary}
        actions={
          <>
            <Button
              variant="primary"
              icon={<Save aria-hidden="true" />}
              disabled={props.busy}
              onClick={props.onMake}
            >
              {t.make}
            </Button>
            <Button
              icon={<ShieldCheck aria-hidden="true" />}
              disabled={props.busy || copies.length === 0}
              onClick={props.onCheck}
            >
              {t.check}
            </Button>
          </>
        }
      />
      {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
      {props.checking ? <Loading label={t.checking} /> : null}
      {restored === null ? null : (
        <Notice
          actions={
            restored.onTakeBack === null ? undefined : (
              <Button icon={<Undo2 aria-hidden="true" />} disabled={props.busy} onClick={restored.onTakeBack}>
                {t.restore.takeBack}
              </Button>
            )
          }
        >
          <p>{t.restore.done(restored.moment)}</p>
          <p className="back-ups__path">{t.restore.doneDetail(restored.previous)}</p>
        </Notice>
      )}
      {oldMoment === null ? null : <Notice kind="attention">{t.old(oldMoment)}</Notice>}
      {otherVersions === 0 ? null : <Notice kind="attention">{t.otherVersions(otherVersions)}</Notice>}
      <Section heading={t.list.heading}>
        {copies.length === 0 ? (
          <EmptyState title={t.list.empty}>{t.list.emptyDetail}</EmptyState>
        ) : (
          <div className="back-ups__table">
            <table className="table" aria-label={t.list.label}>
              <thead>
                <tr>
                  <th scope="col">{t.list.columns.moment}</th>
                  <th scope="col">{t.list.columns.kind}</th>
                  <th scope="col">{t.list.columns.holds}</th>
                  <th scope="col" className="table__number">
                    {t.list.columns.size}
                  </th>
                  <th scope="col">{t.list.columns.check}</th>
                  <th scope="col">
                    <span className="visually-hidden">{t.list.columns.look}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {copies.map((copy) => (
                  <CopyRow key={copy.id} t={t} copy={copy} busy={props.busy} onOpen={props.onOpen} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
      <BackUpPlaces
        t={t}
        places={places}
        busy={props.busy}
        onChoose={props.onChooseFolder}
        onForget={props.onForgetFolder}
        onShow={props.onShowFolder}
      />
    </div>
  );
}

interface CopyRowProps {
  readonly t: BackUpTexts;
  readonly copy: NetworkCopy;
  readonly busy: boolean;
  readonly onOpen: (copy: NetworkCopy) => void;
}

function CopyRow({ t, copy, busy, onOpen }: CopyRowProps): ReactNode {
  const { check, checkedAt } = copy;
  return (
    <tr>
      <th scope="row" className="back-ups__moment">
        {formatMoment(copy.moment)}
      </th>
      <td>
        {t.kinds[copy.kind]} {copy.place === 'second' ? <Tag>{t.list.inSecond}</Tag> : null}
        {copy.kind === 'other-version' ? (
          <span className="secondary-text back-ups__path"> {copy.fileName}</span>
        ) : null}
      </td>
      <td>
        {copy.counts === null ? <span className="secondary-text">{t.unknown}</span> : t.holds(copy.counts)}
      </td>
      <td className="table__number">{t.size(copy.bytes)}</td>
      <td>
        {check === 'damaged' ? (
          <Tag attention>{t.checks.damaged}</Tag>
        ) : check === 'good' && checkedAt !== null ? (
          t.goodOn(checkedAt)
        ) : (
          <span className="secondary-text">{t.checks[check]}</span>
        )}
      </td>
      <td className="back-ups__action">
        <Button
          variant="quiet"
          disabled={busy || check === 'damaged'}
          aria-label={t.list.open(copy.moment)}
          onClick={() => {
            onOpen(copy);
          }}
        >
          {t.list.action}
        </Button>
      </td>
    </tr>
  );
}
