import { expect, test } from 'vitest';
import { readAnalysisInput } from '#db/repos/analysis-input.ts';
import { createCommitment } from '#db/repos/encounters/commitments.ts';
import { archiveOrganisation, findOrganisation } from '#db/repos/organisations.ts';
import { setIntroductionAside } from '#db/repos/today/set-aside-introductions.ts';
import { writeExampleNetwork } from '#main/files/write-example-network.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { analysisInputOf } from '#test/support/analysis-input-of.ts';
import { newDatabase } from '#test/support/database.ts';
import { commitmentDraft, day, partner } from '#test/support/drafts.ts';

/** The same input with every list in one order, and of each item only what the type names. */
function comparable(input: AnalysisInput) {
  const sorted = <Item>(list: readonly Item[]): readonly Item[] =>
    list.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return {
    categories: input.categories.map(({ id, name }) => ({ id, name })),
    themes: sorted(input.themes.map(({ id, name }) => ({ id, name }))),
    areas: sorted(input.areas.map(({ id, name }) => ({ id, name }))),
    partners: sorted(
      input.partners.map(
        ({ id, name, categoryId, tier, themeIds, areaIds, desiredIntervalDays, archived, from, until }) => ({
          id,
          name,
          categoryId,
          tier,
          themeIds,
          areaIds,
          desiredIntervalDays,
          archived,
          from,
          until,
        }),
      ),
    ),
    affiliations: sorted(
      input.affiliations.map(({ personId, organisationId, from, until }) => ({
        personId,
        organisationId,
        from,
        until,
      })),
    ),
    encounters: sorted(
      input.encounters.map((encounter) => ({
        id: encounter.id,
        date: encounter.date,
        minutes: encounter.minutes,
        form: encounter.form,
        organisationIds: sorted(encounter.organisationIds),
        personIds: sorted(encounter.personIds),
        absentOrganisationIds: sorted(encounter.absentOrganisationIds),
        collaborationId: encounter.collaborationId,
        script: encounter.script,
        podium: encounter.podium,
        initiative: encounter.initiative,
        company: encounter.company,
        ground: encounter.ground,
        tone: encounter.tone,
        performance: encounter.performance,
        orientation: encounter.orientation,
        observationKinds: encounter.observationKinds,
      })),
    ),
    collaborations: sorted(
      input.collaborations.map(({ id, name, from, until, members }) => ({
        id,
        name,
        from,
        until,
        members: members.map((member) => ({
          organisationId: member.organisationId,
          from: member.from,
          until: member.until,
        })),
      })),
    ),
    // A tie without direction may have been turned round.
    ties: sorted(
      input.ties.map(({ id, firstOrganisationId, secondOrganisationId, kind, strength, from, until }) => ({
        id,
        pair: [firstOrganisationId, secondOrganisationId].toSorted(),
        kind,
        strength,
        from,
        until,
      })),
    ),
    commitments: sorted(input.commitments),
    setAsideIntroductions: sorted(input.setAsideIntroductions),
  };
}

test('the analysis reads from a file exactly what was written into it', () => {
  const db = newDatabase();
  const network = makeExampleNetwork({ asOf: day('2026-06-30') });
  writeExampleNetwork(db, network);
  const input = readAnalysisInput(db);
  expect(comparable(input)).toEqual(comparable(analysisInputOf(network)));
  expect(input.encounters.length).toBeGreaterThan(300);
});

test('archived partners, loose commitments and pairs put aside are read too', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Aa').id, partner(db, 'Bb').id];
  archiveOrganisation(db, one);
  createCommitment(db, commitmentDraft('los', { organisationId: other, due: day('2026-07-01') }));
  setIntroductionAside(db, [one, other], day('2026-06-01'));
  const input = readAnalysisInput(db);
  expect(input.partners.map(({ id, archived }) => ({ id, archived }))).toEqual([
    { id: one, archived: true },
    { id: other, archived: false },
  ]);
  expect(input.commitments).toEqual([
    { encounterId: null, organisationId: other, owner: 'us', madeOn: null, due: '2026-07-01', doneOn: null },
  ]);
  expect(input.setAsideIntroductions).toEqual([
    { firstOrganisationId: one, secondOrganisationId: other, date: '2026-06-01' },
  ]);
  expect(findOrganisation(db, one).archived).toBe(true);
});

test('an empty network gives empty lists, and its categories', () => {
  const { categories, ...rest } = readAnalysisInput(newDatabase());
  expect(categories).toHaveLength(13);
  expect(Object.values(rest).every((list) => list.length === 0)).toBe(true);
});
