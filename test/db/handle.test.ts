import { expect, test } from 'vitest';
import { closeDatabase, type ReadDb } from '#db/handle.ts';
import { newDatabase, refusalOf } from '#test/support/database.ts';

test('a reading function cannot write, not even with a statement that gives rows back', () => {
  const db: ReadDb = newDatabase();
  expect(() => db.rows("INSERT INTO setting (key, value) VALUES ('x', '1') RETURNING key")).toThrow(
    /tried to write/,
  );
  expect(() => db.value('DELETE FROM setting RETURNING key')).toThrow(/tried to write/);
  expect(db.values('SELECT key FROM setting')).toEqual([]);
});

test('a transaction writes all or nothing, also inside another one', () => {
  const db = newDatabase();
  const put = (key: string): number => db.run("INSERT INTO setting (key, value) VALUES (?, '1')", key);
  db.transaction(() => {
    put('outer');
    expect(() =>
      db.transaction(() => {
        put('inner');
        throw new Error('stop');
      }),
    ).toThrow('stop');
    put('after');
  });
  expect(db.values('SELECT key FROM setting ORDER BY key')).toEqual(['after', 'outer']);
  expect(() =>
    db.transaction(() => {
      put('lost');
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(db.values('SELECT key FROM setting ORDER BY key')).toEqual(['after', 'outer']);
});

test('a transaction refuses work that goes on after it', () => {
  const db = newDatabase();
  expect(() =>
    db.transaction(() => Promise.resolve(db.run("INSERT INTO setting VALUES ('late', '1')"))),
  ).toThrow(/promise/);
  expect(db.values('SELECT key FROM setting')).toEqual([]);
});

test('the same statement serves whole rows and single columns', () => {
  const db = newDatabase();
  const sql = 'SELECT 1 AS one, 2 AS two';
  expect(db.row(sql)).toEqual({ one: 1, two: 2 });
  expect(db.value(sql)).toBe(1);
  expect(db.rows(sql)).toEqual([{ one: 1, two: 2 }]);
  expect(db.values(sql)).toEqual([1]);
  expect(db.row('SELECT 1 WHERE 0')).toBeUndefined();
});

test('a full disk is told as such and takes nothing with it', () => {
  const db = newDatabase();
  db.execute('PRAGMA max_page_count = 1');
  const before = db.values('SELECT key FROM setting');
  const refusal = refusalOf(() =>
    db.transaction(() => {
      for (let number = 0; number < 100; number += 1) {
        db.run(
          'INSERT INTO setting (key, value) VALUES (?, ?)',
          `key ${number}`,
          JSON.stringify('x'.repeat(5000)),
        );
      }
    }),
  );
  expect(refusal.code).toBe('disk-full');
  expect(db.values('SELECT key FROM setting')).toEqual(before);
});

test('a fault of ours is not dressed up as a refusal', () => {
  const db = newDatabase();
  expect(() => db.rows('SELECT name FROM nowhere')).toThrow(/no such table/);
});

test('closing twice does no harm', () => {
  const db = newDatabase();
  closeDatabase(db);
  expect(() => closeDatabase(db)).not.toThrow();
});
