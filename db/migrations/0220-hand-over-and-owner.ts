import type { Migration } from './migration.ts';

/**
 * By what a network knows a part of itself again (made when a part first leaves), what a file was when it was handed over (digests only, see shared/hand-over/base.ts), and the password of the owner before whom
 * a secretariat works in it (a scrypt sum, see main/secretariat/owner-password.ts). None of it is content of the network.
 */
export const handOverMigration: Migration = {
  version: 220,
  name: 'hand-over and owner',
  script: `
CREATE TABLE hand_over_base (
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  PRIMARY KEY (kind, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE network_mark (
  number INTEGER PRIMARY KEY NOT NULL CHECK (number = 1),
  mark TEXT NOT NULL
) STRICT;
CREATE TABLE owner_password (
  number INTEGER PRIMARY KEY NOT NULL CHECK (number = 1),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  sum BLOB NOT NULL CHECK (length(sum) = 32)
) STRICT;`,
};
