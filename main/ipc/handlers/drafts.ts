import { clearDraft, readDraft, writeDraft } from '#db/repos/drafts.ts';
import { readThroughMerges } from '#db/repos/merged.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** What somebody was typing. No change of the network: no undo step, no news for the lists. */
export function draftHandlers(network: () => OpenNetwork): HandlersOf<'drafts'> {
  return {
    'drafts.read': ({ key }) => {
      const { db } = network();
      const text = readDraft(db, key);
      return text === null ? null : readThroughMerges(db, text);
    },
    'drafts.write': ({ key, value }) => {
      writeDraft(network().db, key, value);
    },
    'drafts.clear': ({ key }) => {
      clearDraft(network().db, key);
    },
  };
}
