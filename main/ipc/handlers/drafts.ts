import { clearDraft, readDraft, writeDraft } from '#db/repos/drafts.ts';
import { readThroughMerges } from '#db/repos/duplicates/merged.ts';
import { listUnfinishedForms } from '#db/repos/unfinished-forms.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** What somebody was typing. No change of the network: no undo step, no news for the lists. */
export function draftHandlers(network: () => OpenNetwork): HandlersOf<'drafts'> {
  /** A secretariat has drafts of its own: what the owner was typing is the owner's. */
  const before = (): string => (network().audience === 'owner' ? '' : 'secretariaat ');
  const own = (key: string): string => `${before()}${key}`;
  return {
    'drafts.read': ({ key }) => {
      const { db } = network();
      const text = readDraft(db, own(key));
      return text === null ? null : readThroughMerges(db, text);
    },
    'drafts.list': () => listUnfinishedForms(network().db, before()),
    'drafts.write': ({ key, value }) => {
      writeDraft(network().db, own(key), value);
    },
    'drafts.clear': ({ key }) => {
      clearDraft(network().db, own(key));
    },
  };
}
