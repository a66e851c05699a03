import {
  findSignal,
  letSignalGo,
  listSignals,
  promiseSignal,
  reopenSignal,
  snoozeSignal,
  tellSignal,
} from '#db/repos/encounters/signals.ts';
import type { WriteDb } from '#db/handle.ts';
import { type IsoDate, localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { ListedSignal } from '#shared/ipc/requests/signals.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** What was heard, and what comes of it. */
export function signalHandlers(network: () => OpenNetwork, clock: () => Date): HandlersOf<'signals'> {
  const today = (): IsoDate => localDay(clock());
  const changed = (
    label: string,
    id: ListedSignal['observation']['id'],
    action: (db: WriteDb) => ListedSignal,
  ): ListedSignal => {
    const { observation } = findSignal(network().db, id, today());
    return network().change(label, action, observation);
  };
  return {
    'signals.list': (query) => listSignals(network().db, query, today()),
    'signals.tell': (telling) =>
      changed('signals.tell', telling.id, (db) => tellSignal(db, telling, today())),
    'signals.promise': ({ id, draft }) =>
      changed('signals.promise', id, (db) => promiseSignal(db, id, draft, today())),
    'signals.letGo': ({ id, reason }) =>
      changed('signals.letGo', id, (db) => letSignalGo(db, id, reason, today())),
    'signals.snooze': ({ id, until }) => {
      if (until <= today()) throw new AppError('invalid-input', {}, { fields: { until: 'not-in-future' } });
      return changed('signals.snooze', id, (db) => snoozeSignal(db, id, until, today()));
    },
    'signals.reopen': ({ id }) => changed('signals.reopen', id, (db) => reopenSignal(db, id, today())),
  };
}
