import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CALENDAR_LIMITS } from '#shared/calendar/limits.ts';

/** Calendars in a folder, oldest first, with what tells one version of a file from the next. */
interface FolderContent {
  readonly files: readonly { readonly path: string }[];
  readonly fingerprint: string;
}

/** The `.ics` files of a folder itself, not of folders in it; the newest when there are very many. */
async function contentOf(folder: string): Promise<FolderContent> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.ics'));
  const found = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const facts = await stat(file).catch(() => null);
      return facts?.isFile() === true ? { file, modified: facts.mtimeMs, size: facts.size } : null;
    }),
  );
  const files = found
    .filter((file) => file !== null)
    .toSorted((one, other) => one.modified - other.modified)
    .slice(-CALENDAR_LIMITS.files);
  return {
    files: files.map(({ file }) => ({ path: file })),
    fingerprint: files
      .map(({ file, modified, size }) => `${file} ${String(modified)} ${String(size)}`)
      .join('\n'),
  };
}

/** How often the folder is looked at when the system does not tell: folders on a network often do not. */
const LOOK_EVERY = 30_000;
/** A file that is still being written is left alone that long. */
const SETTLES_AFTER = 700;
/** Events pass while nothing changes: this often all is read again. */
const READ_ANYWAY_EVERY = 30 * 60_000;

export interface WatchedFolder {
  stop(): void;
}

/**
 * Tells what is in a folder: at once, when a calendar in it is new or changed, and now and then for events that passed meanwhile.
 *
 * @param onContent called with at most one call under way; an empty list when there is no calendar in it.
 * @param onGone the folder cannot be read (any more); it is tried again.
 */
export function watchFolder(
  folder: string,
  onContent: (files: readonly { readonly path: string }[]) => Promise<void>,
  onGone: () => void,
): WatchedFolder {
  let fingerprint: string | null = null;
  let readAt = 0;
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  let settling: NodeJS.Timeout | null = null;

  const look = async (): Promise<void> => {
    if (stopped) return;
    const content = await contentOf(folder).catch(() => null);
    if (stopped) return;
    if (content === null) {
      fingerprint = null;
      onGone();
      return;
    }
    if (content.fingerprint === fingerprint && Date.now() - readAt < READ_ANYWAY_EVERY) return;
    fingerprint = content.fingerprint;
    readAt = Date.now();
    await onContent(content.files);
  };
  const lookInTurn = (): void => {
    looking = looking.then(look).catch(() => undefined);
  };
  const lookSoon = (): void => {
    if (settling !== null) clearTimeout(settling);
    settling = setTimeout(lookInTurn, SETTLES_AFTER);
    settling.unref();
  };
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(folder, { persistent: false }, lookSoon);
    watcher.on('error', () => undefined); // looking now and then goes on
  } catch {
    // a folder that is not there (yet), or a system that cannot watch it: looking now and then is enough
  }
  const timer = setInterval(lookInTurn, LOOK_EVERY);
  timer.unref();
  lookInTurn();
  return {
    stop: () => {
      stopped = true;
      watcher?.close();
      clearInterval(timer);
      if (settling !== null) clearTimeout(settling);
    },
  };
}
