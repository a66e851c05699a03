import { z } from 'zod';
import type { DamagedNetwork, RecoveryReport, SetAsideResult } from '#shared/back-ups/back-up-state.ts';
import { nothing, request } from './request.ts';

/** About a network that did not open because it is damaged. Nothing here changes that file; it only gets another name. */
export const DAMAGED_REQUESTS = {
  /** `null`: there is none. */
  'damaged.list': request<DamagedNetwork | null>()(nothing),
  /** Saves what can be read of it into a new file beside it, and tells what is missing. */
  'damaged.recover': request<RecoveryReport>()(nothing),
  /** Goes on with what was saved: that gets the name, and the damaged file one that says so. */
  'damaged.openSaved': request<SetAsideResult>()(nothing),
  /** Goes on with a copy. */
  'damaged.openCopy': request<SetAsideResult>()(z.strictObject({ id: z.string().min(1).max(300) })),
  /** Leaves it as it is. */
  'damaged.leave': request<void>()(nothing),
} as const;
