import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { commitmentIdSchema, encounterIdSchema } from '#shared/domain/ids.ts';
import type { SearchHit, SearchReply } from '#shared/search/hits.ts';
import { locationOfHit } from '#renderer/app/location-of-hit.ts';
import { SearchPanel } from '#renderer/features/search/SearchPanel.tsx';
import { HOUSING, organisation } from '../../support/builders.ts';
import { renderOver, withoutMediaQueries } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

beforeAll(withoutMediaQueries);
const plain = (text: string): SearchHit['title'] => [{ text, marked: false }];
const partner = (number: number): SearchHit => ({
  kind: 'organisation',
  id: organisation(number).id,
  categoryId: HOUSING.id,
  title: [
    { text: 'Woon', marked: true },
    { text: `hart ${String(number)}`, marked: false },
  ],
  reason: null,
  archived: number === 101,
  confidential: false,
});
const ENCOUNTER_ID = encounterIdSchema.parse('01900000-0000-7000-8000-000000000701');
const secret: SearchHit = {
  kind: 'encounter',
  id: ENCOUNTER_ID,
  date: isoDate('2026-05-01'),
  form: 'site-visit',
  who: ['Sophie', 'Bas', 'Loes', 'Daan', 'Karin'],
  title: [],
  reason: { field: 'note', text: plain('over woonlasten') },
  archived: false,
  confidential: true,
};

function show(reply: SearchReply): {
  readonly opened: SearchHit[];
  readonly asked: () => readonly unknown[];
} {
  const opened: SearchHit[] = [];
  const main = scriptedMain({ 'search.find': () => reply, 'categories.list': () => [HOUSING] });
  renderOver(main, <SearchPanel onOpen={(hit) => opened.push(hit)} onClose={() => {}} />);
  return { opened, asked: () => main.inputsOf('search.find') };
}
const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Wat zoek je?' });

test('the field is ready to type in, and asks nothing while it is empty', async () => {
  const { asked } = show({ groups: [] });
  expect(document.activeElement).toBe(field());
  await userEvent.type(field(), '  ');
  expect(asked()).toEqual([]);
});

test('the best find is opened by Enter, the next by an arrow', async () => {
  const { opened } = show({ groups: [{ kind: 'organisation', hits: [partner(101), partner(102)] }] });
  await userEvent.type(field(), 'woon');
  await screen.findByRole('option', { name: /Woonhart 101.*gearchiveerd/ });
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}{ArrowDown}{Enter}');
  expect(opened.map(({ id }) => id)).toEqual([partner(101).id, partner(102).id, partner(101).id]);
  expect(document.activeElement).toBe(field());
});

test('a find tells what it is, why it was found, and that it is confidential', async () => {
  show({ groups: [{ kind: 'encounter', hits: [secret] }] });
  await userEvent.type(field(), 'woonlasten');
  const option = await screen.findByRole('option');
  expect(option.textContent).toContain('Werkbezoek');
  expect(option.textContent).toContain('vertrouwelijk');
  expect(option.textContent).toContain('01-05-2026 · werkbezoek · Sophie, Bas, Loes en nog 2');
  expect(option.textContent).toContain('notitie: over woonlasten');
});

test('of many finds the first five are shown, and the rest when asked', async () => {
  const hits = Array.from({ length: 9 }, (_, place) => partner(101 + place));
  show({ groups: [{ kind: 'organisation', hits }] });
  await userEvent.type(field(), 'woon');
  const list = await screen.findByRole('listbox', { name: 'Gevonden' });
  expect(within(list).getAllByRole('option')).toHaveLength(6);
  await userEvent.click(within(list).getByRole('option', { name: 'Nog 4 partners' }));
  expect(within(list).getAllByRole('option')).toHaveLength(9);
  expect(document.activeElement).toBe(field());
});

test('nothing found says so; Escape empties the field first', async () => {
  show({ groups: [] });
  await userEvent.type(field(), 'zzz');
  await screen.findByText('Niets gevonden met “zzz”.');
  await userEvent.keyboard('{Escape}');
  expect(field()).toHaveProperty('value', '');
});

test('a commitment is read with its encounter, else with its partner, else on Vandaag', () => {
  const commitment = {
    kind: 'commitment',
    id: commitmentIdSchema.parse('01900000-0000-7000-8000-000000000801'),
    owner: 'us',
    due: null,
    done: false,
    title: plain('Terugbellen'),
    reason: null,
    archived: false,
    confidential: false,
  } as const;
  const partnerId = organisation(101).id;
  expect(locationOfHit({ ...commitment, encounterId: ENCOUNTER_ID, organisationId: partnerId })).toEqual({
    screen: 'encounters',
    selectedId: ENCOUNTER_ID,
  });
  expect(locationOfHit({ ...commitment, encounterId: null, organisationId: partnerId })).toEqual({
    screen: 'partners',
    selectedId: partnerId,
  });
  expect(locationOfHit({ ...commitment, encounterId: null, organisationId: null })).toEqual({
    screen: 'today',
    selectedId: null,
  });
});
