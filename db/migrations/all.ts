import { networkMigration } from './0010-network.ts';
import { externalIdMigration } from './0020-external-ids.ts';
import { duplicatesMigration } from './0030-duplicates.ts';
import { retiringMigration } from './0040-retire-what-is-chosen-from.ts';
import { searchMigration } from './0050-search.ts';
import { calendarMigration } from './0060-calendar.ts';
import { searchByKindMigration } from './0110-search-by-kind.ts';
import { categoryIconMigration } from './0130-category-icons.ts';
import { followUpMigration } from './0140-what-came-of-it.ts';
import { mapMigration } from './0170-map.ts';
import { privacyMigration } from './0180-privacy.ts';
import { retentionKindsMigration } from './0190-retention-of-more-kinds.ts';
import { handOverMigration } from './0220-hand-over-and-owner.ts';
import { reportsInTheLogMigration } from './0250-reports-in-the-log.ts';
import { erasedPersonsMigration } from './0260-erased-persons.ts';
import { readCancellationsMigration } from './0270-cancellations-that-were-read.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  networkMigration,
  externalIdMigration,
  duplicatesMigration,
  retiringMigration,
  searchMigration,
  calendarMigration,
  searchByKindMigration,
  categoryIconMigration,
  followUpMigration,
  mapMigration,
  privacyMigration,
  retentionKindsMigration,
  handOverMigration,
  reportsInTheLogMigration,
  erasedPersonsMigration,
  readCancellationsMigration,
];

/** The version of the layout that this program reads and writes. */
export const CURRENT_VERSION = Math.max(...MIGRATIONS.map((migration) => migration.version));
