import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ErasedInCopy, NetworkCopy } from '#shared/back-ups/back-up-state.ts';
import { isSameNetwork, type NetworkDifference } from '#shared/back-ups/compare-networks.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { BackUpTexts } from '#renderer/i18n/texts/back-ups.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import './back-ups.css';

interface RestoreViewProps {
  readonly t: BackUpTexts;
  readonly copy: NetworkCopy;
  /** `null`: still being found out. */
  readonly difference: NetworkDifference | null;
  /** Who stands in the copy and was erased since. */
  readonly erased: readonly ErasedInCopy[];
  /** Whether they are to come back as well. */
  readonly bringBack: boolean;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  /** It is being put back. */
  readonly busy: boolean;
  readonly onBringBack: (bringBack: boolean) => void;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

/** What going back to a copy would do, before it is done. */
export function RestoreView({
  t,
  copy,
  difference,
  erased,
  bringBack,
  refusal,
  busy,
  onBringBack,
  onRestore,
  onBack,
}: RestoreViewProps): ReactNode {
  return (
    <div className="page back-ups">
      <PageHeader
        title={t.restore.title(copy.moment)}
        above={<BackButton label={t.restore.backToList} onBack={onBack} />}
        summary={difference === null ? undefined : sentenceOf(t, difference)}
        actions={
          difference === null || isSameNetwork(difference) ? undefined : (
            <Button
              variant="primary"
              icon={<History aria-hidden="true" />}
              disabled={busy}
              onClick={onRestore}
            >
              {t.restore.action}
            </Button>
          )
        }
      />
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      {busy || (difference === null && refusal === null) ? <Loading label={t.restore.working} /> : null}
      {erased.length === 0 ? null : (
        <Notice kind="attention">
          <p>{t.restore.erased(erased)}</p>
          <p>{t.restore.erasedAgain}</p>
          <Checkbox label={t.restore.bringBack(erased.length)} checked={bringBack} onChange={onBringBack} />
        </Notice>
      )}
      {difference === null || isSameNetwork(difference) ? null : (
        <>
          <p>{t.restore.safe}</p>
          <DifferenceList
            t={t}
            difference={difference}
            words={{ first: t.difference.gone, second: t.difference.back, changed: t.difference.changed }}
          />
        </>
      )}
    </div>
  );
}

function sentenceOf(t: BackUpTexts, difference: NetworkDifference): string {
  if (isSameNetwork(difference)) return t.restore.same;
  const { counted } = t.difference;
  return t.restore.effects({
    gone: difference.flatMap(({ kind, onlyInFirst: { count } }) =>
      count === 0 ? [] : [counted(count, kind)],
    ),
    back: difference.flatMap(({ kind, onlyInSecond: { count } }) =>
      count === 0 ? [] : [counted(count, kind)],
    ),
    changed: difference.reduce((sum, { changed }) => sum + changed.count, 0),
  });
}
