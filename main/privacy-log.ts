import { userInfo } from 'node:os';
import type { WriteDb } from '#db/handle.ts';
import { addPrivacyEvent } from '#db/repos/privacy/privacy-events.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import type { PrivacyAction } from '#shared/domain/privacy.ts';

/** The account on this computer, for the log; empty where the system tells nothing. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function momentOf(now: Date): string {
  const [hours = '', minutes = ''] = [now.getHours(), now.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${localDay(now)} ${hours}:${minutes}`;
}

/** Writes a line in the log of what left and what went. */
export function logPrivacy(
  db: WriteDb,
  now: Date,
  action: PrivacyAction,
  {
    count,
    detail = '',
    reason = '',
  }: { readonly count: number; readonly detail?: string; readonly reason?: string },
): void {
  addPrivacyEvent(db, { at: momentOf(now), who: accountName(), action, count, detail, reason });
}
