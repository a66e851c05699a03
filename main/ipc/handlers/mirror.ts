import { readMirrorSettings, saveMirrorSettings } from '#db/repos/mirror/mirror-extras.ts';
import { readMirrorWords } from '#db/repos/mirror/mirror-words.ts';
import {
  createReflection,
  deleteReflection,
  findReflection,
  listReflections,
  updateReflection,
} from '#db/repos/mirror/reflections.ts';
import { deleteTimeWeek, listTimeWeeks, saveTimeWeek } from '#db/repos/mirror/time-weeks.ts';
import { weekName } from '#shared/texts/calendar-names.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** What the Spiegel keeps: hours of weeks, the target, and what was answered to its questions. */
export function mirrorHandlers(
  network: () => OpenNetwork,
): HandlersOf<'mirrorWords' | 'mirrorSettings' | 'timeWeeks' | 'reflections'> {
  return {
    'mirrorWords.find': (period) => readMirrorWords(network().db, period),
    'mirrorSettings.find': () => readMirrorSettings(network().db),
    'mirrorSettings.saveTarget': ({ timeTarget }) =>
      network().change('mirrorSettings.saveTarget', (db) =>
        saveMirrorSettings(db, { ...readMirrorSettings(db), timeTarget }),
      ),
    'mirrorSettings.dismissPrompt': ({ quarter }) =>
      network().change('mirrorSettings.dismissPrompt', (db) =>
        saveMirrorSettings(db, { ...readMirrorSettings(db), promptDismissed: quarter }),
      ),
    'timeWeeks.list': () => listTimeWeeks(network().db),
    'timeWeeks.save': (week) =>
      network().change('timeWeeks.save', (db) => saveTimeWeek(db, week), weekName(week)),
    'timeWeeks.remove': (week) =>
      network().change('timeWeeks.remove', (db) => deleteTimeWeek(db, week), weekName(week)),
    'reflections.list': () => listReflections(network().db),
    'reflections.create': (draft) =>
      network().change('reflections.create', (db) => createReflection(db, draft)),
    'reflections.update': ({ id, draft }) =>
      network().change('reflections.update', (db) => updateReflection(db, id, draft)),
    'reflections.remove': ({ id }) =>
      network().change(
        'reflections.remove',
        (db) => deleteReflection(db, id),
        findReflection(network().db, id),
      ),
  };
}
