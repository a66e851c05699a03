import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { NetworkPanel } from '#renderer/features/network/NetworkPanel.tsx';
import { analysisInput } from '#test/support/analysis-input.ts';
import { contextOfInput } from '../../graph/sample-network.ts';
import { renderOver, withoutMediaQueries } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

beforeAll(withoutMediaQueries);
const empty = contextOfInput(analysisInput({}));
const answers = {
  'organisations.list': () => [],
  'categories.list': () => empty.categories,
  'themes.list': () => [],
  'areas.list': () => [],
  'collaborations.list': () => [],
};

test('an empty network says what will stand here and offers the next step', async () => {
  const logged: unknown[] = [];
  renderOver(
    scriptedMain({ ...answers, 'analysis.network': () => empty.analysis }),
    <NetworkPanel
      onOpenPartner={() => {}}
      onOpenEncounter={() => {}}
      onFindMissing={() => {}}
      onImport={() => {}}
      onOpenPerson={() => {}}
      onOpenCollaboration={() => {}}
      onPlan={() => {}}
      onEditPartners={() => {}}
      onLogEncounter={(ids) => logged.push(ids)}
    />,
  );
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    'Er staat nog niemand op je kaart',
  );
  expect(screen.getByText('Hier komt je netwerk te staan')).toBeDefined();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Ontmoeting vastleggen' }));
  expect(logged).toEqual([[]]);
});

test('a refusal is told and can be tried again', async () => {
  const main = scriptedMain({
    ...answers,
    'analysis.network': () => {
      throw new AppError('unexpected');
    },
  });
  renderOver(
    main,
    <NetworkPanel
      onOpenPartner={() => {}}
      onOpenEncounter={() => {}}
      onLogEncounter={() => {}}
      onFindMissing={() => {}}
      onImport={() => {}}
      onOpenPerson={() => {}}
      onOpenCollaboration={() => {}}
      onPlan={() => {}}
      onEditPartners={() => {}}
    />,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('Er ging iets mis');
  main.answer('analysis.network', () => empty.analysis);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByText('Hier komt je netwerk te staan')).toBeDefined();
});
