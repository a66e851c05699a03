import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { FieldPlace } from '#renderer/features/partners/force-field/force-field.ts';
import { ForceField } from '#renderer/features/partners/force-field/ForceField.tsx';
import { forceFieldTexts } from '#renderer/i18n/texts/assessments.ts';
import { organisation } from '../../../support/builders.ts';

const DAY = isoDate('2026-11-01');

function place(number: number, influence: number, interest: number): FieldPlace {
  const { id, name } = organisation(number);
  return { id, name, influence, interest, date: DAY };
}

const CROWD = Array.from({ length: 60 }, (_, index) => place(100 + index, 4, 5));
const PLACES = [...CROWD, place(300, 1, 2)];

function show(places: readonly FieldPlace[]): readonly string[] {
  const opened: string[] = [];
  render(<ForceField t={forceFieldTexts} places={places} count={80} onOpen={(id) => opened.push(id)} />);
  return opened;
}

test('sixty on one spot are counted there, and listed beside it when the spot is chosen', async () => {
  const opened = show(PLACES);
  expect(
    screen.getByRole('heading', { name: '61 van deze 80 partners staan in het krachtenveld' }),
  ).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(1 + 61);
  const spot = screen.getByRole('button', {
    name: /^60 ?partners met invloed 4 en belang 5: ?Partner 100 ?, ?Partner 101/,
  });
  await userEvent.click(spot);
  expect(spot.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('row')).toHaveLength(1 + 60);
  await userEvent.click(within(screen.getByRole('table')).getByRole('button', { name: 'Partner 159' }));
  expect(opened).toEqual([CROWD[59]?.id]);
  await userEvent.click(screen.getByRole('button', { name: 'Toon iedereen' }));
  expect(screen.getAllByRole('row')).toHaveLength(1 + 61);
});

test('only spots where somebody stands can be chosen, and choosing again lets go', async () => {
  show(PLACES);
  const figure = screen.getByRole('figure', { name: /^Krachtenveld/ });
  const spots = within(figure).getAllByRole('button');
  expect(spots).toHaveLength(2);
  const low = within(figure).getByRole('button', {
    name: /^1 ?partner met invloed 1 en belang 2: ?Partner 300$/,
  });
  await userEvent.click(low);
  expect(screen.getAllByRole('row')).toHaveLength(2);
  await userEvent.click(low);
  expect(low.getAttribute('aria-pressed')).toBe('false');
});

test('without anybody in the field it says what is needed', () => {
  show([]);
  expect(screen.getByRole('heading', { name: /^Nog geen van deze partners/ })).toBeTruthy();
  expect(screen.queryByRole('figure')).toBeNull();
});
