import type { WriteDb } from '#db/handle.ts';
import { createAssessment, deleteAssessment, listAssessments } from '#db/repos/assessments.ts';
import { findOrCreateArea, mergeAreas } from '#db/repos/areas.ts';
import { editOrganisations } from '#db/repos/bulk-edit.ts';
import {
  createCategory,
  deleteCategory,
  listCategories,
  mergeCategories,
  orderCategories,
  retireCategory,
} from '#db/repos/categories.ts';
import {
  createCollaboration,
  deleteCollaboration,
  listCollaborations,
  updateCollaboration,
} from '#db/repos/collaborations.ts';
import {
  createCommitment,
  listOpenCommitments,
  setCommitmentDone,
} from '#db/repos/encounters/commitments.ts';
import { setDistinct } from '#db/repos/duplicates/distinct-pairs.ts';
import {
  createEncounter,
  deleteEncounter,
  listAllEncounters,
  updateEncounter,
} from '#db/repos/encounters/encounters.ts';
import {
  createIntention,
  deleteIntention,
  fulfilIntention,
  listIntentions,
} from '#db/repos/encounters/intentions.ts';
import { mergeOrganisations } from '#db/repos/duplicates/merge-organisations.ts';
import { mergePersons } from '#db/repos/duplicates/merge-persons.ts';
import {
  archiveOrganisation,
  deleteOrganisation,
  listOrganisations,
  updateOrganisation,
} from '#db/repos/organisations.ts';
import { deletePerson, listPersons, updatePerson } from '#db/repos/persons.ts';
import { changePosition } from '#db/repos/positions.ts';
import { createReflection, deleteReflection, listReflections } from '#db/repos/mirror/reflections.ts';
import { bringIntroductionBack, setIntroductionAside } from '#db/repos/today/set-aside-introductions.ts';
import { readAnalysisSettings, saveAnalysisSettings } from '#db/repos/settings.ts';
import { findOrCreateTheme, listThemes, mergeThemes, retireTheme, saveTheme } from '#db/repos/themes.ts';
import { createTie, deleteTie, listTies } from '#db/repos/ties.ts';
import { deleteTimeWeek, listTimeWeeks, saveTimeWeek } from '#db/repos/mirror/time-weeks.ts';
import { NO_PARTNER_CHANGE } from '#shared/domain/bulk-edit.ts';
import { AppError } from '#shared/errors.ts';
import {
  affiliationDraft,
  assessmentDraft,
  collaborationDraft,
  commitmentDraft,
  day,
  encounterDraft,
  intentionDraft,
  observationDraft,
  organisationDraft,
  partner,
  person,
  personDraft,
  reflectionDraft,
  tieDraft,
} from './drafts.ts';

/** Draws from what a number holds, digit by digit, so that one number decides a whole action. */
class Choices {
  #rest: number;

  constructor(choice: number) {
    this.#rest = choice;
  }

  below(count: number): number {
    const drawn = this.#rest % count;
    this.#rest = Math.floor(this.#rest / count) + 7 * drawn + 1;
    return drawn;
  }

  /** One of the list. @throws {AppError} when it is empty: then the action is refused, as it would be for a user. */
  from<Item>(list: readonly Item[]): Item {
    const item = list[this.below(Math.max(list.length, 1))];
    if (item === undefined) throw new AppError('not-found', { what: 'nothing to choose from' });
    return item;
  }

  some<Item>(list: readonly Item[]): readonly Item[] {
    return list.filter(() => this.below(3) === 0);
  }
}

type Action = (db: WriteDb, choices: Choices) => unknown;
const ids = <Id>(list: readonly { readonly id: Id }[]): readonly Id[] => list.map(({ id }) => id);
const name = (choices: Choices): string => `Naam ${choices.below(50)} 'é"`;

