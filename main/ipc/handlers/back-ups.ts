import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { backUpFolderOf } from '#db/backup.ts';
import { readPrivacyMemory } from '#db/privacy-memory.ts';
import {
  erasedLookup,
  forgetErased,
  listErasedMarks,
  listReturned,
} from '#db/repos/privacy/erased-persons.ts';
import { readOwnerPassword } from '#db/repos/privacy/owner-password.ts';
import { putInPlace } from '#db/versions.ts';
import type { BackUpOverview, PlaceKind, SetAsideResult } from '#shared/back-ups/back-up-state.ts';
import { AppError } from '#shared/errors.ts';
import { refusalOf } from '#db/refusal.ts';
import { type AppContext, backUpFolders } from '../../app-context.ts';
import { listCopies, type LocatedCopy, toldOf } from '../../back-ups/copy-list.ts';
import type { OpenNetwork } from '../../network-session.ts';
import { logPrivacy } from '../../privacy-log.ts';
import type { HandlersOf } from '../dispatch.ts';

/** The folder that is made inside the one that was chosen: when it is not there, the stick or the share is away. */
const OWN_FOLDER = 'Netwerkkaart reservekopieën';

/** One of the copies that there are. @throws {AppError} not-found */
function copyById(context: AppContext, file: string, id: string): LocatedCopy {
  const copy = listCopies(file, backUpFolders(context.preferences, file)).find((one) => one.id === id);
  if (copy === undefined) throw new AppError('not-found', { what: 'copy' });
  return copy;
}

/** Copies of the open network: which there are, where they stand, and back to one of them. */
export function backUpHandlers(context: AppContext, changed: () => void): HandlersOf<'backUps'> {
  const { session, preferences, dialogs, backUpHand: hand, clock } = context;
  const fileOf = (): string => session.network().file;
  const setFolder = (place: PlaceKind, folder: string | null): void => {
    const file = fileOf();
    const { backUpFolders: all } = preferences.read();
    const folders = { ...backUpFolders(preferences, file), [place]: folder };
    preferences.update({ backUpFolders: { ...all, [file]: folders } });
    changed();
  };
  return {
    'backUps.list': () => overviewOf(context),
    'backUps.check': async () => {
      const network = session.network();
      const copies = listCopies(network.file, backUpFolders(preferences, network.file));
      return hand({ task: 'check', paths: copies.map((copy) => copy.path), now: clock() }, network);
    },
    'backUps.chooseFolder': async ({ place }) => {
      const chosen = await dialogs.chooseBackUpFolder();
      if (chosen === null) return false;
      setFolder(place, madeInside(chosen));
      return true;
    },
    'backUps.forgetFolder': ({ place }) => {
      setFolder(place, null);
    },
    'backUps.showFolder': ({ place }) => {
      const file = fileOf();
      const folders = backUpFolders(preferences, file);
      dialogs.showInFolder((place === 'own' ? folders.own : folders.second) ?? backUpFolderOf(file));
    },
    'backUps.preview': async ({ id, bringBack }) => {
      const network = session.network();
      const { file } = network;
      const copy = copyById(context, file, id);
      const memory = network.seeingAll(readPrivacyMemory);
      const order = { task: 'compare', file, copy: copy.path, now: clock(), memory, bringBack } as const;
      return { copy: toldOf(copy), ...(await hand(order, network)) };
    },
    'backUps.restore': async ({ id, bringBack }): Promise<SetAsideResult> => {
      const network = session.network();
      const { file } = network;
      const copy = copyById(context, file, id);
      const password = readOwnerPassword(network.db);
      const memory = network.seeingAll(readPrivacyMemory);
      const kept = { password, memory, bringBack };
      const order = { task: 'prepare', file, copy: copy.path, ...kept, now: clock() } as const;
      const prepared = await hand(order, network);
      await network.whenWhole();
      try {
        const previous = session.exchange(() => putInPlace(file, prepared, clock()), prepared);
        logReturned(session.network(), clock());
        return { previous };
      } finally {
        // Also when it was refused: the file was closed and opened again.
        changed();
      }
    },
  };
}

/** Whoever was erased and stands in the network again was brought back on purpose. */
function logReturned(network: OpenNetwork, now: Date): void {
  network.seeingAll((db) => {
    const returned = listReturned(db, erasedLookup(listErasedMarks(db)));
    if (returned.length === 0) return;
    db.transaction(() => {
      forgetErased(
        db,
        returned.map(({ id }) => id),
      );
      logPrivacy(db, now, 'brought-back', { count: returned.length, detail: 'reservekopie teruggezet' });
    });
  });
}

function madeInside(chosen: string): string {
  const folder = path.basename(chosen) === OWN_FOLDER ? chosen : path.join(chosen, OWN_FOLDER);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw refusalOf(error, { path: folder, folder: chosen, removes: false });
  }
  return folder;
}

function overviewOf(context: AppContext): BackUpOverview {
  const { file } = context.session.network();
  const folders = backUpFolders(context.preferences, file);
  const problems = context.backUps.problemsOf(file);
  const own = folders.own ?? backUpFolderOf(file);
  return {
    places: [
      {
        kind: 'own',
        folder: own,
        isChosen: folders.own !== null,
        // Beside the file it is made with the first copy.
        isThere: folders.own === null ? existsSync(path.dirname(own)) : isFolder(own),
        problem: problems.own,
      },
      ...(folders.second === null
        ? []
        : [
            {
              kind: 'second' as const,
              folder: folders.second,
              isChosen: true,
              isThere: isFolder(folders.second),
              problem: problems.second,
            },
          ]),
    ],
    copies: listCopies(file, folders).map(toldOf),
  };
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
