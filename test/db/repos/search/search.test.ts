import { describe, expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { createCollaboration } from '#db/repos/collaborations.ts';
import { createEncounter, updateEncounter } from '#db/repos/encounters/encounters.ts';
import { archiveOrganisation, updateOrganisation } from '#db/repos/organisations.ts';
import { search } from '#db/repos/search/search.ts';
import type { SearchHit } from '#shared/search/hits.ts';
import { newDatabase } from '#test/support/database.ts';
import {
  affiliationDraft,
  collaborationDraft,
  commitmentDraft,
  day,
  encounterDraft,
  observationDraft,
  organisationDraft,
  partner,
  person,
} from '#test/support/drafts.ts';

const TODAY = day('2026-06-30');

const plain = (text: SearchHit['title']): string => text.map((piece) => piece.text).join('');
const marked = (text: SearchHit['title']): readonly string[] =>
  text.filter((piece) => piece.marked).map((piece) => piece.text);

function hits(db: WriteDb, typed: string): readonly SearchHit[] {
  return search(db, typed, TODAY).groups.flatMap((group) => group.hits);
}
const titles = (db: WriteDb, typed: string): readonly string[] =>
  hits(db, typed).map((hit) => plain(hit.title));

function filled() {
  const db = newDatabase();
  const woonhart = partner(db, 'Woningcorporatie Woonhart', { shortName: 'Woonhart' });
  const region = partner(db, 'Veiligheidsregio Rivierenland', { note: 'Vraagt om een vast aanspreekpunt.' });
  const mosque = partner(db, 'Moskee Çağrı');
  const sophie = person(db, {
    name: 'Sophie van der Meer',
    email: 's.vandermeer@voorbeeld.nl',
    phone: '06-12 34 56 78',
    affiliations: [affiliationDraft(woonhart.id, { role: 'directeur-bestuurder' })],
  });
  const visit = createEncounter(
    db,
    encounterDraft([woonhart.id], {
      subject: 'Werkbezoek Nieuwe Kaai',
      date: day('2026-05-01'),
      confidentiality: 'confidential',
      note: 'Er is geen plek voor jongeren. De bewoners vragen om een speelveld naast het oude ketelhuis, en om licht.',
      observations: [observationDraft('Niemand sprak over parkeren')],
      commitments: [commitmentDraft('Terugbellen over het ketelhuis')],
    }),
  );
  createCollaboration(
    db,
    collaborationDraft({ name: 'Convenant wonen', members: [affiliationDraft(region.id)] }),
  );
  return { db, woonhart, region, mosque, sophie, visit };
}

test.each([
  ['woonh', 'Woningcorporatie Woonhart'],
  ['corporatie', 'Woningcorporatie Woonhart'],
  ['cagri', 'Moskee Çağrı'],
  ['ÇAĞRI', 'Moskee Çağrı'],
  ['meer sophie', 'Sophie van der Meer'],
  ['06123456', 'Sophie van der Meer'],
  ['kaai', 'Werkbezoek Nieuwe Kaai'],
  ['terugbel', 'Terugbellen over het ketelhuis'],
  ['parkeren', 'Niemand sprak over parkeren'],
  ['convenant', 'Convenant wonen'],
])('"%s" finds %s first', (typed, title) => {
  expect(titles(filled().db, typed)[0]).toBe(title);
});

test.each([
  ['veilgheidsregio', 'Veiligheidsregio Rivierenland'],
  ['veiligheidsergio rivirenland', 'Veiligheidsregio Rivierenland'],
  ['sofie', 'Sophie van der Meer'],
  ['mosque', undefined],
  ['wonhart', 'Woningcorporatie Woonhart'],
  ['parkeern', 'Niemand sprak over parkeren'],
  ['moksee', 'Moskee Çağrı'],
])('with slips, "%s" finds %s first', (typed, title) => {
  expect(titles(filled().db, typed)[0]).toBe(title);
});

test.each(['w', 'wo', 've', 'so', 'ka'])('one or two letters find what begins with them: "%s"', (typed) => {
  const found = hits(filled().db, typed);
  expect(found).not.toEqual([]);
  for (const hit of found) {
    const words = [hit.title, hit.reason?.text ?? []].flatMap(marked);
    expect(words.some((word) => word.toLowerCase() === typed)).toBe(true);
  }
});

test.each([
  '',
  '   ',
  '"',
  '***',
  '- OR NOT',
  '((',
  'name:',
  'zzzzzz',
  'kaai zzzzzz',
  "'; DROP TABLE person; --",
])('what finds nothing finds nothing, and breaks nothing: %j', (typed) => {
  expect(titles(filled().db, typed)).toEqual([]);
});

describe('the reason', () => {
  test('is in the name, where it is marked', () => {
    const [hit] = hits(filled().db, 'corpo hart');
    expect(hit?.title).toEqual([
      { text: 'Woning', marked: false },
      { text: 'corpo', marked: true },
      { text: 'ratie Woon', marked: false },
      { text: 'hart', marked: true },
    ]);
    expect(hit?.reason).toBeNull();
  });

  test('is another field, with the words around', () => {
    const [hit] = hits(filled().db, 'speelveld');
    expect(hit).toMatchObject({ kind: 'encounter', confidential: true, reason: { field: 'note' } });
    expect(marked(hit?.reason?.text ?? [])).toEqual(['speelveld']);
    expect(plain(hit?.reason?.text ?? [])).toMatch(/^…\S.*om een speelveld naast het oude.*$/);
  });

  test('may lie in two places: what was discussed, and with whom', () => {
    const found = hits(filled().db, 'woonhart ketelhuis');
    expect(found.map(({ kind }) => kind).toSorted()).toEqual(['commitment', 'encounter']);
    expect(found.every(({ confidential }) => confidential)).toBe(true);
  });

  test('is where somebody works', () => {
    const { db, sophie } = filled();
    expect(hits(db, 'directeur woonhart')).toMatchObject([
      {
        kind: 'person',
        id: sophie.id,
        position: { role: 'directeur-bestuurder', organisation: 'Woningcorporatie Woonhart' },
        reason: { field: 'position' },
      },
    ]);
    expect(hits(db, 'bestuurder')).toMatchObject([{ kind: 'person', id: sophie.id }]);
  });
});

test('a partner goes before its people, and what was put away goes last', () => {
  const { db, woonhart } = filled();
  const other = partner(db, 'Woonhart Noord');
  expect(hits(db, 'woonhart').map(({ kind }) => kind)).toEqual(['organisation', 'organisation', 'person']);
  archiveOrganisation(db, other.id);
  expect(hits(db, 'woonhart').slice(0, 2)).toMatchObject([
    { id: woonhart.id, archived: false },
    { id: other.id, archived: true },
  ]);
});

test('what is written over is found no more, what took its place is', () => {
  const { db, woonhart, visit } = filled();
  updateOrganisation(
    db,
    woonhart.id,
    organisationDraft({ categoryId: woonhart.categoryId, name: 'Thuisbasis' }),
  );
  expect(titles(db, 'corporatie')).toEqual([]);
  expect(titles(db, 'thuisbasis')).toEqual(['Thuisbasis', 'Sophie van der Meer']);
  updateEncounter(db, visit.id, encounterDraft([woonhart.id], { subject: 'Gesprek' }));
  expect(titles(db, 'ketelhuis')).toEqual([]);
});

test('a thousand persons of one name do not hide the partner of that name', () => {
  const db = newDatabase();
  db.transaction(() => {
    for (let number = 0; number < 1000; number += 1) person(db, { name: `Linde Lindeman ${String(number)}` });
  });
  partner(db, 'Basisschool onder de Linde');
  const { groups } = search(db, 'linde', TODAY);
  expect(groups.map(({ kind }) => kind)).toEqual(['person', 'organisation']);
  expect(groups.every(({ hits: found }) => found.length <= 20)).toBe(true);
});
