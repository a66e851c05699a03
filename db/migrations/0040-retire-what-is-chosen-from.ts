import type { Migration } from './migration.ts';

const retired = (table: string): string =>
  `ALTER TABLE ${table} ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));`;

/** Categories, themes and areas can be retired: they stay on what has them and are offered for nothing new. */
export const retiringMigration: Migration = {
  version: 40,
  name: 'retire what is chosen from',
  script: ['category', 'theme', 'area'].map(retired).join('\n'),
};
