import {
  ARCHIVED,
  ID,
  name,
  oneOf,
  optionalOneOf,
  optionalWholeNumber,
  POSITION,
  text,
  VALIDITY,
  VALIDITY_IN_ORDER,
  wholeNumber,
} from './0010-checks.ts';

/**
 * Foreign keys without an action refuse to remove what is still used. They say NO ACTION and not RESTRICT, because only
 * NO ACTION can wait for the end of a transaction, which undo needs (https://www.sqlite.org/foreignkeys.html, section 4).
 * CASCADE stands where the row is part of the thing it points at.
 */
export const PARTNER_TABLES = `
CREATE TABLE category (
  ${ID},
  ${name('name')} COLLATE NOCASE UNIQUE,
  ${oneOf('mark', [
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
  ])},
  ${POSITION}
) STRICT;

CREATE TABLE theme (
  ${ID},
  ${name('name')} COLLATE NOCASE UNIQUE
) STRICT;

CREATE TABLE area (
  ${ID},
  ${name('name')} COLLATE NOCASE UNIQUE
) STRICT;

CREATE TABLE organisation (
  ${ID},
  ${name('name')},
  ${text('short_name', 500)},
  category_id TEXT NOT NULL REFERENCES category (id),
  ${oneOf('tier', ['core', 'important', 'other', 'watch'])},
  ${oneOf('scale', ['local', 'regional', 'national'])},
  ${optionalWholeNumber('desired_interval_days', 1, 3650)},
  ${text('website', 500)},
  ${text('note', 20_000)},
  ${VALIDITY},
  ${ARCHIVED},
  ${VALIDITY_IN_ORDER}
) STRICT;
CREATE INDEX organisation_by_category ON organisation (category_id);

CREATE TABLE organisation_theme (
  organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id),
  ${POSITION},
  PRIMARY KEY (organisation_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_theme_by_theme ON organisation_theme (theme_id);

CREATE TABLE organisation_area (
  organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  area_id TEXT NOT NULL REFERENCES area (id),
  ${POSITION},
  PRIMARY KEY (organisation_id, area_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_area_by_area ON organisation_area (area_id);

CREATE TABLE person (
  ${ID},
  ${name('name')},
  ${text('nickname', 500)},
  ${text('email', 500)},
  ${text('phone', 500)},
  ${text('note', 20_000)},
  ${ARCHIVED},
  CHECK (email = '' OR email GLOB '?*@?*.?*')
) STRICT;

CREATE TABLE affiliation (
  ${ID},
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  ${text('role', 500)},
  ${VALIDITY},
  ${POSITION},
  ${VALIDITY_IN_ORDER}
) STRICT;
CREATE INDEX affiliation_by_person ON affiliation (person_id);
CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id);

CREATE TABLE collaboration (
  ${ID},
  ${name('name')},
  ${oneOf('form', ['joint-arrangement', 'chain', 'network', 'consultation', 'covenant', 'circle'])},
  ${oneOf('phase', ['build', 'continue', 'wind-down'])},
  ${oneOf('own_role', ['lead', 'commissioner', 'partner', 'member', 'guest'])},
  ${optionalOneOf('government_role', ['lawful', 'performing', 'networking', 'responsive'])},
  ${optionalWholeNumber('meetings_per_year', 0, 366)},
  ${text('note', 20_000)},
  ${VALIDITY},
  ${ARCHIVED},
  ${VALIDITY_IN_ORDER}
) STRICT;

CREATE TABLE collaboration_theme (
  collaboration_id TEXT NOT NULL REFERENCES collaboration (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id),
  ${POSITION},
  PRIMARY KEY (collaboration_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX collaboration_theme_by_theme ON collaboration_theme (theme_id);

CREATE TABLE collaboration_member (
  collaboration_id TEXT NOT NULL REFERENCES collaboration (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  ${text('role', 500)},
  ${VALIDITY},
  ${POSITION},
  PRIMARY KEY (collaboration_id, organisation_id),
  ${VALIDITY_IN_ORDER}
) STRICT, WITHOUT ROWID;
CREATE INDEX collaboration_member_by_organisation ON collaboration_member (organisation_id);

-- Where a kind has no direction the pair is stored in one order, so that the same link cannot stand here twice.
CREATE TABLE tie (
  ${ID},
  first_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  second_organisation_id TEXT NOT NULL REFERENCES organisation (id),
  ${oneOf('kind', ['works-with', 'funds', 'supervises', 'board-link', 'knows', 'at-odds'])},
  ${wholeNumber('strength', 1, 3)},
  ${text('source', 500)},
  ${VALIDITY},
  CHECK (first_organisation_id <> second_organisation_id),
  CHECK (kind IN ('funds', 'supervises') OR first_organisation_id < second_organisation_id),
  ${VALIDITY_IN_ORDER}
) STRICT;
CREATE UNIQUE INDEX tie_once
  ON tie (first_organisation_id, second_organisation_id, kind, ifnull(valid_from, ''));
CREATE INDEX tie_by_second ON tie (second_organisation_id);
`;
