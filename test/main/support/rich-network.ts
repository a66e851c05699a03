import type { WriteDb } from '#db/handle.ts';
import { createCollaboration } from '#db/repos/collaborations.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { archiveOrganisation } from '#db/repos/organisations.ts';
import { saveArea } from '#db/repos/areas.ts';
import { saveTheme } from '#db/repos/themes.ts';
import { createTie } from '#db/repos/ties.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import {
  affiliationDraft,
  collaborationDraft,
  commitmentDraft,
  day,
  encounterDraft,
  observationDraft,
  partner,
  person,
  tieDraft,
} from '#test/support/drafts.ts';

/** Names and texts that lists, spreadsheets and formulas stumble over. */
const PARTNERS = [
  'Woonhart',
  'Bos; Beek & Co',
  'Politie, district "Kust | Polder"',
  '=SOM(A1)',
  "'s-Gravenland",
  'Twee  spaties',
  'Terug\\slag',
  'Bredewater GGZ',
] as const;

export interface RichNetwork {
  readonly partners: Readonly<Record<(typeof PARTNERS)[number], Organisation>>;
  readonly persons: readonly [anna: Person, bas: Person, listed: Person];
}

function addPartners(db: WriteDb): RichNetwork['partners'] {
  const themes = ['wonen', 'zorg, jeugd', 'water|land'].map((name) => saveTheme(db, name).id);
  const areas = ['Centrum', 'Noord; Oost'].map((name) => saveArea(db, name).id);
  const made = PARTNERS.map((name, place) => [
    name,
    partner(db, name, {
      shortName: place === 0 ? 'WH' : '',
      tier: place % 2 === 0 ? 'core' : 'watch',
      scale: 'regional',
      themeIds: themes.slice(0, place % 4),
      areaIds: areas.slice(0, place % 3),
      desiredIntervalDays: place === 0 ? 1200 : null,
      website: '@woonhart.example',
      note: place === 1 ? '  - eerste regel\r\n\ttweede; "regel"|\n\n' : '',
      from: place === 2 ? day('1999-12-31') : null,
      until: place === 2 ? day('2027-01-01') : null,
    }),
  ]);
  return Object.fromEntries(made) as RichNetwork['partners'];
}

function addPersons(db: WriteDb, partners: RichNetwork['partners']): RichNetwork['persons'] {
  const at = (name: keyof RichNetwork['partners'], ...more: Parameters<typeof affiliationDraft>[1][]) =>
    affiliationDraft(partners[name].id, ...more);
  return [
    person(db, {
      name: 'Anna de Wit',
      nickname: 'Anna | Ans',
      email: 'anna@woonhart.example',
      phone: '+31 6 12345678',
      note: 'Regel een\nregel twee',
      affiliations: [
        at('Woonhart', { role: 'bestuurder', from: day('2020-01-01') }),
        at('Woonhart', { role: 'voorzitter', until: day('2019-12-31') }),
        at('Bos; Beek & Co', { role: '' }),
        at('Bos; Beek & Co', { role: '=lid', from: day('2021-05-01'), until: day('2022-05-01') }),
      ],
    }),
    person(db, { name: 'Bas', email: 'info@woonhart.example', phone: '0612345678' }),
    person(db, { name: 'Meer, Jan van der', affiliations: [at('Bredewater GGZ', { role: 'arts' })] }),
  ];
}

