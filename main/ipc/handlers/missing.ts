import { namesOfThings } from '#db/repos/change-names.ts';
import { markMissingPrompts, readMissingOutcomes, restartMissing } from '#db/repos/today/missing.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** "Wie ontbreekt er?": which prompts were dealt with. */
export function missingHandlers(network: () => OpenNetwork): HandlersOf<'missing'> {
  return {
    'missing.list': () => readMissingOutcomes(network().db),
    'missing.mark': ({ prompts, outcome }) =>
      network().change(
        'missing.mark',
        (db) => markMissingPrompts(db, prompts, outcome),
        prompts.flatMap(({ place }) => namesOfThings(network().db, place.kind, [place.id])),
      ),
    'missing.restart': () => network().change('missing.restart', restartMissing),
  };
}
