import type { Migration } from './migration.ts';

/** The icons of this version; frozen with it. */
const ICONS = [
  'government',
  'regional',
  'housing',
  'care',
  'knowledge',
  'business',
  'justice',
  'culture',
  'civil-society',
  'residents',
  'faith',
  'media',
  'peers',
  'trees',
  'water',
  'energy',
  'industry',
  'farming',
  'shipping',
  'transport',
  'safety',
  'medical',
  'music',
  'sport',
  'world',
  'finance',
  'crafts',
  'shelter',
];

/** Colour and icon of a category are chosen apart; without a choice the icon is the one that goes with the colour. */
export const categoryIconMigration: Migration = {
  version: 130,
  name: 'category icons',
  script: `ALTER TABLE category ADD COLUMN icon TEXT
    CHECK (icon IS NULL OR icon IN (${ICONS.map((icon) => `'${icon}'`).join(', ')}));`,
};
