import { inspectFile } from '#db/storage.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { AppContext } from '../../app-context.ts';
import { countPart, exportPart } from '../../hand-over/export-part.ts';
import { applyMerge, previewMerge, readNetwork } from '../../hand-over/merge-desk.ts';
import { networkName } from '../../files/network-files.ts';
import type { OpenNetwork } from '../../network-session.ts';
import { logPrivacy } from '../../privacy-log.ts';
import { wipingAfterwards } from '../../vault/wiping.ts';
import type { HandlersOf } from '../dispatch.ts';

/** A part for somebody else, and bringing it or another network in. */
export function handOverHandlers({ session, dialogs, vault, clock }: AppContext): HandlersOf<'handOver'> {
  let chosen: { readonly into: OpenNetwork; readonly file: string } | null = null;
  let read: ReturnType<typeof readNetwork> | null = null;

  const going = () => {
    const network = session.network();
    if (chosen === null || chosen.into !== network) throw new AppError('no-merge');
    return { network, file: chosen.file };
  };
  const forget = (): void => {
    chosen = null;
    read = null;
  };
  return {
    'handOver.count': (choice) => countPart(session.network().db, choice),
    'handOver.export': async ({ choice, password }) => {
      const network = session.network();
      const name = `${networkName(network.file)} overdracht ${localDay(clock())}.netwerk`;
      const path = await dialogs.chooseExport(name);
      if (path === null) return null;
      if (path === network.file || session.network() !== network) throw new AppError('file-exists', { path });
      await exportPart(network.db, choice, password, path);
      const counts = countPart(network.db, choice);
      logPrivacy(network.db, clock(), 'network-export', { count: counts.persons, detail: 'overdracht' });
      return { ...counts, path };
    },
    'handOver.choose': async () => {
      forget();
      const into = session.network();
      const file = await dialogs.chooseNetwork();
      if (file === null) return null;
      if (file === into.file) throw new AppError('file-locked', { path: file });
      const { isEncrypted } = inspectFile(file);
      chosen = { into, file };
      return { name: networkName(file), isEncrypted };
    },
    'handOver.read': async ({ password }) => {
      const { network, file } = going();
      const key = password === null ? null : await vault.keyOf(file, password);
      read = wipingAfterwards(key, (wiped) => readNetwork(file, wiped));
      return previewMerge(network, read);
    },
    'handOver.apply': async ({ theirs }) => {
      const { network } = going();
      if (read === null) throw new AppError('no-merge');
      const done = await applyMerge(network, read, theirs, clock());
      forget();
      return done;
    },
    'handOver.cancel': forget,
  };
}
