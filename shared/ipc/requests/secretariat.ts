import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { PASSWORD_MAX_LENGTH, passwordAdvice } from '#shared/vault/password-advice.ts';
import type { AppStatus } from '../app-state.ts';
import { nothing, request } from './request.ts';

const passwordSchema = z.string().min(1, refusal('required')).max(PASSWORD_MAX_LENGTH, refusal('too-long'));
const newPasswordSchema = z.string().superRefine((password, context) => {
  const { refusal: message } = passwordAdvice(password);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** Who works in the open file, and whether the owner can come back by a password. */
export interface Secretariat {
  readonly hasOwnerPassword: boolean;
  /** Part of the network is hidden until the owner's password is given. */
  readonly isOn: boolean;
}

export const SECRETARIAT_REQUESTS = {
  'secretariat.find': request<Secretariat>()(nothing),
  /**
   * `null` as the current one: there is none yet; as the next: take it off. Only the owner. The copies of the network get it too;
   * `left`: those that could not, and open as before.
   */
  'secretariat.setPassword': request<
    Secretariat & { readonly copies: { readonly guarded: number; readonly left: number } }
  >()(z.strictObject({ current: passwordSchema.nullable(), next: newPasswordSchema.nullable() })),
  /** From now on, and at each opening, until the owner's password is given. Only the owner, who has one. */
  'secretariat.start': request<AppStatus>()(nothing),
  'secretariat.leave': request<AppStatus>()(z.strictObject({ password: passwordSchema })),
} as const;
