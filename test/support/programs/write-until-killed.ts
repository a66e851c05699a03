import { writeSync } from 'node:fs';
import { openDatabase } from '#db/open.ts';
import { createEncounter, deleteEncounter, updateEncounter } from '#db/repos/encounters/encounters.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { createHistory } from '#db/undo.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { commitmentDraft, encounterDraft, observationDraft } from '../drafts.ts';

/**
 * Changes a network without end, as the program does, and prints every change after it was committed: "+ id" for an encounter
 * that is there now, "- id" for one that is gone. To be killed from outside (test/db/crash.test.ts).
 */
const db = openDatabase(process.argv[2] ?? '');
const history = createHistory(db);
const organisationIds = listOrganisations(db).map(({ id }) => id);

// Past every buffer of ours: what was written here is with the reader, whatever happens to this program.
const print = (sign: '+' | '-', id: EncounterId): number => writeSync(1, `${sign} ${id}\n`);

function draft(number: number) {
  return encounterDraft(organisationIds, {
    subject: `Ontmoeting ${number}`,
    note: 'x'.repeat(2000),
    observations: [observationDraft('een'), observationDraft('twee')],
    commitments: [commitmentDraft('een')],
  });
}

let previous: EncounterId | null = null;
for (let number = 0; ; number += 1) {
  const { id } = history.perform('create', () => createEncounter(db, draft(number)));
  print('+', id);
  if (number % 3 === 0) history.perform('update', () => updateEncounter(db, id, draft(-number)));
  if (number % 5 === 4 && previous !== null) {
    const gone = previous;
    history.perform('remove', () => {
      deleteEncounter(db, gone);
    });
    print('-', gone);
    if (number % 2 === 0) {
      history.undo();
      print('+', gone);
    }
  }
  previous = id;
}
