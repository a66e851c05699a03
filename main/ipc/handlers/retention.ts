import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadDb, WriteDb } from '#db/handle.ts';
import {
  countOverdue,
  eraseOverdue,
  listKept,
  listOverdue,
  type RetentionDays,
} from '#db/repos/privacy/overdue.ts';
import {
  forgetRetentionKeep,
  readRetentionSettings,
  saveRetentionKeep,
  saveRetentionSettings,
} from '#db/repos/privacy/retention-keeps.ts';
import { type IsoDate, localDay } from '#shared/domain/calendar-date.ts';
import { RETENTION_KINDS, type RetentionKind } from '#shared/domain/privacy.ts';
import { AppError } from '#shared/errors.ts';
import type { CheckedInputOf } from '#shared/ipc/contract.ts';
import { RETENTION_PAGE, type RetentionGroup, type RetentionResult } from '#shared/ipc/requests/retention.ts';
import { firstDayKept, isRetentionDue, periodsOf } from '#shared/privacy/retention.ts';
import { RETENTION_KIND_LABELS } from '#shared/texts/privacy.ts';
import type { AppContext } from '../../app-context.ts';
import type { OpenNetwork } from '../../network-session.ts';
import { logPrivacy } from '../../privacy-log.ts';
import type { HandlersOf } from '../dispatch.ts';

/** What of a kind is over its period today; `null`: it is kept always. */
function daysOf(db: ReadDb, kind: RetentionKind, today: IsoDate): RetentionDays | null {
  const period = periodsOf(readRetentionSettings(db))[kind];
  return period === null ? null : { before: firstDayKept(today, period), today };
}

function groupOf(db: ReadDb, kind: RetentionKind, today: IsoDate): RetentionGroup {
  const days = daysOf(db, kind, today);
  return {
    kind,
    period: periodsOf(readRetentionSettings(db))[kind],
    before: days?.before ?? null,
    count: days === null ? 0 : countOverdue(db, kind, days),
    first: days === null ? [] : listOverdue(db, kind, days, { offset: 0, limit: RETENTION_PAGE }),
    kept: listKept(db, kind, today, RETENTION_PAGE),
  };
}

function countAll(db: ReadDb, today: IsoDate): number {
  return RETENTION_KINDS.reduce((sum, kind) => {
    const days = daysOf(db, kind, today);
    return days === null ? sum : sum + countOverdue(db, kind, days);
  }, 0);
}

/** Everything that was chosen, as one change. @throws {AppError} proposal-outdated, and then nothing happened */
async function apply(
  network: OpenNetwork,
  now: Date,
  { groups, reason }: CheckedInputOf<'retention.apply'>,
): Promise<RetentionResult> {
  const today = localDay(now);
  const { result, isClean } = await network.changeForGoodInParts(function* (db) {
    const chosen = groups.map(({ kind, count, except }) => {
      const days = daysOf(db, kind, today);
      if (days === null || countOverdue(db, kind, days) !== count) throw new AppError('proposal-outdated');
      return { kind, days, except };
    });
    let [count, failed] = [0, 0];
    for (const { kind, days, except } of chosen) {
      const erased = yield* eraseOverdue(db, kind, days, except);
      count += erased.count;
      failed += erased.failed;
      if (erased.count > 0) {
        const detail = `${RETENTION_KIND_LABELS[kind]}, van voor ${days.before.split('-').reverse().join('-')}`;
        logPrivacy(db, now, 'retention', { count: erased.count, detail, reason });
      }
    }
    saveRetentionSettings(db, { ...readRetentionSettings(db), lookedOn: today });
    return { count, failed };
  }, nextTurn);
  return { ...result, isClean };
}

/** How long things are kept, and what is over its period. */
export function retentionHandlers({
  session,
  clock,
}: AppContext): HandlersOf<'retention' | 'retentionItems' | 'retentionDue'> {
  const network = () => session.network();
  const today = (): IsoDate => localDay(clock());
  return {
    'retention.find': () => ({
      asOf: today(),
      groups: RETENTION_KINDS.map((kind) => groupOf(network().db, kind, today())),
    }),
    'retentionItems.list': ({ kind, offset }) => {
      const { db } = network();
      const days = daysOf(db, kind, today());
      return days === null ? [] : listOverdue(db, kind, days, { offset, limit: RETENTION_PAGE });
    },
    'retentionDue.find': () => {
      const { db } = network();
      const count = countAll(db, today());
      return { count, isDue: isRetentionDue(readRetentionSettings(db).lookedOn, today(), count) };
    },
    'retention.savePeriod': ({ kind, period }) => {
      const save = (db: WriteDb): void => {
        const settings = readRetentionSettings(db);
        saveRetentionSettings(db, { ...settings, periods: { ...settings.periods, [kind]: period } });
      };
      network().change('retention.savePeriod', save, RETENTION_KIND_LABELS[kind]);
    },
    'retention.keep': (keep) => {
      if (keep.until <= today())
        throw new AppError('invalid-input', {}, { fields: { until: 'not-in-future' } });
      const save = (db: WriteDb): void => {
        saveRetentionKeep(db, keep);
      };
      network().change('retention.keep', save, RETENTION_KIND_LABELS[keep.kind]);
    },
    'retention.release': ({ kind, itemId }) => {
      const forget = (db: WriteDb): void => {
        forgetRetentionKeep(db, kind, itemId);
      };
      network().change('retention.release', forget, RETENTION_KIND_LABELS[kind]);
    },
    'retention.leave': () => {
      network().change('retention.leave', (db) => {
        saveRetentionSettings(db, { ...readRetentionSettings(db), lookedOn: today() });
      });
    },
    'retention.apply': (asked) => apply(network(), clock(), asked),
  };
}
