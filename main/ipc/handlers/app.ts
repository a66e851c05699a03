import { type AppContext, appStatus } from '../../app-context.ts';
import type { HandlersOf } from '../dispatch.ts';

/** The program itself: what runs, which file, which choices. */
export function appHandlers(context: AppContext): HandlersOf<'app'> {
  return {
    'app.status': () => appStatus(context),
    'app.savePreferences': (preferences) => {
      context.preferences.update({ preferences });
      context.quickEntryKey.set(preferences.quickEntryKey ?? true);
      return preferences;
    },
  };
}
