import { copyFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { listBackUps, makeBackUp, removeOldBackUps } from '#db/backup.ts';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { openDatabase } from '#db/open.ts';
import { createEncounter, deleteEncounter, updateEncounter } from '#db/repos/encounters/encounters.ts';
import { createTie } from '#db/repos/ties.ts';
import { archiveOrganisation, updateOrganisation } from '#db/repos/organisations.ts';
import { createHistory } from '#db/undo.ts';
import { prepareVersion, putInPlace } from '#db/versions.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import {
  affiliationDraft,
  commitmentDraft,
  encounterDraft,
  firstCategoryId,
  observationDraft,
  organisationDraft,
  partner,
  person,
  tieDraft,
} from '../drafts.ts';
import { stateSum } from '../state-sum.ts';

/**
 * Works on a network without end, to be killed from outside: test/support/kill-campaign.ts. Before a change is committed its
 * outcome is announced ("~ sum"), and after it was committed that is acknowledged ("< sum"): whatever the moment of the kill, the
 * file must hold what was acknowledged last, or what was announced after that.
 *
 * Arguments: what to do, the file, a seed.
 */
const [, , task = '', file = '', seed = '1'] = process.argv;
const random = seededRandom(Number(seed));
const below = (count: number): number => Math.floor(random() * count);
/** Past every buffer of ours: what was written here is with the reader, whatever happens to this program. */
const say = (mark: '~' | '<', word: string): number => writeSync(1, `${mark} ${word}\n`);

/** Changes of every sort through the repositories, taken back and done again in between. */
function mixedWrites(): void {
  const db = openDatabase(file);
  const history = createHistory(db);
  const any = (table: string): string | undefined =>
    db.value<string>(`SELECT id FROM ${table} ORDER BY id LIMIT 1 OFFSET ?`, below(countOf(db, table)));
  const partners = () => [any('organisation'), any('organisation')].filter((id) => id !== undefined);
  const draft = () =>
    encounterDraft([...new Set(partners())] as never, {
      subject: `Ontmoeting ${below(1e6)}`,
      note: 'woord '.repeat(below(900)),
      observations: [observationDraft('een'), observationDraft('twee')],
      commitments: [commitmentDraft('drie')],
    });
  const actions: readonly (() => unknown)[] = [
    () => partner(db, `Partner ${below(1e9)}`, { note: 'x'.repeat(below(4000)) }),
    () =>
      person(db, {
        affiliations: partners()
          .slice(0, 1)
          .map((id) => affiliationDraft(id as never)),
      }),
    () => createEncounter(db, draft()),
    () => createEncounter(db, draft()),
    () => updateEncounter(db, any('encounter') as never, draft()),
    () => {
      deleteEncounter(db, any('encounter') as never);
    },
    () =>
      updateOrganisation(
        db,
        any('organisation') as never,
        organisationDraft({ categoryId: firstCategoryId(db), name: `Anders ${below(1e9)}` }),
      ),
    () => {
      archiveOrganisation(db, any('organisation') as never);
    },
    () => {
      const [first, second] = partners();
      if (first !== second) createTie(db, tieDraft(first as never, second as never));
    },
  ];
  // Sums before each step that can be taken back, and after each that can be done again.
  const before: string[] = [];
  const after: string[] = [];
  let sum = stateSum(db);
  say('<', sum);
  for (;;) {
    const choice = below(10);
    const [undone, redone] = [before.at(-1), after.at(-1)];
    if (choice < 2 && undone !== undefined) {
      say('~', undone);
      history.undo();
      before.pop();
      after.push(sum);
      sum = undone;
    } else if (choice === 2 && redone !== undefined) {
      say('~', redone);
      history.redo();
      after.pop();
      before.push(sum);
      sum = redone;
    } else {
      const was = sum;
      const action = countOf(db, 'encounter') < 3 ? actions[2] : actions[below(actions.length)];
      try {
        history.perform('change', () => {
          action?.();
          sum = stateSum(db);
          if (sum !== was) say('~', sum);
        });
      } catch (error) {
        // Refused, such as a tie that is there already: then nothing may have changed.
        if (!(error instanceof AppError)) throw error;
        if (stateSum(db) !== was) throw new Error('a refusal changed something', { cause: error });
      }
      if (sum !== was) {
        before.push(was);
        after.length = 0;
      }
    }
    say('<', sum);
  }
}

function countOf(db: WriteDb, table: string): number {
  return db.value<number>(`SELECT count(*) FROM ${table}`) ?? 0;
}

/** Back-ups, one after the other, with those that are no longer kept going. */
function backUps(): void {
  const db = openDatabase(file);
  say('<', stateSum(db));
  for (let second = 0; ; second += 1) {
    const now = new Date(2026, 5, 1 + below(300), 9, 0, second % 60);
    makeBackUp(db, { now });
    removeOldBackUps(file, localDay(now));
    say('<', stateSum(db));
  }
}

/** Puts one back-up in place after the other. */
function restores(): void {
  const copies = listBackUps(file);
  for (let number = 0; ; number += 1) {
    const copy = copies[number % copies.length];
    if (copy === undefined) throw new Error('needs back-ups to put back');
    const now = new Date(2027, 0, 1, 9, 0, number);
    const prepared = prepareVersion(copy.path, file, { now, key: null });
    say('~', copy.fileName);
    putInPlace(file, prepared, now);
    say('<', copy.fileName);
  }
}

/** Opens copies of a network of an old version, which brings each of them to this one. */
function migrations(): void {
  const old = path.join(import.meta.dirname, '../../fixtures/databases/version-0010.netwerk');
  for (let number = 0; ; number += 1) {
    const copy = `${file.replace(/\.netwerk$/, '')} ${String(number)}.netwerk`;
    // Under its name only when it is whole: a copy that the kill cuts off is no network that was migrated.
    copyFileSync(old, `${copy}.half`);
    renameSync(`${copy}.half`, copy);
    say('~', copy);
    closeDatabase(openDatabase(copy, { now: new Date(2026, 5, 30) }));
    say('<', copy);
  }
}

const TASKS: Readonly<Record<string, () => void>> = {
  writes: mixedWrites,
  'back-ups': backUps,
  restores,
  migrations,
};
TASKS[task]?.();
