import { listBackUps, makeBackUp } from '#db/backup.ts';
import type { OpenNetwork } from './network-session.ts';

/** When the newest back-up of a network was made, "2026-11-22 14:05"; `null` when there is none. */
export function newestBackUpOf(file: string): string | null {
  const moment = listBackUps(file)[0]?.moment;
  if (moment === undefined) return null;
  const [day = '', time = ''] = moment.split(' ');
  return `${day} ${time.slice(0, 5).replace('.', ':')}`;
}

/** Makes a back-up beside the network. @returns where it is. @throws {AppError} as `makeBackUp` */
export function backUpNow({ db }: OpenNetwork, now: Date): string {
  return makeBackUp(db, { now });
}
