import { rmSync } from 'node:fs';
import { backUpFolderOf, listBackUps } from '#db/backup.ts';
import { type BackUpTrace, backUpsWithPerson, cleanBackUp, type DecidedText } from '#db/back-up-traces.ts';
import { nameFinderOf, readDossier } from '#db/repos/privacy/dossier.ts';
import { countDraftsAbout, erasePerson, proposeRedactions } from '#db/repos/privacy/erase-person.ts';
import { findOrganisation } from '#db/repos/organisations.ts';
import {
  createCorrectionRequest,
  deleteCorrectionRequest,
  findPersonBasis,
  listCorrectionRequests,
  listPersonBases,
  savePersonBasis,
  updateCorrectionRequest,
} from '#db/repos/privacy/person-basis.ts';
import { personStory } from '#db/repos/person-story.ts';
import { findPerson } from '#db/repos/persons.ts';
import { listPrivacyEvents } from '#db/repos/privacy/privacy-events.ts';
import type { ReadDb, WriteDb } from '#db/handle.ts';
import { scrubFile } from '#db/scrub.ts';
import type { FileKey } from '#db/file-key.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import type { CorrectionRequestId, PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import { AppError } from '#shared/errors.ts';
import type { CheckedInputOf } from '#shared/ipc/contract.ts';
import type { ErasurePreview, ErasureResult } from '#shared/ipc/requests/privacy.ts';
import { dossierDocument } from '#shared/privacy/dossier-document.ts';
import { sameNameKey } from '#shared/privacy/name-finder.ts';
import { PRIVACY_ACTION_LABELS } from '#shared/texts/privacy.ts';
import { type AppContext, backUpFolders } from '../../app-context.ts';
import type { ChosenFolders } from '../../back-ups/back-up-order.ts';
import { rowsAsCsv } from '../../export/rows-as-csv.ts';
import { fileNameOf } from '../../files/file-name.ts';
import type { OpenNetwork } from '../../network-session.ts';
import { logPrivacy } from '../../privacy-log.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { HandlersOf } from '../dispatch.ts';

/** With the key of the network, which is wiped afterwards. */
function withKey<Result>(
  network: OpenNetwork,
  work: (options: { readonly key: FileKey | null }) => Result,
): Result {
  const key = network.keyCopy();
  try {
    return work({ key });
  } finally {
    key?.fill(0);
  }
}

/**
 * Every back-up that can be reached and tells of a person: beside the file, in the chosen folder and in the second one; the newest
 * first. Each folder is kept in order by itself.
 */
function tracesOf(
  network: OpenNetwork,
  { own, second }: ChosenFolders,
  person: Pick<Person, 'id' | 'name'>,
  now: Date,
): readonly BackUpTrace[] {
  const { file } = network;
  const folders = new Set([backUpFolderOf(file), ...[own, second].filter((folder) => folder !== null)]);
  return withKey(network, (options) =>
    [...folders]
      .flatMap((folder) => backUpsWithPerson(listBackUps(file, folder), person, localDay(now), options))
      .toSorted((one, other) => other.moment.localeCompare(one.moment)),
  );
}

function previewOf(
  network: OpenNetwork,
  folders: ChosenFolders,
  personId: PersonId,
  now: Date,
): ErasurePreview {
  const { db } = network;
  const { person, encounterCount } = personStory(db, personId);
  const finder = nameFinderOf(db);
  const partners = new Set(person.affiliations.map(({ organisationId }) => organisationId));
  return {
    person,
    encounterCount,
    standIns: [...partners].map((id) => findOrganisation(db, id).name),
    proposals: proposeRedactions(db, personId, finder),
    draftCount: countDraftsAbout(db, personId, finder),
    backUps: tracesOf(network, folders, person, now),
  };
}

/** What was chosen for texts, each with how it reads in the network until now. */
function decidedTexts(
  { db }: OpenNetwork,
  personId: PersonId,
  redactions: CheckedInputOf<'erasures.apply'>['redactions'],
): readonly DecidedText[] {
  const before = new Map(proposeRedactions(db, personId).map(({ key, text }) => [key, text]));
  return redactions.flatMap(({ key, text }) => {
    const was = before.get(key);
    return was === undefined ? [] : [{ key, text, before: was }];
  });
}

function erase(
  network: OpenNetwork,
  folders: ChosenFolders,
  now: Date,
  { personId, confirmation, redactions, reason, backUps }: CheckedInputOf<'erasures.apply'>,
): ErasureResult {
  const person = findPerson(network.db, personId);
  if (sameNameKey(confirmation) !== sameNameKey(person.name)) {
    throw new AppError('invalid-input', {}, { fields: { confirmation: 'other' } });
  }
  const traces = backUps === 'leave' ? [] : tracesOf(network, folders, person, now);
  const decided = backUps === 'clean' ? decidedTexts(network, personId, redactions) : [];
  const { result, isClean } = network.changeForGood((db) => {
    const counts = erasePerson(db, personId, redactions, localDay(now));
    logPrivacy(db, now, 'erasure', {
      count: 1,
      detail: `${String(counts.encounters)} ontmoetingen, ${String(counts.texts)} teksten`,
      reason,
    });
    return counts;
  });
  let backUpsDone = 0;
  for (const { path, canBeCleaned } of traces) {
    try {
      if (backUps === 'clean' && canBeCleaned) {
        withKey(network, (options) => {
          cleanBackUp(path, personId, decided, { ...options, now });
        });
      } else if (backUps === 'remove') rmSync(path);
      else continue;
      backUpsDone += 1;
    } catch {
      // Counted below: the window tells which ones still hold the person.
    }
  }
  if (backUpsDone > 0) logPrivacy(network.db, now, 'back-ups', { count: backUpsDone, reason });
  return { ...result, isClean, backUpsDone, backUpsFailed: traces.length - backUpsDone };
}

