import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { isoDateSchema } from './calendar-date.ts';
import { requiredTextSchema } from './fields.ts';
import { encounterIdSchema } from './ids.ts';
import { timeWeekSchema } from './mirror.ts';

/** Where time goes: college, own organisation, outside. */
export const TIME_PARTS = ['college', 'organisation', 'outside'] as const;
export const timePartSchema = z.enum(TIME_PARTS);
export type TimePart = z.infer<typeof timePartSchema>;

export const calendarRuleSchema = z.strictObject({
  /** Words of a subject, in this order and next to each other: "B&W". */
  words: requiredTextSchema(100),
  part: timePartSchema,
});
/** What the user said of an example: events with these words in their subject are own work of this sort. */
export type CalendarRule = Readonly<z.infer<typeof calendarRuleSchema>>;

/** Clocks that a Dutch municipality can live by. */
export const CALENDAR_ZONES = ['Europe/Amsterdam', 'America/Kralendijk'] as const;

const ownAddressSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(320, refusal('too-long'))
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, refusal('invalid-email'));

export const calendarSettingsSchema = z.strictObject({
  /** The user's own e-mail addresses: never a participant; who has the same domain is a colleague. */
  ownAddresses: z.array(ownAddressSchema).max(20).readonly(),
  zone: z.enum(CALENDAR_ZONES),
  /** The first that fits counts. */
  rules: z.array(calendarRuleSchema).max(200).readonly(),
});
export type CalendarSettings = Readonly<z.infer<typeof calendarSettingsSchema>>;

export const DEFAULT_CALENDAR_SETTINGS: CalendarSettings = {
  ownAddresses: [],
  zone: 'Europe/Amsterdam',
  rules: [],
};

/** A digest of the UID of an event. */
const seriesSchema = z.string().regex(/^[0-9a-f]{32}$/, refusal('invalid-id'));
const occurrenceSchema = z.string().regex(/^(?:[+-]?\d{4,6}\d{4}(?:T\d{6}Z?)?)?$/, refusal('invalid-id'));

const startTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, refusal('invalid-time'));

export const calendarDecisionSchema = z
  .strictObject({
    series: seriesSchema,
    occurrence: occurrenceSchema,
    /** `counted`: its time stands in the time split. */
    state: z.enum(['accepted', 'ignored', 'counted']),
    /** The encounter that it became; `null` when that was thrown away since. */
    encounterId: encounterIdSchema.nullable(),
    /** When it was when that was decided, to see that it moved; `null` for what was ignored: of that nothing is kept. */
    date: isoDateSchema.nullable(),
    startTime: startTimeSchema.nullable(),
    minutes: z.int().min(1).max(1440).nullable(),
    part: timePartSchema.nullable(),
    /** The user read that it is no longer in the calendar. Left out, as in documents from before: no. */
    cancellationRead: z.boolean().default(false),
  })
  .refine(
    ({ state, encounterId, date, startTime, minutes, part }) =>
      state !== 'ignored' || [encounterId, date, startTime, minutes, part].every((value) => value === null),
    { message: refusal('other'), path: ['state'] },
  );
/** What the user decided about one time of an event, so that it is never proposed again. */
export type CalendarDecision = Readonly<z.infer<typeof calendarDecisionSchema>>;

export const ignoredSeriesSchema = z.strictObject({ series: seriesSchema });
/** A series of which nothing is proposed any more. */
export type IgnoredSeries = Readonly<z.infer<typeof ignoredSeriesSchema>>;

export const calendarWeekSchema = timeWeekSchema;
/** Hours of a week in the time split that came from the calendar: they are replaced when they are taken over again. */
export type CalendarWeek = Readonly<z.infer<typeof calendarWeekSchema>>;
