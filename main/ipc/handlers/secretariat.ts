import { readOwnerPassword, writeOwnerPassword } from '#db/repos/privacy/owner-password.ts';
import { AppError } from '#shared/errors.ts';
import type { AppStatus } from '#shared/ipc/app-state.ts';
import type { Secretariat } from '#shared/ipc/requests/secretariat.ts';
import { type AppContext, appStatus, backUpFolders } from '../../app-context.ts';
import { listCopies } from '../../back-ups/copy-list.ts';
import type { Audience } from '../../network-session.ts';
import { newOwnerPassword, proveOwner } from '../../secretariat/owner-password.ts';
import type { HandlersOf } from '../dispatch.ts';

/** The owner's password, and who works in the file. */
export function secretariatHandlers(
  context: AppContext,
  announce: (status: AppStatus) => void,
): HandlersOf<'secretariat'> {
  const { session, preferences, backUpHand, clock } = context;
  const found = (): Secretariat => {
    const { db, audience } = session.network();
    return { hasOwnerPassword: readOwnerPassword(db) !== null, isOn: audience === 'secretariat' };
  };
  /** Opens the file anew, so that what the other one did is no step of undo and no figure in memory. */
  const handTo = (audience: Audience): AppStatus => {
    const network = session.network();
    session.open(network.file, network.keyCopy(), audience);
    const status = appStatus(context);
    announce(status);
    return status;
  };
  const prove = async (password: string | null): Promise<void> => {
    const { db, file } = session.network();
    const stored = readOwnerPassword(db);
    if (stored === null) return;
    if (password === null) throw new AppError('wrong-password', {}, { fields: { current: 'required' } });
    await proveOwner(stored, password, { file, preferences, clock });
  };
  return {
    'secretariat.find': found,
    'secretariat.setPassword': async ({ current, next }) => {
      const { file } = session.network();
      await prove(current);
      const password = next === null ? null : await newOwnerPassword(next);
      const network = session.network();
      if (network.file !== file) throw new AppError('no-file-open');
      writeOwnerPassword(network.db, password);
      const paths = listCopies(file, backUpFolders(preferences, file))
        .filter(({ kind, check }) => kind !== 'other-version' && check !== 'damaged')
        .map((copy) => copy.path);
      const order = { task: 'guard', paths, password, now: clock() } as const;
      return { ...found(), copies: await backUpHand(order, network) };
    },
    'secretariat.start': () => {
      if (!found().hasOwnerPassword) throw new AppError('no-owner-password');
      return handTo('secretariat');
    },
    'secretariat.leave': async ({ password }) => {
      const { file } = session.network();
      await prove(password);
      if (session.network().file !== file) throw new AppError('no-file-open');
      return handTo('owner');
    },
  };
}
