import { z } from 'zod';
import { type IsoDate, isoDate, isoDateSchema } from '#shared/domain/calendar-date.ts';
import { type RetentionKind, retentionKindSchema } from '#shared/domain/privacy.ts';

/** Periods that can be chosen, in months. */
export const RETENTION_MONTHS = [3, 6, 12, 24, 36, 60, 84, 120] as const;
/** In months; `null`: kept always. */
export const retentionPeriodSchema = z.union(RETENTION_MONTHS.map((months) => z.literal(months))).nullable();
export type RetentionPeriod = z.infer<typeof retentionPeriodSchema>;

export const retentionSettingsSchema = z.strictObject({
  /** What the user chose; the other kinds follow the periods of the program. */
  periods: z.partialRecord(retentionKindSchema, retentionPeriodSchema),
  /** The day on which the user last dealt with a proposal; `null`: never. */
  lookedOn: isoDateSchema.nullable(),
});
export type RetentionSettings = Readonly<z.infer<typeof retentionSettingsSchema>>;

export const NO_RETENTION_SETTINGS: RetentionSettings = { periods: {}, lookedOn: null };

/**
 * How long something is kept unless the user says otherwise: long enough to tell a story of years, shorter for what was only
 * passing. No law names these periods; a municipality has its own list.
 */
const USUAL_PERIODS: Readonly<Record<RetentionKind, RetentionPeriod>> = {
  'encounter-note': 60,
  observation: 36,
  commitment: 36,
  assessment: 60,
  reflection: 60,
  intention: 24,
  person: 24,
  organisation: null,
  'calendar-event': 6,
  correction: 36,
  'log-line': 84,
};

/** The period of each kind, in months; `null`: kept always. */
export function periodsOf({ periods }: RetentionSettings): Readonly<Record<RetentionKind, RetentionPeriod>> {
  return { ...USUAL_PERIODS, ...periods };
}

/**
 * The first day that is still within a period: whatever is of before that day is over it.
 * @param months at least 1. A day that the month does not have becomes its last one.
 */
export function firstDayKept(today: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const [onYear, onMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const lastDay = new Date(Date.UTC(onYear, onMonth, 0)).getUTCDate();
  const [yearText, monthText, dayText] = [
    String(onYear).padStart(4, '0'),
    String(onMonth).padStart(2, '0'),
    String(Math.min(day, lastDay)).padStart(2, '0'),
  ];
  return isoDate(`${yearText}-${monthText}-${dayText}`);
}

/** Whether it is time to look: something is over its period, and nobody looked in this month. */
export function isRetentionDue(lookedOn: IsoDate | null, today: IsoDate, count: number): boolean {
  return count > 0 && (lookedOn === null || lookedOn.slice(0, 7) < today.slice(0, 7));
}
