import { closeDatabase } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { listCategories } from '#db/repos/categories.ts';
import { createOrganisation } from '#db/repos/organisations.ts';
import { createPerson } from '#db/repos/persons.ts';
import { largeNames } from '#test/support/large-names.ts';

/** Writes a network with as many names as asked, and no encounters. */
export function writeLargeNames(file: string, partners: number, persons: number): void {
  const db = createDatabase(file);
  const [category] = listCategories(db);
  if (category === undefined) throw new Error('a new network has categories');
  const things = largeNames(partners, persons);
  db.transaction(() => {
    for (const { id, name, shortName } of things.organisations) {
      createOrganisation(
        db,
        {
          name,
          shortName,
          categoryId: category.id,
          tier: 'watch',
          scale: 'local',
          themeIds: [],
          areaIds: [],
          desiredIntervalDays: null,
          website: '',
          note: '',
          from: null,
          until: null,
        },
        id,
      );
    }
    for (const { name, nickname, affiliations } of things.persons) {
      createPerson(db, {
        name,
        nickname,
        email: '',
        phone: '',
        note: '',
        affiliations: affiliations.map(({ organisationId }) => ({
          organisationId,
          role: '',
          from: null,
          until: null,
        })),
      });
    }
  });
  closeDatabase(db);
}
