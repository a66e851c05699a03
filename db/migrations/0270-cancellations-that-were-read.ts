import type { Migration } from './migration.ts';

/**
 * That the user read that an encounter stands no longer in the calendar is a decision, and can be taken back like any other: it
 * stands with the decision from now on, and not in the inbox, which undo does not know.
 */
export const readCancellationsMigration: Migration = {
  version: 270,
  name: 'cancellations that were read',
  script: `
ALTER TABLE calendar_decision
  ADD COLUMN cancellation_read INTEGER NOT NULL DEFAULT 0 CHECK (cancellation_read IN (0, 1));
UPDATE calendar_decision SET cancellation_read = 1
  WHERE (series, occurrence) IN (SELECT series, occurrence FROM calendar_event WHERE standing = 'seen');
UPDATE calendar_event SET standing = 'cancelled' WHERE standing = 'seen';
`,
};
