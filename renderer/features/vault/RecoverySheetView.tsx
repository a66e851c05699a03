import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { RecoverySheet } from '#shared/ipc/requests/vault.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import type { VaultTexts } from '#renderer/i18n/texts/vault.ts';

interface RecoverySheetViewProps {
  readonly t: VaultTexts['sheet'];
  readonly sheet: RecoverySheet;
  readonly today: IsoDate;
}

/** One page for a safe. */
export function RecoverySheetView({ t, sheet, today }: RecoverySheetViewProps): ReactNode {
  return (
    <article className="recovery" aria-label={t.title}>
      <h1>{t.title}</h1>
      <dl className="recovery__facts">
        <dt>{t.file}</dt>
        <dd>{sheet.name}</dd>
        <dt>{t.path}</dt>
        <dd>{sheet.path}</dd>
        <dt>{t.made}</dt>
        <dd>{formatDate(today)}</dd>
      </dl>
      <h2>{t.keyTitle}</h2>
      <ol className="recovery__groups" aria-label={t.keyTitle}>
        {sheet.groups.map((group, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a group is its place
          <li key={index}>
            <span className="recovery__number" aria-hidden="true">
              {index + 1}
            </span>
            <span className="recovery__group">{group}</span>
          </li>
        ))}
      </ol>
      <p className="secondary-text">{t.keyHelp}</p>
      <h2>{t.how}</h2>
      <ol>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t.opens}</p>
      <p>
        <strong>{t.secret}</strong>
      </p>
    </article>
  );
}
