import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { PASSWORD_MAX_LENGTH, passwordAdvice } from '#shared/vault/password-advice.ts';
import type { AppStatus } from '../app-state.ts';
import { nothing, request } from './request.ts';

/** A password that exists: anything goes, it is right or wrong. */
const passwordSchema = z.string().min(1, refusal('required')).max(PASSWORD_MAX_LENGTH, refusal('too-long'));

/** A password to be. */
const newPasswordSchema = z.string().superRefine((password, context) => {
  const { refusal: message } = passwordAdvice(password);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** How the open network is protected. */
export interface Protection {
  readonly isEncrypted: boolean;
  /** Whether this machine can keep the key where others cannot reach it. */
  readonly canRemember: boolean;
  /** It opens on this machine without a password. */
  readonly isRemembered: boolean;
  /** Back-ups that the password of the network does not protect, newest first. */
  readonly otherBackUps: readonly OtherBackUp[];
}

export interface OtherBackUp {
  /** Local moment "2026-11-22 14.05.33". */
  readonly moment: string;
  /** Readable by anybody; otherwise under a password of before. */
  readonly isPlain: boolean;
}

/** What is printed to be kept in a safe. */
export interface RecoverySheet {
  readonly name: string;
  readonly path: string;
  readonly groups: readonly string[];
}

export const VAULT_REQUESTS = {
  /** Makes a new network with a password. */
  'vault.create': request<AppStatus>()(z.strictObject({ password: newPasswordSchema })),
  'vault.unlock': request<AppStatus>()(z.strictObject({ password: passwordSchema })),
  'vault.unlockWithRecoveryKey': request<AppStatus>()(
    z.strictObject({ recoveryKey: z.string().min(1, refusal('required')).max(500, refusal('too-long')) }),
  ),
  'vault.lock': request<AppStatus>()(nothing),
  'vault.find': request<Protection>()(nothing),
  /** Of the open network. `null` as the current one: it has none; as the next: take it off. */
  'vault.changePassword': request<AppStatus>()(
    z.strictObject({ current: passwordSchema.nullable(), next: newPasswordSchema.nullable() }),
  ),
  /** Whether this machine opens the open network without a password. */
  'vault.remember': request<Protection>()(z.strictObject({ remember: z.boolean() })),
  'vault.recoverySheet': request<RecoverySheet>()(z.strictObject({ password: passwordSchema })),
  /** Back-ups that anybody can read: put under the password of the network, or removed. */
  'vault.protectBackUps': request<Protection>()(z.strictObject({ way: z.enum(['encrypt', 'remove']) })),
} as const;
