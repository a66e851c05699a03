import { type NetworkDocument, networkDocumentSchema } from '#shared/domain/network-document.ts';
import type { MergedKind } from '#shared/hand-over/merge-plan.ts';
import type { MergeOperation } from '#shared/hand-over/settle-merge.ts';
import type { WriteDb } from '../../handle.ts';
import { saveArea } from '../areas.ts';
import { createAssessment, deleteAssessment, updateAssessment } from '../assessments.ts';
import { createCategory } from '../categories.ts';
import {
  archiveCollaboration,
  createCollaboration,
  restoreCollaboration,
  updateCollaboration,
} from '../collaborations.ts';
import { createCommitment, deleteCommitment, updateCommitment } from '../encounters/commitments.ts';
import { createEncounter, deleteEncounter, updateEncounter } from '../encounters/encounters.ts';
import {
  createIntention,
  deleteIntention,
  fulfilIntention,
  updateIntention,
} from '../encounters/intentions.ts';
import {
  archiveOrganisation,
  createOrganisation,
  restoreOrganisation,
  updateOrganisation,
} from '../organisations.ts';
import { archivePerson, createPerson, restorePerson, updatePerson } from '../persons.ts';
import { createReflection } from '../mirror/reflections.ts';
import { setRetired } from '../retiring.ts';
import { saveTheme } from '../themes.ts';
import { createTie, deleteTie, updateTie } from '../ties.ts';

const shape = networkDocumentSchema.shape;

/** The thing of an operation with its types: it was checked by the very same schema, which changes nothing the second time. */
function thingOf<Kind extends MergedKind>(kind: Kind, item: unknown) {
  const [thing] = shape[kind].parse([item]);
  if (thing === undefined) throw new Error('one thing in, one thing out');
  return thing as NetworkDocument[Kind][number];
}

type Writers = Readonly<Record<MergedKind, (db: WriteDb, item: unknown, isNew: boolean) => void>>;

const WRITERS: Writers = {
  categories: (db, item, isNew) => {
    const { id, position: _, retired, ...draft } = thingOf('categories', item);
    if (isNew) createCategory(db, draft, id);
    setRetired(db, 'category', id, retired);
  },
  themes: (db, item) => {
    const { id, name, retired } = thingOf('themes', item);
    saveTheme(db, name, id);
    setRetired(db, 'theme', id, retired);
  },
  areas: (db, item) => {
    const { id, name, retired } = thingOf('areas', item);
    saveArea(db, name, id);
    setRetired(db, 'area', id, retired);
  },
  organisations: (db, item, isNew) => {
    const { id, archived, ...draft } = thingOf('organisations', item);
    if (isNew) createOrganisation(db, draft, id);
    else updateOrganisation(db, id, draft);
    if (archived) archiveOrganisation(db, id);
    else if (!isNew) restoreOrganisation(db, id);
  },
  persons: (db, item, isNew) => {
    const { id, archived, ...draft } = thingOf('persons', item);
    if (isNew) createPerson(db, draft, id);
    else updatePerson(db, id, draft);
    if (archived) archivePerson(db, id);
    else if (!isNew) restorePerson(db, id);
  },
  collaborations: (db, item, isNew) => {
    const { id, archived, ...draft } = thingOf('collaborations', item);
    if (isNew) createCollaboration(db, draft, id);
    else updateCollaboration(db, id, draft);
    if (archived) archiveCollaboration(db, id);
    else if (!isNew) restoreCollaboration(db, id);
  },
  ties: (db, item, isNew) => {
    const { id, ...draft } = thingOf('ties', item);
    if (isNew) createTie(db, draft, id);
    else updateTie(db, id, draft);
  },
  encounters: (db, item, isNew) => {
    const { id, ...draft } = thingOf('encounters', item);
    if (isNew) createEncounter(db, draft, id);
    else updateEncounter(db, id, draft);
  },
  commitments: (db, item, isNew) => {
    const { id, encounterId: _, ...draft } = thingOf('commitments', item);
    if (isNew) createCommitment(db, draft, id);
    else updateCommitment(db, id, draft);
  },
  intentions: (db, item, isNew) => {
    const { id, encounterId, ...draft } = thingOf('intentions', item);
    if (isNew) createIntention(db, draft, id);
    else updateIntention(db, id, draft);
    fulfilIntention(db, id, encounterId);
  },
  assessments: (db, item, isNew) => {
    const { id, ...draft } = thingOf('assessments', item);
    if (isNew) createAssessment(db, draft, id);
    else updateAssessment(db, id, draft);
  },
  // An answer of one day is not rewritten by somebody else's.
  reflections: (db, item, isNew) => {
    const { id, ...draft } = thingOf('reflections', item);
    if (isNew) createReflection(db, draft, id);
  },
};

function remove(db: WriteDb, { kind, item }: MergeOperation): void {
  if (kind === 'ties') deleteTie(db, thingOf(kind, item).id);
  else if (kind === 'encounters') deleteEncounter(db, thingOf(kind, item).id);
  else if (kind === 'commitments') deleteCommitment(db, thingOf(kind, item).id);
  else if (kind === 'intentions') deleteIntention(db, thingOf(kind, item).id);
  else if (kind === 'assessments') deleteAssessment(db, thingOf(kind, item).id);
}

/** Writes one thing of a merge, inside a transaction. @throws {AppError} not-found; refused-by-file */
export function writeMergeOperation(db: WriteDb, operation: MergeOperation): void {
  if (operation.way === 'remove') remove(db, operation);
  else WRITERS[operation.kind](db, operation.item, operation.way === 'add');
}
