import type { AppContext } from '../../app-context.ts';
import type { ImportSession } from '../../import/import-session.ts';
import { logPrivacy } from '../../privacy-log.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Lists from elsewhere: read, plan, apply. */
export function importHandlers(
  { dialogs, session, clock }: Pick<AppContext, 'dialogs' | 'session' | 'clock'>,
  imports: ImportSession,
): HandlersOf<'import'> {
  return {
    'import.choose': async () => {
      const files = await dialogs.chooseLists();
      return files.length === 0 ? null : imports.read(files.map((path) => ({ path })));
    },
    'import.readDropped': ({ files }) => imports.read(files),
    'import.reading': () => imports.reading(),
    'import.plan': (mapping) => imports.plan(mapping),
    'import.plannedRows': (query) => imports.rows(query),
    'import.decide': ({ rows, choice }) => imports.decide(rows, choice),
    'import.apply': async () => {
      const done = await imports.apply();
      if (done.broughtBack > 0)
        logPrivacy(session.network().db, clock(), 'brought-back', {
          count: done.broughtBack,
          detail: 'lijst overgenomen',
        });
      return done;
    },
    'import.cancel': () => imports.cancel(),
  };
}