const ACTIONS: readonly Action[] = [
  (db, choices) => partner(db, name(choices), { themeIds: choices.some(ids(listThemes(db))) }),
  (db, choices) => partner(db, name(choices), { tier: 'core' }),
  (db, choices) =>
    person(db, {
      name: name(choices),
      affiliations: choices.some(ids(listOrganisations(db))).map((id) => affiliationDraft(id)),
    }),
  (db, choices) => findOrCreateTheme(db, name(choices)),
  (db, choices) => saveTheme(db, name(choices), choices.from(listThemes(db)).id),
  (db, choices) => {
    const organisation = choices.from(listOrganisations(db));
    return updateOrganisation(
      db,
      organisation.id,
      organisationDraft({
        categoryId: organisation.categoryId,
        name: name(choices),
        themeIds: choices.some(ids(listThemes(db))),
      }),
    );
  },
  (db, choices) => archiveOrganisation(db, choices.from(listOrganisations(db)).id),
  (db, choices) => deleteOrganisation(db, choices.from(listOrganisations(db)).id),
  (db, choices) =>
    updatePerson(
      db,
      choices.from(listPersons(db)).id,
      personDraft({
        name: name(choices),
        affiliations: choices
          .some(ids(listOrganisations(db)))
          .map((id) => affiliationDraft(id, { role: name(choices) })),
      }),
    ),
  (db, choices) => deletePerson(db, choices.from(listPersons(db)).id),
  (db, choices) =>
    createEncounter(
      db,
      encounterDraft([choices.from(listOrganisations(db)).id], {
        personIds: choices.some(ids(listPersons(db))),
        themeIds: choices.some(ids(listThemes(db))),
        observations: [observationDraft(name(choices))],
        commitments: [commitmentDraft(name(choices))],
      }),
    ),
  (db, choices) =>
    updateEncounter(
      db,
      choices.from(listAllEncounters(db)).id,
      encounterDraft([choices.from(listOrganisations(db)).id], {
        subject: name(choices),
        observations: [observationDraft(name(choices)), observationDraft('twee')],
      }),
    ),
  (db, choices) => deleteEncounter(db, choices.from(listAllEncounters(db)).id),
  (db, choices) =>
    createTie(db, tieDraft(choices.from(listOrganisations(db)).id, choices.from(listOrganisations(db)).id)),
  (db, choices) => deleteTie(db, choices.from(listTies(db)).id),
  (db, choices) =>
    createCollaboration(
      db,
      collaborationDraft({
        name: name(choices),
        members: choices.some(ids(listOrganisations(db))).map((id) => affiliationDraft(id)),
      }),
    ),
  (db, choices) =>
    updateCollaboration(
      db,
      choices.from(listCollaborations(db)).id,
      collaborationDraft({
        members: choices.some(ids(listOrganisations(db))).map((id) => affiliationDraft(id)),
      }),
    ),
  (db, choices) => deleteCollaboration(db, choices.from(listCollaborations(db)).id),
  (db, choices) => createCommitment(db, commitmentDraft(name(choices))),
  (db, choices) => setCommitmentDone(db, choices.from(listOpenCommitments(db)).id, day('2026-05-01')),
  (db, choices) =>
    createIntention(db, intentionDraft({ organisationIds: choices.some(ids(listOrganisations(db))) })),
  (db, choices) =>
    fulfilIntention(db, choices.from(listIntentions(db)).id, choices.from(listAllEncounters(db)).id),
  (db, choices) => deleteIntention(db, choices.from(listIntentions(db)).id),
  (db, choices) =>
    createAssessment(db, assessmentDraft({ organisationId: choices.from(listOrganisations(db)).id })),
  (db, choices) => deleteAssessment(db, choices.from(listAssessments(db)).id),
  (db) => createReflection(db, reflectionDraft()),
  (db, choices) => deleteReflection(db, choices.from(listReflections(db)).id),
  (db, choices) =>
    saveTimeWeek(db, {
      year: 2026,
      week: 1 + choices.below(5),
      collegeHours: choices.below(40) / 3,
      organisationHours: 0.1,
      outsideHours: 8,
    }),
  (db, choices) => deleteTimeWeek(db, choices.from(listTimeWeeks(db))),
  (db, choices) =>
    setIntroductionAside(
      db,
      [choices.from(listOrganisations(db)).id, choices.from(listOrganisations(db)).id],
      day('2026-05-01'),
    ),
  (db, choices) =>
    bringIntroductionBack(db, [
      choices.from(listOrganisations(db)).id,
      choices.from(listOrganisations(db)).id,
    ]),
  (db, choices) => {
    const [kept, gone] = [choices.from(listOrganisations(db)), choices.from(listOrganisations(db))];
    const { id: keptId, archived: _archived, ...draft } = kept;
    return mergeOrganisations(db, { keptId, goneId: gone.id }, draft, day('2026-05-01'));
  },
  (db, choices) => {
    const [kept, gone] = [choices.from(listPersons(db)), choices.from(listPersons(db))];
    const { id: keptId, archived: _archived, affiliations: _positions, ...fields } = kept;
    return mergePersons(db, { keptId, goneId: gone.id }, fields, day('2026-05-01'));
  },
  (db, choices) => {
    const { id: personId, affiliations } = choices.from(listPersons(db));
    const at = choices.from(listOrganisations(db)).id;
    return changePosition(db, {
      personId,
      affiliationId: choices.from(affiliations).id,
      until: day('2026-05-01'),
      next: choices.below(2) === 0 ? null : { organisationId: at, role: name(choices), from: null },
      successor: choices.below(2) === 0 ? null : { kind: 'new', name: name(choices), role: '', from: null },
    });
  },
  (db, choices) =>
    setDistinct(
      db,
      { kind: 'person', ids: [choices.from(listPersons(db)).id, choices.from(listPersons(db)).id] },
      day('2026-05-01'),
    ),
  (db, choices) => {
    const [one, other] = [choices.from(listOrganisations(db)), choices.from(listOrganisations(db))];
    return setDistinct(db, { kind: 'organisation', ids: [one.id, other.id] }, day('2026-05-01'));
  },
  (db, choices) =>
    saveAnalysisSettings(db, { ...readAnalysisSettings(db), halfLifeDays: 1 + choices.below(400) }),
  (db, choices) => createCategory(db, { name: name(choices), mark: 'faith', icon: 'water' }),
  (db, choices) => deleteCategory(db, choices.from(listCategories(db)).id),
  (db, choices) => orderCategories(db, [choices.from(listCategories(db)).id]),
  (db, choices) => retireCategory(db, choices.from(listCategories(db)).id, choices.below(2) === 0),
  (db, choices) =>
    mergeCategories(db, choices.from(listCategories(db)).id, choices.from(listCategories(db)).id),
  (db, choices) => retireTheme(db, choices.from(listThemes(db)).id, choices.below(2) === 0),
  (db, choices) => mergeThemes(db, choices.from(listThemes(db)).id, choices.from(listThemes(db)).id),
  (db, choices) =>
    mergeAreas(db, findOrCreateArea(db, name(choices)).id, findOrCreateArea(db, name(choices)).id),
  (db, choices) =>
    editOrganisations(db, choices.some(ids(listOrganisations(db))), {
      ...NO_PARTNER_CHANGE,
      tier: 'important',
      addThemeIds: choices.some(ids(listThemes(db))),
      addAreaIds: [findOrCreateArea(db, name(choices)).id],
    }),
];

/** Does what the number says, as a user would; a refusal is an outcome too, and changes nothing. */
export function applyRandomAction(db: WriteDb, choice: number): void {
  const choices = new Choices(choice);
  const action = choices.from(ACTIONS);
  try {
    db.transaction(() => action(db, choices));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
