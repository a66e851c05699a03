import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { BackUpOverview, NetworkCopy } from '#shared/back-ups/back-up-state.ts';
import type { NetworkDifference } from '#shared/back-ups/compare-networks.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import { BackUpsPanel } from '#renderer/features/back-ups/BackUpsPanel.tsx';
import { appStatus } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const COPY: NetworkCopy = {
  id: '0:Stad 2026-11-22 14.05.33.netwerk',
  kind: 'back-up',
  place: 'own',
  fileName: 'Stad 2026-11-22 14.05.33.netwerk',
  moment: '2026-11-22 14:05',
  bytes: 2_340_000,
  counts: { partners: 140, persons: 1, encounters: 420 },
  check: 'good',
  checkedAt: '2026-11-22 14:05',
};
const PLACE = {
  kind: 'own',
  folder: '/netwerken/reservekopie',
  isChosen: false,
  isThere: true,
  problem: null,
} as const;
const NOTHING = { count: 0, lines: [] };
const DIFFERENCE: NetworkDifference = [
  {
    kind: 'organisations',
    counts: [141, 140],
    onlyInFirst: { count: 1, lines: [{ name: 'De Kade', date: null, fields: [] }] },
    onlyInSecond: NOTHING,
    changed: { count: 1, lines: [{ name: 'Woonhart', date: null, fields: ['note', 'tier'] }] },
  },
];

function main(overview: Partial<BackUpOverview> = {}): ScriptedMain {
  return scriptedMain({
    'app.status': () => appStatus(),
    'backUps.list': () => ({ places: [PLACE], copies: [COPY], ...overview }),
    'backUps.preview': () => ({ copy: COPY, difference: DIFFERENCE, erased: [] }),
    'backUps.restore': () => ({ previous: '/netwerken/reservekopie/Stad (voor terugzetten).netwerk' }),
  });
}

test('a copy tells what it holds, its size and when it was found good', async () => {
  renderOver(main(), <BackUpsPanel onBack={() => {}} />);
  const row = await screen.findByRole('row', { name: /22-11-2026 om 14:05 reservekopie/ });
  expect(row.textContent).toContain('140 partners, 1 persoon en 420 ontmoetingen');
  expect(row.textContent).toContain('2,3 MB');
  expect(row.textContent).toContain('goed op 22-11-2026 om 14:05');
});

test('going back is only offered beside what it changes, and then tells where the previous one is', async () => {
  const over = main();
  renderOver(over, <BackUpsPanel onBack={() => {}} />);
  await userEvent.click(await screen.findByRole('button', { name: /^Wat verschilt er/ }));
  expect(
    await screen.findByText('Wat er sindsdien bijkwam verdwijnt: 1 partner. 1 ding wordt weer zoals toen.'),
  ).toBeTruthy();
  const partners = screen.getByRole('region', { name: 'Nu 141 partners, toen 140' });
  expect(within(partners).getByText('De Kade')).toBeTruthy();
  expect(within(partners).getByText('· notitie en belang', { exact: false })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Deze versie terugzetten' }));
  expect(await screen.findByText(/Hoe het daarvoor was staat in .*voor terugzetten/)).toBeTruthy();
  expect(over.inputsOf('backUps.restore')).toEqual([{ id: COPY.id, bringBack: false }]);
});

test('without a difference there is nothing to put back', async () => {
  const over = main();
  over.answer('backUps.preview', () => ({ copy: COPY, difference: [], erased: [] }));
  renderOver(over, <BackUpsPanel onBack={() => {}} />);
  await userEvent.click(await screen.findByRole('button', { name: /^Wat verschilt er/ }));
  expect(await screen.findByText('Er is geen verschil: alles staat er nu net zo in.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Deze versie terugzetten' })).toBeNull();
});

test('a copy that will not open says so, and a damaged one is not offered', async () => {
  const over = main({ copies: [COPY, { ...COPY, id: '0:x', moment: '2026-11-21 09:00', check: 'damaged' }] });
  over.answer('backUps.preview', () => {
    throw new AppError('file-damaged', { path: '/x' });
  });
  renderOver(over, <BackUpsPanel onBack={() => {}} />);
  expect(
    await screen.findByRole('button', { name: 'Wat verschilt er? Kopie van 21-11-2026 om 09:00' }),
  ).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('button', { name: /22-11-2026/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('beschadigd');
});

test('a second place that is away is said, and so are versions that a synchronisation left', async () => {
  const away = { ...PLACE, kind: 'second', folder: '/media/stick', isChosen: true, isThere: false } as const;
  renderOver(
    main({ places: [PLACE, away], copies: [{ ...COPY, kind: 'other-version' }] }),
    <BackUpsPanel onBack={() => {}} />,
  );
  expect(await screen.findByText(/^Deze map is er nu niet\. Zodra die er weer is/)).toBeTruthy();
  expect(screen.getByText(/^Er staat een andere versie van dit netwerk naast het bestand/)).toBeTruthy();
});

test('whoever was erased since is told; bringing them back is a choice of its own, and shows what it changes', async () => {
  const over = main();
  over.answer('backUps.preview', () => ({
    copy: COPY,
    difference: DIFFERENCE,
    erased: [{ name: 'Quirine Zwaluwenburg', erasedOn: isoDate('2026-11-03') }],
  }));
  renderOver(over, <BackUpsPanel onBack={() => {}} />);
  await userEvent.click(await screen.findByRole('button', { name: /^Wat verschilt er/ }));
  expect(await screen.findByText(/Quirine Zwaluwenburg \(gewist op 03-11-2026\)/)).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Deze persoon toch terughalen/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Deze versie terugzetten' }));
  expect(over.inputsOf('backUps.preview')).toEqual([
    { id: COPY.id, bringBack: false },
    { id: COPY.id, bringBack: true },
  ]);
  expect(over.inputsOf('backUps.restore')).toEqual([{ id: COPY.id, bringBack: true }]);
});
