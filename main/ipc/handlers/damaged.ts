import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { momentForFileName } from '#db/moment.ts';
import { setAsideFile } from '#db/open.ts';
import { AppError } from '#shared/errors.ts';
import type { AppStatus } from '#shared/ipc/app-state.ts';
import { type AppContext, appStatus, backUpFolders, type DamagedFile } from '../../app-context.ts';
import type { BackUpHand } from '../../back-ups/back-up-hand.ts';
import { listCopies, type LocatedCopy, toldOf } from '../../back-ups/copy-list.ts';
import { networkName } from '../../files/network-files.ts';
import { openNetworkFile, setDamaged } from '../../files/open-file.ts';
import type { HandlersOf } from '../dispatch.ts';

/** A network that did not open because it is damaged: what can be done with it. */
export function damagedHandlers(
  context: AppContext,
  announce: (status: AppStatus) => void,
): HandlersOf<'damaged'> {
  const { clock, backUpHand: hand, seals } = context;
  const damaged = (): DamagedFile => {
    if (context.damaged === null) throw new AppError('no-file-open');
    return context.damaged;
  };
  const copiesOf = (file: string): readonly LocatedCopy[] =>
    listCopies(file, backUpFolders(context.preferences, file)).filter(({ check }) => check !== 'damaged');
  /** What the work on copies needs of the network: nothing but its key. */
  const withKey = (): Parameters<BackUpHand>[1] => {
    const { file, key } = damaged();
    return { file, db: null, keyCopy: () => (key === null ? null : Uint8Array.from(key)) };
  };
  /** Gives a whole file the name of the damaged one, which gets a name that says what it is. */
  const goOnWith = (file: string, whole: string): { readonly previous: string } => {
    const previous = setAsideFile(file, clock());
    renameSync(whole, file);
    const { key } = damaged();
    if (key === null) openNetworkFile(context, file);
    else {
      context.session.open(file, Uint8Array.from(key));
      context.problem = null;
      context.preferences.rememberFile(file);
      setDamaged(context, null);
    }
    announce(appStatus(context));
    return { previous };
  };
  return {
    'damaged.list': () => {
      if (context.damaged === null) return null;
      const { file } = context.damaged;
      return {
        name: networkName(file),
        path: file,
        isOtherStructure: context.problem?.code === 'file-structure',
        copies: copiesOf(file).map(toldOf),
      };
    },
    'damaged.recover': async () => {
      const { file, saved } = damaged();
      if (saved !== null) rmSync(saved, { force: true });
      const target = freeName(file, clock());
      const copies = copiesOf(file).filter(({ kind }) => kind === 'back-up');
      const badPages = seals.changedPages(file);
      const report = await hand({ task: 'recover', file, target, copies, badPages, now: clock() }, withKey());
      context.damaged = { ...damaged(), saved: target };
      return report;
    },
    'damaged.openSaved': () => {
      const { file, saved } = damaged();
      if (saved === null || !existsSync(saved)) throw new AppError('not-found', { what: 'copy' });
      return goOnWith(file, saved);
    },
    'damaged.openCopy': async ({ id }) => {
      const { file } = damaged();
      const copy = copiesOf(file).find((one) => one.id === id);
      if (copy === undefined) throw new AppError('not-found', { what: 'copy' });
      const prepared = await hand({ task: 'prepare', file, copy: copy.path, now: clock() }, withKey());
      try {
        return goOnWith(file, prepared);
      } finally {
        rmSync(prepared, { force: true });
      }
    },
    'damaged.leave': () => {
      setDamaged(context, null);
      context.problem = null;
      announce(appStatus(context));
    },
  };
}

function freeName(file: string, now: Date): string {
  const stem = path.join(path.dirname(file), `${networkName(file)} (hersteld ${momentForFileName(now)}`);
  let target = `${stem}).netwerk`;
  for (let number = 2; existsSync(target); number += 1) target = `${stem}, ${String(number)}).netwerk`;
  return target;
}