/** A network with everything that lists carry, and much that might break them. No two partners or persons are called the same. */
export function writeRichNetwork(db: WriteDb): RichNetwork {
  const partners = addPartners(db);
  const persons = addPersons(db, partners);
  const idOf = (name: keyof typeof partners) => partners[name].id;
  const [anna, bas, jan] = persons;
  const [wonen] = partners['Bos; Beek & Co'].themeIds;
  if (wonen === undefined) throw new Error('this partner has a theme');
  const table = createCollaboration(
    db,
    collaborationDraft({
      name: 'Tafel; van | allen',
      governmentRole: 'networking',
      meetingsPerYear: 11,
      themeIds: [wonen],
      note: 'a\nb',
      from: day('2020-02-29'),
      members: [
        affiliationDraft(idOf('Woonhart'), { role: 'voorzitter', from: day('2021-01-01') }),
        affiliationDraft(idOf('Bos; Beek & Co'), { role: 'lid' }),
        affiliationDraft(idOf('Politie, district "Kust | Polder"'), { role: 'lid' }),
        affiliationDraft(idOf('=SOM(A1)'), { role: 'lid', until: day('2025-01-01') }),
      ],
    }),
  );
  createCollaboration(db, collaborationDraft({ name: 'Zonder leden', phase: 'wind-down' }));
  createTie(
    db,
    tieDraft(idOf('Bredewater GGZ'), idOf('Woonhart'), { kind: 'funds', strength: 3, source: '=bron; x' }),
  );
  createTie(db, tieDraft(idOf('Woonhart'), idOf('Bredewater GGZ'), { kind: 'funds' }));
  createTie(db, tieDraft(idOf('Twee  spaties'), idOf('=SOM(A1)'), { from: day('2020-01-01') }));
  createTie(
    db,
    tieDraft(idOf('Twee  spaties'), idOf('=SOM(A1)'), { from: day('2018-01-01'), until: day('2019-01-01') }),
  );
  createEncounter(
    db,
    encounterDraft([idOf('Bos; Beek & Co')], {
      startTime: '09:05',
      minutes: 90,
      form: 'site-visit',
      subject: '- Bezoek; "nieuwbouw" | kade',
      script: 'unexpected',
      podium: 'kitchen-table',
      initiative: 'third-party',
      company: 'college',
      ground: 'lifeworld',
      tone: 'give-voice',
      performance: 'backstage',
      orientation: 'risk',
      confidentiality: 'confidential',
      collaborationId: table.id,
      personIds: [anna.id, jan.id],
      absentOrganisationIds: [idOf('Politie, district "Kust | Polder"'), idOf('Woonhart')],
      themeIds: [wonen],
      note: 'Verslag\n\n=einde',
      observations: [
        observationDraft('twee regels;\nvan een signaal'),
        observationDraft('het dak [lekt]', { kind: 'silence' }),
        observationDraft('De brug', { kind: 'story', toldOn: day('2026-03-12'), toldWhere: 'MT, kamer [2]' }),
        observationDraft('een | ander', { kind: 'story' }),
        observationDraft('nog een signaal'),
      ],
      commitments: [
        commitmentDraft('offerte sturen', { organisationId: idOf('Bos; Beek & Co'), due: day('2026-04-01') }),
        commitmentDraft('bellen [met Bas]', { doneOn: day('2026-03-11') }),
        commitmentDraft('tekening', { owner: 'them', due: day('2026-05-01') }),
        commitmentDraft('a; b', { owner: 'colleague' }),
      ],
    }),
  );
  // Two calls on one day that nobody can tell apart.
  for (const _ of [1, 2])
    createEncounter(db, encounterDraft([], { form: 'phone-call', personIds: [bas.id] }));
  return { partners, persons };
}

/** Things that names do not tell apart: twins, with something that points at each, and a partner that was put away. */
export function addTwins(db: WriteDb): void {
  const [one, other] = [partner(db, 'De Brug'), partner(db, 'De Brug', { note: 'de andere' })];
  const [first, second] = [
    person(db, { name: 'Jan Bakker', affiliations: [affiliationDraft(one.id)] }),
    person(db, { name: 'Jan Bakker', affiliations: [affiliationDraft(other.id)] }),
  ];
  createCollaboration(db, collaborationDraft({ name: 'Zonder leden', members: [affiliationDraft(one.id)] }));
  createTie(db, tieDraft(one.id, other.id));
  createEncounter(db, encounterDraft([other.id], { personIds: [first.id], subject: 'een' }));
  createEncounter(db, encounterDraft([], { personIds: [first.id, second.id], subject: 'twee' }));
  archiveOrganisation(db, partner(db, 'Vroeger').id);
}
