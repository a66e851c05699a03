import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { NO_PARTNER_CHANGE } from '#shared/domain/bulk-edit.ts';
import { NO_BASIS } from '#shared/domain/privacy.ts';
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
  personDraft,
  tieDraft,
} from '#test/support/drafts.ts';
import type { UndoableMethod } from '#test/support/undo/told-changes.ts';
import { offer, planned } from './import-files.ts';
import {
  type UndoCase,
  only,
  woonhart,
  bos,
  anna,
  category,
  theme,
  area,
  collaboration,
  tie,
  encounters,
  visit,
  assessment,
  intention,
  commitment,
  introduction,
  correctionDraft,
  draftOf,
  withoutId,
} from './undo-world.ts';

import { UNDO_CASES_BESIDE } from './undo-cases-beside.ts';
/** What is done, and what must be there first. */
export const UNDO_CASES: { readonly [M in UndoableMethod]: UndoCase<M> } = {
  ...UNDO_CASES_BESIDE,
  'organisations.create': (world) =>
    organisationDraft({
      categoryId: category(world, 0),
      name: 'Nieuwe partner',
      themeIds: [theme(world, 0)],
    }),
  'organisations.update': (world) => ({
    id: woonhart(world),
    draft: { ...draftOf(world.rich.partners.Woonhart), name: 'Woonhart Zuid', themeIds: [], note: 'ander' },
  }),
  'organisations.archive': (world) => ({ id: woonhart(world) }),
  'organisations.restore': async (world) => {
    await world.program.get('organisations.archive', { id: woonhart(world) });
    return { id: woonhart(world) };
  },
  'organisations.edit': (world) => ({
    ids: [woonhart(world), bos(world)],
    change: {
      ...NO_PARTNER_CHANGE,
      tier: 'important',
      addAreaIds: [area(world, 0)],
      removeThemeIds: [theme(world, 0)],
    },
  }),
  'persons.create': (world) =>
    personDraft({ name: 'Carla Nieuw', affiliations: [affiliationDraft(woonhart(world))] }),
  'persons.update': (world) => ({
    id: anna(world).id,
    draft: { ...personDraft({ name: 'Anna Anders' }), affiliations: [affiliationDraft(bos(world))] },
  }),
  'persons.archive': (world) => ({ id: anna(world).id }),
  'persons.restore': async (world) => {
    await world.program.get('persons.archive', { id: anna(world).id });
    return { id: anna(world).id };
  },
  'personBases.save': (world) => ({
    personId: anna(world).id,
    draft: { ...NO_BASIS, purpose: 'expertise', doNotRecord: true },
  }),
  'corrections.create': (world) => ({ personId: anna(world).id, draft: correctionDraft }),
  'corrections.update': async (world) => {
    const { id } = await world.program.get('corrections.create', {
      personId: anna(world).id,
      draft: correctionDraft,
    });
    return { id, draft: { ...correctionDraft, doneOn: day('2026-11-05'), outcome: 'hersteld' } };
  },
  'corrections.remove': async (world) => {
    const { id } = await world.program.get('corrections.create', {
      personId: anna(world).id,
      draft: correctionDraft,
    });
    return { id };
  },
  'positions.change': (world) => ({
    personId: anna(world).id,
    affiliationId: only(anna(world).affiliations.filter(({ role }) => role === 'bestuurder')).id,
    until: day('2026-11-01'),
    next: { organisationId: bos(world), role: 'directeur', from: day('2026-11-02') },
    successor: { kind: 'new', name: 'Opvolger', role: 'bestuurder', from: null },
  }),
  'collaborations.create': (world) => ({
    draft: collaborationDraft({ name: 'Nieuwe tafel', members: [affiliationDraft(woonhart(world))] }),
    newMembers: [],
  }),
  'collaborations.update': async (world) => ({
    id: (await collaboration(world)).id,
    draft: collaborationDraft({ name: 'Andere tafel', phase: 'wind-down' }),
    newMembers: [],
  }),
  'collaborations.archive': async (world) => ({ id: (await collaboration(world)).id }),
  'collaborations.restore': async (world) => {
    const { id } = await collaboration(world);
    await world.program.get('collaborations.archive', { id });
    return { id };
  },
  'ties.create': (world) =>
    tieDraft(bos(world), woonhart(world), { kind: 'supervises', source: 'jaarverslag' }),
  'ties.update': async (world) => ({
    id: (await tie(world)).id,
    draft: { ...withoutId(await tie(world)), strength: 1 },
  }),
  'ties.remove': async (world) => ({ id: (await tie(world)).id }),
  'assessments.create': (world) => assessmentDraft({ organisationId: bos(world), note: 'nieuw' }),
  'assessments.update': async (world) => ({
    id: (await assessment(world)).id,
    draft: { ...withoutId(await assessment(world)), cultural: -1 },
  }),
  'assessments.remove': async (world) => ({ id: (await assessment(world)).id }),
  'encounters.create': (world) =>
    encounterDraft([woonhart(world)], {
      subject: 'Werkbezoek',
      observations: [observationDraft('gehoord')],
      commitments: [commitmentDraft('bellen')],
    }),
  'encounters.log': () => ({
    encounter: encounterDraft([], { subject: 'Snel vastgelegd' }),
    newOrganisations: [],
    newPersons: [{ name: 'Nieuw Mens' }],
  }),
  'encounters.update': async (world) => ({
    id: (await visit(world)).id,
    draft: encounterDraft([woonhart(world)], {
      subject: 'Herzien',
      observations: [observationDraft('anders')],
    }),
  }),
  'encounters.edit': async (world) => ({
    ids: (await encounters(world)).encounters.map(({ id }) => id),
    change: {
      date: day('2026-02-02'),
      addOrganisationIds: [bos(world)],
      removeOrganisationIds: [],
      addPersonIds: [],
      removePersonIds: [],
      addThemeIds: [theme(world, 1)],
      removeThemeIds: [],
    },
  }),
  'encounters.remove': async (world) => ({ id: (await visit(world)).id }),
  'encounters.removeMany': async (world) => ({
    ids: (await encounters(world)).encounters.map(({ id }) => id),
  }),
  'commitments.create': () => commitmentDraft('Offerte vragen', { due: day('2026-12-01') }),
  'commitments.update': async (world) => ({
    id: (await commitment(world)).id,
    draft: commitmentDraft('Kaart sturen', { owner: 'them' }),
  }),
  'commitments.setDone': async (world) => ({ id: (await commitment(world)).id, doneOn: day('2026-11-20') }),
  'commitments.remove': async (world) => ({ id: (await commitment(world)).id }),
  'intentions.create': (world) => intentionDraft({ personIds: [anna(world).id] }, { subject: 'Bijpraten' }),
  'intentions.update': async (world) => ({
    id: (await intention(world)).id,
    draft: intentionDraft(
      { organisationIds: [bos(world)] },
      { subject: 'Later kennismaken', note: 'na de zomer' },
    ),
  }),
  'intentions.remove': async (world) => ({ id: (await intention(world)).id }),
  'intentions.fulfil': async (world) => ({
    id: (await intention(world)).id,
    encounterId: (await visit(world)).id,
  }),
  'intentions.setAside': async (world) => ({
    id: (await intention(world)).id,
    encounterId: (await visit(world)).id,
  }),
  'introductions.setAside': introduction,
  'introductions.bringBack': async (world) => {
    await world.program.get('introductions.setAside', introduction(world));
    return introduction(world);
  },
  'duplicates.setDistinct': (world) => ({ kind: 'organisation', ids: [woonhart(world), bos(world)] }),
  'duplicates.forgetDistinct': async (world) => {
    const pair = { kind: 'organisation' as const, ids: [woonhart(world), bos(world)] as const };
    await world.program.get('duplicates.setDistinct', { ...pair, ids: [...pair.ids] });
    return { ...pair, ids: [...pair.ids] };
  },
  'duplicates.mergeOrganisations': (world) => ({
    keptId: woonhart(world),
    goneId: bos(world),
    draft: draftOf(world.rich.partners.Woonhart),
  }),
  'duplicates.mergePersons': (world) => {
    const { affiliations: _positions, ...fields } = draftOf(anna(world));
    return { keptId: anna(world).id, goneId: world.rich.persons[1].id, fields };
  },
  'import.apply': async ({ program }) => {
    offer(program, { 'partners.csv': 'naam;categorie;opgaven\nWoonhart;media;energie\nGloednieuw;media;\n' });
    await planned(program);
  },
  'handOver.apply': async ({ program }) => {
    const { file } = program.context.session.network();
    program.answers.network = path.join(program.folder, 'ander.netwerk');
    copyFileSync(`${file}.other`, program.answers.network);
    await program.get('handOver.choose');
    await program.get('handOver.read', { password: null });
    return { theirs: [] };
  },
  'categories.create': () => ({ name: 'Nieuwe soort', mark: 'faith', icon: null }),
  'categories.update': (world) => ({
    id: category(world, 0),
    draft: { name: 'Andere naam', mark: 'faith', icon: 'water' },
  }),
  'categories.order': (world) => ({ ids: [category(world, 3), category(world, 1)] }),
  'categories.retire': (world) => ({ id: category(world, 1), retired: true }),
  'categories.merge': (world) => ({ from: category(world, 0), into: category(world, 1) }),
  'themes.findOrCreate': () => ({ name: 'nieuwe opgave' }),
  'themes.rename': (world) => ({ id: theme(world, 0), draft: { name: 'hernoemd' } }),
  'themes.retire': (world) => ({ id: theme(world, 0), retired: true }),
  'themes.merge': (world) => ({ from: theme(world, 0), into: theme(world, 1) }),
  'areas.findOrCreate': () => ({ name: 'Nieuwe wijk' }),
  'areas.rename': (world) => ({ id: area(world, 0), draft: { name: 'Hernoemde wijk' } }),
  'areas.retire': (world) => ({ id: area(world, 0), retired: true }),
  'areas.merge': (world) => ({ from: area(world, 0), into: area(world, 1) }),
};
