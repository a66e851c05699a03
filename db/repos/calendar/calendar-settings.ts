import {
  type CalendarSettings,
  calendarSettingsSchema,
  DEFAULT_CALENDAR_SETTINGS,
} from '#shared/domain/calendar.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { readStoredSetting, saveStoredSetting } from '../settings.ts';

const KEY = 'calendar';

/** Own addresses, clock and rules; the defaults when nothing readable was kept. */
export function readCalendarSettings(db: ReadDb): CalendarSettings {
  const kept = calendarSettingsSchema.safeParse(readStoredSetting(db, KEY));
  return kept.success ? kept.data : DEFAULT_CALENDAR_SETTINGS;
}

export function saveCalendarSettings(db: WriteDb, settings: CalendarSettings): CalendarSettings {
  saveStoredSetting(db, { key: KEY, value: settings });
  return settings;
}
