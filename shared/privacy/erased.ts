import type { IsoDate } from '../domain/calendar-date.ts';

/** When the person of this number was erased from the network; `null`: nobody of that number was. */
export type ErasedOn = (number: string) => IsoDate | null;

/** That somebody was erased: a sum of a number under which they were known, never a name. */
export interface ErasedMark {
  /** 32 bytes. */
  readonly mark: Uint8Array;
  /** 16 bytes: the key of the sum, the same for all that one file remembered. */
  readonly salt: Uint8Array;
  readonly erasedOn: IsoDate;
}

/** What a list calls somebody, as one number. */
export function listedNumber(source: string, externalId: string): string {
  return JSON.stringify([source, externalId]);
}
