import { ENCOUNTER_TABLES } from './0010-network-encounters.ts';
import { MIRROR_TABLES } from './0010-network-mirror.ts';
import { PARTNER_TABLES } from './0010-network-partners.ts';
import type { Migration } from './migration.ts';

/** The whole domain: partners and their links, encounters and what came of them, and what the mirror needs. */
export const networkMigration: Migration = {
  version: 10,
  name: 'network',
  script: [PARTNER_TABLES, ENCOUNTER_TABLES, MIRROR_TABLES].join('\n'),
};
