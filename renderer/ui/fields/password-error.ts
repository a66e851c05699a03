import type { AppErrorData } from '#shared/errors.ts';
import { errorText } from '#shared/texts/errors.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';

/** What stands beside the field of the current password after a refusal. */
export function passwordErrorText(error: Pick<AppErrorData, 'code' | 'params'>): string {
  const seconds = Number(error.params['seconds'] ?? '0');
  if (error.code !== 'wrong-password') return errorText(error);
  return seconds > 0 ? vaultTexts.unlock.wrongWait(seconds) : vaultTexts.unlock.wrong;
}
