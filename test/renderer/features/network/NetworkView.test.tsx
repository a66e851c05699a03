import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useReducer } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { litEntries } from '#renderer/features/network/lit-entries.ts';
import { passes } from '#renderer/features/network/network-filters.ts';
import { networkReducer, type NetworkState, startState } from '#renderer/features/network/network-state.ts';
import { MapLegend } from '#renderer/features/network/MapLegend.tsx';
import { NetworkView } from '#renderer/features/network/NetworkView.tsx';
import { withCoreShare } from '#renderer/graph/core-share.ts';
import { lensOf } from '#renderer/graph/lenses.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { partnerId } from '#test/support/analysis-input.ts';
import { exampleContext } from '../../graph/sample-network.ts';
import { NO_CHANCES } from './no-chances.ts';
import { withoutMediaQueries } from '../../support/render.tsx';

const example = exampleContext();
/** The state after the last action. */
const last: { state: NetworkState; pointed: readonly string[] | null } = {
  state: startState(false),
  pointed: null,
};

function Network({
  context = example,
  start = {},
}: {
  readonly context?: NetworkContext;
  readonly start?: Partial<NetworkState>;
}): ReactNode {
  const [state, act] = useReducer(networkReducer, { ...startState(false), ...start });
  const lens = lensOf(state.lensId);
  const viewed = withCoreShare(context, state.coreShare ?? context.analysis.settings.coreShare);
  const legend = lens.legend(viewed);
  const lit = litEntries(legend, state.lit);
  return (
    <NetworkView
      t={networkTexts}
      context={viewed}
      lens={lens}
      legend={
        <MapLegend
          t={networkTexts}
          items={legend}
          lit={state.lit}
          kindsOpen={state.kindsOpen}
          onLight={(id) => {
            act({ type: 'light', id });
          }}
          onOpenKinds={(open) => {
            act({ type: 'name-kinds', open });
          }}
        />
      }
      litWho={lit.who}
      chances={NO_CHANCES}
      time={{ replay: null, place: 0, error: null }}
      usualCoreShare={context.analysis.settings.coreShare}
      onPoint={(ids) => {
        last.pointed = ids;
      }}
      state={state}
      chosen={viewed.partners.filter(
        (partner) => passes(partner, state.filters) && lit.include(partner, viewed),
      )}
      onAction={(action) => {
        last.state = networkReducer(state, action);
        act(action);
      }}
      map={<p>het beeld</p>}
      mapTools={null}
      panel={null}
    />
  );
}

beforeAll(withoutMediaQueries);
test('opens with what was found as its heading, the picture, and what its marks mean', () => {
  render(<Network />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(lensOf('overview').finding(example));
  expect(screen.getByText('het beeld')).toBeDefined();
  expect(
    within(screen.getByRole('list', { name: 'Wat je ziet' })).getByText('groter is meer tijd'),
  ).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('another lens: another finding, another table', async () => {
  const user = userEvent.setup();
  render(<Network start={{ mode: 'split' }} />);
  expect(screen.getByRole('table', { name: 'Partners, kaart' })).toBeDefined();
  await user.click(screen.getByRole('tab', { name: 'Usual suspects' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^De helft van je tijd gaat naar/);
  const table = screen.getByRole('table', { name: 'Partners, usual suspects' });
  expect(within(table).getByRole('columnheader', { name: 'Naar belang' })).toBeDefined();
  expect(screen.getByRole('tab', { name: 'Usual suspects' }).getAttribute('aria-selected')).toBe('true');
});

test('the table says what the map shows: the first row of the usual suspects gets the most attention', () => {
  render(<Network start={{ mode: 'table', lensId: 'usual-suspects' }} />);
  const [, first] = screen.getAllByRole('row');
  const busiest = [...example.partners].sort((one, other) => other.figures.minutes - one.figures.minutes)[0];
  if (first === undefined || busiest === undefined) throw new Error('there are rows');
  expect(within(first).getByRole('button').textContent).toContain(busiest.name);
  expect(within(first).getByText(String(busiest.figures.encounterCount))).toBeDefined();
  expect(screen.queryByText('het beeld')).toBeNull();
});

test('choosing a row points the partner out; pressing a head sorts', async () => {
  const user = userEvent.setup();
  render(<Network start={{ mode: 'table' }} />);
  await user.click(screen.getByRole('button', { name: 'Partner' }));
  const [, first] = screen.getAllByRole('row');
  if (first === undefined) throw new Error('there are rows');
  const firstName = [...example.partners]
    .map(({ name }) => name)
    .sort((one, other) => one.localeCompare(other, 'nl'))[0];
  expect(within(first).getByRole('button').textContent).toContain(firstName);
  await user.click(within(first).getByRole('button'));
  expect(example.partnerById.get(last.state.selectedId ?? partnerId(1))?.name).toBe(firstName);
  expect(last.state.partnerOpen).toBe(true);
});

test('a filter says how many are left, and can be wiped', async () => {
  const user = userEvent.setup();
  render(<Network start={{ mode: 'table' }} />);
  await user.click(screen.getByRole('button', { name: 'Filters' }));
  await user.selectOptions(screen.getByLabelText('Belang'), 'core');
  const count = example.partners.filter(({ organisation }) => organisation.tier === 'core').length;
  expect(screen.getByText(`${count} van ${example.partners.length} partners`)).toBeDefined();
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe(String(count + 1));
  await user.click(screen.getByRole('button', { name: 'Filters wissen' }));
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe(String(example.partners.length + 1));
});

test('a filter that nobody passes says so', () => {
  const absent = example.categories.at(-1)?.id ?? null;
  const areaId = example.areas[0]?.id ?? null;
  const filters = { categoryId: absent, tier: 'core', themeId: null, areaId } as const;
  render(<Network start={{ mode: 'table', filters }} />);
  expect(screen.getByText('Geen partner past bij deze filters.')).toBeDefined();
});

test('white spots stand beside the neglected; a cell points out who stands there, once more lets go', async () => {
  const user = userEvent.setup();
  render(<Network start={{ mode: 'split', lensId: 'neglected' }} />);
  await user.click(screen.getByRole('radio', { name: 'Witte vlekken per opgave' }));
  const table = screen.getByRole('table', { name: 'Soorten en opgaven' });
  const spots = within(table).getAllByRole('button', { name: /witte vlek$/ });
  const inAnalysis = example.analysis.neglected.whiteSpots.byTheme.filter(
    (cell) => cell.kind === 'white-spot',
  );
  expect(spots).toHaveLength(inAnalysis.length);
  const [spot] = spots;
  if (spot === undefined) throw new Error('the example has white spots');
  await user.click(spot);
  expect(spot.getAttribute('aria-pressed')).toBe('true');
  expect(last.state.filters.categoryId).not.toBeNull();
  expect(last.state.filters.themeId).not.toBeNull();
  await user.click(spot);
  expect(last.state.filters).toEqual({ categoryId: null, tier: null, themeId: null, areaId: null });
});

test('somebody is found by name, with a slip of the pen', async () => {
  const user = userEvent.setup();
  render(<Network />);
  await user.type(screen.getByRole('combobox', { name: 'Zoek een partner op de kaart' }), 'veiligheidsreigo');
  await user.click(screen.getByRole('option', { name: /Veiligheidsregio/ }));
  expect(example.partners.find(({ id }) => id === last.state.selectedId)?.name).toMatch(/^Veiligheidsregio/);
});
