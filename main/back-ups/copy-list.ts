import path from 'node:path';
import { backUpFolderOf } from '#db/backup.ts';
import { readRegister } from '#db/copies.ts';
import { momentForFileName } from '#db/moment.ts';
import { backUpsIn, otherVersionsOf, type Version } from '#db/versions.ts';
import type { NetworkCopy, PlaceKind } from '#shared/back-ups/back-up-state.ts';
import type { CopyRegister } from '#shared/back-ups/back-up-state.ts';
import type { ChosenFolders } from './back-up-order.ts';

/** A copy with where it is: that stays in main. */
export interface LocatedCopy extends NetworkCopy {
  readonly path: string;
}

/** A copy that was looked at so many days ago is looked at again. */
const CHECKED_FOR_DAYS = 14;
const MILLISECONDS_PER_DAY = 86_400_000;

/** "2026-11-22 14.05.33" -> "2026-11-22 14:05". */
function momentForWindow(moment: string): string {
  const [day = '', time = ''] = moment.split(' ');
  return `${day} ${time.slice(0, 5).replace('.', ':')}`;
}

/** Every state of a network that can be found, newest first. */
export function listCopies(file: string, folders: ChosenFolders): readonly LocatedCopy[] {
  const beside = backUpFolderOf(file);
  const own = folders.own ?? beside;
  const places: readonly (readonly [PlaceKind, readonly Version[]])[] = [
    ['own', backUpsIn(file, own)],
    // While the chosen folder was away, copies went there.
    ['own', own === beside ? [] : backUpsIn(file, beside)],
    ['own', otherVersionsOf(file)],
    ['second', folders.second === null ? [] : backUpsIn(file, folders.second)],
  ];
  const registers = new Map<string, CopyRegister['copies']>();
  const registerOf = (folder: string): CopyRegister['copies'] => {
    const known = registers.get(folder) ?? readRegister(folder);
    registers.set(folder, known);
    return known;
  };
  return places
    .flatMap(([place, versions], number) => versions.map((version) => ({ place, version, number })))
    .sort(
      ({ version: one }, { version: other }) =>
        Number(one.moment < other.moment) - Number(one.moment > other.moment),
    )
    .map(({ place, version, number }) =>
      located(version, place, number, registerOf(path.dirname(version.path))),
    );
}

function located(
  version: Version,
  place: PlaceKind,
  number: number,
  register: CopyRegister['copies'],
): LocatedCopy {
  const known = register[version.fileName];
  const isKnown = known !== undefined && (known.check === 'damaged' || known.bytes === version.bytes);
  return {
    id: `${String(number)}:${version.fileName}`,
    kind: version.kind,
    place,
    fileName: version.fileName,
    moment: momentForWindow(version.moment),
    bytes: version.bytes,
    counts: isKnown && known.check === 'good' ? known.counts : null,
    check: isKnown ? known.check : 'unchecked',
    checkedAt: isKnown ? momentForWindow(known.checkedAt) : null,
    path: version.path,
  };
}

/** What the window may know of a copy. */
export function toldOf(copy: LocatedCopy): NetworkCopy {
  const { id, kind, place, fileName, moment, bytes, counts, check, checkedAt } = copy;
  return { id, kind, place, fileName, moment, bytes, counts, check, checkedAt };
}

/** The copy that most needs to be looked at; `null`: all were, not long ago. */
export function longestUnchecked(file: string, folders: ChosenFolders, now: Date): string | null {
  const enough = momentForWindow(
    momentForFileName(new Date(now.getTime() - CHECKED_FOR_DAYS * MILLISECONDS_PER_DAY)),
  );
  const waiting = listCopies(file, folders)
    .filter(({ kind, check }) => kind === 'back-up' && check !== 'damaged')
    .filter(({ checkedAt }) => checkedAt === null || checkedAt < enough)
    .toSorted((one, other) => (one.checkedAt ?? '').localeCompare(other.checkedAt ?? ''));
  return waiting[0]?.path ?? null;
}
