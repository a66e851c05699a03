import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { mergeOrganisations } from '#db/repos/duplicates/merge-organisations.ts';
import { mergePersons } from '#db/repos/duplicates/merge-persons.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { listPersons } from '#db/repos/persons.ts';
import { createHistory } from '#db/undo.ts';
import { networkDocumentSchema } from '#shared/domain/network-document.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import { dumpOf, newDatabase } from '#test/support/database.ts';
import { affiliationDraft, day, partner, person } from '#test/support/drafts.ts';
import { applyRandomAction } from '#test/support/random-actions.ts';

const TODAY = day('2026-06-30');
const draftOf = ({ id: _id, archived: _archived, ...draft }: Organisation) => draft;
const fieldsOf = ({ id: _id, archived: _archived, affiliations: _positions, ...fields }: Person) => fields;

describe('merge and undo', () => {
  test.for(Array.from({ length: 10 }, (_, index) => 3000 + index))(
    'seed %i: whatever two are merged, taking it back gives every row as it was, and doing it again every row after',
    (seed) => {
      const db = newDatabase();
      const choices =
        fc.sample(fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 90 }), { seed, numRuns: 1 })[0] ??
        [];
      for (const name of ['A', 'B', 'C']) {
        const at = partner(db, name);
        person(db, { name: `Persoon ${name}`, affiliations: [affiliationDraft(at.id)] });
      }
      for (const choice of choices) applyRandomAction(db, choice);
      const history = createHistory(db);
      let merges = 0;
      for (const [index, choice] of choices.slice(0, 12).entries()) {
        const partners = listOrganisations(db);
        const persons = listPersons(db);
        const two = <Item>(list: readonly Item[]): readonly [Item | undefined, Item | undefined] => [
          list[choice % list.length],
          list[(choice + 1 + (choice % 7)) % list.length],
        ];
        const before = dumpOf(db);
        const document = exportNetwork(db);
        const mergedPartners = (): boolean => {
          const [kept, gone] = two(partners);
          if (kept === undefined || gone === undefined || kept.id === gone.id) return false;
          mergeOrganisations(db, { keptId: kept.id, goneId: gone.id }, draftOf(kept), TODAY);
          return true;
        };
        const mergedPersons = (): boolean => {
          const [kept, gone] = two(persons);
          if (kept === undefined || gone === undefined || kept.id === gone.id) return false;
          mergePersons(db, { keptId: kept.id, goneId: gone.id }, fieldsOf(kept), TODAY);
          return true;
        };
        if (!history.perform('merge', index % 2 === 0 ? mergedPartners : mergedPersons)) continue;
        expect(listOrganisations(db).length + listPersons(db).length).toBe(
          partners.length + persons.length - 1,
        );
        merges += 1;
        const after = dumpOf(db);
        expect(networkDocumentSchema.safeParse(exportNetwork(db)).error).toBeUndefined();
        // Nothing of what was there got lost but what the two had double.
        expect(after['encounter']).toEqual(before['encounter']);
        expect(after['commitment']).toHaveLength(before['commitment']?.length ?? 0);
        history.undo();
        expect(dumpOf(db)).toEqual(before);
        expect(exportNetwork(db)).toEqual(document);
        history.redo();
        expect(dumpOf(db)).toEqual(after);
      }
      expect(merges).toBeGreaterThan(0);
      expect(db.rows('PRAGMA foreign_key_check')).toEqual([]);
      expect(db.value('PRAGMA integrity_check')).toBe('ok');
    },
  );
});
