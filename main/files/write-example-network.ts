import type { WriteDb } from '#db/handle.ts';
import { saveArea } from '#db/repos/areas.ts';
import { createAssessment } from '#db/repos/assessments.ts';
import { createCategory, deleteCategory, listCategories } from '#db/repos/categories.ts';
import { createCollaboration } from '#db/repos/collaborations.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createIntention } from '#db/repos/encounters/intentions.ts';
import { createOrganisation } from '#db/repos/organisations.ts';
import { createPerson } from '#db/repos/persons.ts';
import { saveTheme } from '#db/repos/themes.ts';
import { createTie } from '#db/repos/ties.ts';
import { saveTimeWeek } from '#db/repos/mirror/time-weeks.ts';
import { indexedAfterwards } from '#db/search-upkeep.ts';
import type { ExampleNetwork } from '#shared/example-network/example-network.ts';

function withoutId<Draft extends { readonly id: unknown }>(numbered: Draft): Omit<Draft, 'id'> {
  const { id: _id, ...draft } = numbered;
  return draft;
}

/** Writes a whole network of drafts into a new file, all or nothing. Its categories take the place of the shipped ones. */
export function writeExampleNetwork(db: WriteDb, network: ExampleNetwork): void {
  indexedAfterwards(db, () => {
    for (const { id } of listCategories(db)) deleteCategory(db, id);
    for (const { id, name, mark } of network.categories) createCategory(db, { name, mark }, id);
    for (const { id, name } of network.themes) saveTheme(db, name, id);
    for (const { id, name } of network.areas) saveArea(db, name, id);
    for (const partner of network.organisations) createOrganisation(db, withoutId(partner), partner.id);
    for (const person of network.persons) createPerson(db, withoutId(person), person.id);
    for (const collaboration of network.collaborations) {
      createCollaboration(db, withoutId(collaboration), collaboration.id);
    }
    for (const tie of network.ties) createTie(db, withoutId(tie), tie.id);
    for (const encounter of network.encounters) createEncounter(db, withoutId(encounter), encounter.id);
    for (const intention of network.intentions) createIntention(db, withoutId(intention), intention.id);
    for (const week of network.timeWeeks) saveTimeWeek(db, week);
    for (const assessment of network.assessments) createAssessment(db, withoutId(assessment), assessment.id);
  });
}
