import { localDay } from '#shared/domain/calendar-date.ts';

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** A local moment as people write it in a file name: "2026-11-22 14.05.33". Every file system takes the full stops. */
export function momentForFileName(moment: Date): string {
  return `${localDay(moment)} ${pad(moment.getHours())}.${pad(moment.getMinutes())}.${pad(moment.getSeconds())}`;
}