/** Who asked for a correction; nobody when the request is gone. */
function whoAsked(db: ReadDb, id: CorrectionRequestId): readonly string[] {
  const asked = listCorrectionRequests(db, null).find((request) => request.id === id);
  return asked === undefined ? [] : [findPerson(db, asked.personId).name];
}

/** AVG: dossiers, corrections, erasures and their log. */
export function privacyHandlers({
  session,
  preferences,
  dialogs,
  printer,
  clock,
}: AppContext): HandlersOf<'dossiers' | 'erasures' | 'personBases' | 'corrections' | 'privacyEvents'> {
  const network = () => session.network();
  const foldersOf = ({ file }: OpenNetwork): ChosenFolders => backUpFolders(preferences, file);
  return {
    'dossiers.find': ({ personId, extra }) => readDossier(network().db, personId, localDay(clock()), extra),
    'dossiers.saveJson': async ({ personId, extra, choices, reason }) => {
      const { db } = network();
      const dossier = readDossier(db, personId, localDay(clock()), extra);
      const path = await dialogs.chooseExport(`${fileNameOf(`Dossier ${dossier.name}`)}.json`);
      if (path === null) return null;
      writeWholeFile(path, `${JSON.stringify(dossierDocument(dossier, choices), null, 2)}\n`);
      logPrivacy(db, clock(), 'dossier', { count: 1, detail: 'JSON', reason });
      return { path };
    },
    'dossiers.savePdf': async ({ personId, name, reason }) => {
      const { db } = network();
      findPerson(db, personId);
      // Drawn first: the dialog may lie over what is printed.
      const bytes = await printer.asPdf();
      const path = await dialogs.chooseExport(`${fileNameOf(name)}.pdf`);
      if (path === null) return null;
      writeWholeFile(path, bytes);
      logPrivacy(db, clock(), 'dossier', { count: 1, detail: 'PDF', reason });
      return { path };
    },
    'erasures.find': ({ personId }) => previewOf(network(), foldersOf(network()), personId, clock()),
    'erasures.apply': (asked) => erase(network(), foldersOf(network()), clock(), asked),
    'erasures.clean': () => ({ isClean: scrubFile(network().db) }),
    'personBases.list': () => listPersonBases(network().db),
    'personBases.find': ({ personId }) => findPersonBasis(network().db, personId),
    'personBases.save': ({ personId, draft }) =>
      network().change(
        'personBases.save',
        (db) => savePersonBasis(db, personId, draft),
        findPerson(network().db, personId),
      ),
    'corrections.list': ({ personId }) => listCorrectionRequests(network().db, personId),
    'corrections.create': ({ personId, draft }) =>
      network().change(
        'corrections.create',
        (db) => createCorrectionRequest(db, personId, draft),
        findPerson(network().db, personId),
      ),
    'corrections.update': ({ id, draft }) =>
      network().change(
        'corrections.update',
        (db) => updateCorrectionRequest(db, id, draft),
        whoAsked(network().db, id),
      ),
    'corrections.remove': ({ id }) => {
      const remove = (db: WriteDb): void => {
        deleteCorrectionRequest(db, id);
      };
      network().change('corrections.remove', remove, whoAsked(network().db, id));
    },
    'privacyEvents.list': () => listPrivacyEvents(network().db),
    'privacyEvents.savePdf': async ({ name }) => {
      const { db } = network();
      const { length } = listPrivacyEvents(db);
      // Drawn first: the dialog may lie over what is printed.
      const bytes = await printer.asPdf(true);
      const path = await dialogs.chooseExport(`${fileNameOf(name)}.pdf`);
      if (path === null) return null;
      writeWholeFile(path, bytes);
      logPrivacy(db, clock(), 'log-export', { count: length, detail: 'PDF' });
      return { path };
    },
    'privacyEvents.saveCsv': async () => {
      const { db } = network();
      const events = listPrivacyEvents(db);
      const path = await dialogs.chooseExport('Logboek AVG en Woo.csv');
      if (path === null) return null;
      const columns = ['Wanneer', 'Wie', 'Wat', 'Aantal', 'Toelichting', 'Reden'];
      const rows = events.map(({ at, who, action, count, detail, reason }) => [
        at,
        who,
        PRIVACY_ACTION_LABELS[action],
        count,
        detail,
        reason,
      ]);
      writeWholeFile(path, rowsAsCsv(columns, rows));
      logPrivacy(db, clock(), 'log-export', { count: events.length });
      return { path };
    },
  };
}
