import { expect, test } from 'vitest';
import { refusalOf } from '#db/refusal.ts';
import { AppError } from '#shared/errors.ts';

const ATTEMPT = { path: '/map/x.netwerk', folder: '/map', removes: false };

test.for([
  ['SQLITE_NOTADB', 'file-not-database', { path: '/map/x.netwerk' }],
  ['SQLITE_CORRUPT', 'file-damaged', { path: '/map/x.netwerk' }],
  ['SQLITE_CORRUPT_INDEX', 'file-damaged', { path: '/map/x.netwerk' }],
  ['SQLITE_IOERR_SHORT_READ', 'file-damaged', { path: '/map/x.netwerk' }],
  ['SQLITE_BUSY', 'file-locked', { path: '/map/x.netwerk' }],
  ['SQLITE_BUSY_RECOVERY', 'file-locked', { path: '/map/x.netwerk' }],
  ['SQLITE_FULL', 'disk-full', {}],
  ['ENOSPC', 'disk-full', {}],
  ['EDQUOT', 'disk-full', {}],
  ['EACCES', 'folder-read-only', { path: '/map' }],
  ['EROFS', 'folder-read-only', { path: '/map' }],
  ['SQLITE_READONLY_DIRECTORY', 'folder-read-only', { path: '/map' }],
  ['SQLITE_CANTOPEN', 'folder-read-only', { path: '/map' }],
  ['ENOENT', 'file-not-found', { path: '/map/x.netwerk' }],
  ['SQLITE_CONSTRAINT_CHECK', 'refused-by-file', {}],
  ['SQLITE_CONSTRAINT_UNIQUE', 'refused-by-file', {}],
  ['SQLITE_CONSTRAINT_DATATYPE', 'refused-by-file', {}],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'not-found', { what: '' }],
] as const)('%s is told as %s', ([code, expected, params]) => {
  const cause = Object.assign(new Error('of SQLite'), { code });
  const refusal = refusalOf(cause, ATTEMPT);
  expect(refusal).toMatchObject({ code: expected, params, cause });
  expect(refusal).toBeInstanceOf(AppError);
});

test('a key that does not fit means "still in use" where something was removed', () => {
  const cause = Object.assign(new Error('of SQLite'), { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
  expect(refusalOf(cause, { ...ATTEMPT, removes: true })).toMatchObject({ code: 'still-in-use' });
});

test('a refusal stays the refusal it was, and a fault stays a fault', () => {
  const refusal = new AppError('disk-full');
  expect(refusalOf(refusal, ATTEMPT)).toBe(refusal);
  for (const fault of [
    new TypeError('x'),
    Object.assign(new Error('x'), { code: 'SQLITE_ERROR' }),
    'text',
    null,
  ]) {
    expect(refusalOf(fault, ATTEMPT)).toBe(fault);
  }
});
