import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { litEntries } from '#renderer/features/network/lit-entries.ts';
import { networkReducer, NOW, startState } from '#renderer/features/network/network-state.ts';
import { TimeBar } from '#renderer/features/network/TimeBar.tsx';
import { WhiteSpotTable } from '#renderer/features/network/WhiteSpotTable.tsx';
import { replayDays, replayOf } from '#shared/analysis/over-time/replay.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { LENSES } from '#renderer/graph/lenses.ts';
import { inTime } from '#renderer/graph/lenses/in-time.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { analysisInput, encounter, partner } from '#test/support/analysis-input.ts';
import { exampleContext } from '../../graph/sample-network.ts';
import { withoutMediaQueries } from '../../support/render.tsx';

const example = exampleContext();
beforeAll(withoutMediaQueries);
describe.each(LENSES.flatMap((lens) => [lens, inTime(lens)]))('the legend of $id', (lens) => {
  const legend = lens.legend(example);

  test('has every entry once, and each that can be pressed says who they are', () => {
    expect(new Set(legend.map(({ id }) => id)).size).toBe(legend.length);
    for (const { lights } of legend) expect(lights?.who).not.toBe('');
  });

  test('lights everybody when nothing is pressed, and never more than everybody', () => {
    const none = litEntries(legend, []);
    expect(example.partners.every((each) => none.include(each, example))).toBe(true);
    const all = litEntries(
      legend,
      legend.map(({ id }) => id),
    );
    for (const { id, lights } of legend) {
      if (lights === null) continue;
      const alone = litEntries(legend, [id]);
      const lit = example.partners.filter((each) => alone.include(each, example));
      expect(lit.filter((each) => !all.include(each, example))).toEqual([]);
    }
  });

  test('names every category that is on the map, when it shows categories', () => {
    const kinds = legend.filter(({ mark }) => mark?.kind === 'category');
    const present = new Set(example.partners.map(({ category }) => category.id));
    expect([0, present.size]).toContain(kinds.length);
  });
});

test('an entry is lit, lit no longer, and forgotten with another lens', () => {
  const lit = networkReducer(startState(true), { type: 'light', id: 'standing-cold' });
  expect(lit.lit).toEqual(['standing-cold']);
  expect(networkReducer(lit, { type: 'light', id: 'standing-cold' }).lit).toEqual([]);
  expect(networkReducer(lit, { type: 'look', lensId: 'bubbles' }).lit).toEqual([]);
  expect(networkReducer(lit, { type: 'show-everybody' }).lit).toEqual([]);
});

test('the white spots make the panel go, and the next lens brings it back', () => {
  const beside = networkReducer(startState(true), { type: 'show-spots', table: 'areas' });
  expect(beside).toMatchObject({ mode: 'split', table: 'areas', explanationOpen: false });
  expect(networkReducer(beside, { type: 'look', lensId: 'overview' })).toMatchObject({
    mode: 'map',
    explanationOpen: true,
  });
});

test('a cell lights its partners under the pointer and under the focus, and lets go', async () => {
  const user = userEvent.setup();
  const pointed: (readonly string[] | null)[] = [];
  const cell = example.analysis.neglected.whiteSpots.byTheme.find(({ kind }) => kind === 'white-spot');
  const inCell = example.partners.filter(
    ({ organisation }) =>
      organisation.categoryId === cell?.categoryId &&
      organisation.themeIds.some((id) => id === cell.columnId),
  );
  const [selected] = inCell;
  if (cell === undefined || selected === undefined) throw new Error('the example has white spots');
  render(
    <WhiteSpotTable
      t={networkTexts}
      context={example}
      kind="themes"
      chosen={{ categoryId: null, columnId: null }}
      selected={selected}
      onChoose={() => undefined}
      onPoint={(ids) => pointed.push(ids)}
    />,
  );
  const marked = screen.getAllByRole('button', { name: new RegExp(`hier staat ${selected.shortName}`) });
  expect(marked).toHaveLength(selected.organisation.themeIds.length);
  const spot = marked.find((button) => button.textContent === `0/${inCell.length}`);
  if (spot === undefined) throw new Error('it stands in the white spot');
  await user.hover(spot);
  expect(pointed.at(-1)).toEqual(inCell.map(({ id }) => id));
  await user.unhover(spot);
  expect(pointed.at(-1)).toBeNull();
  spot.focus();
  expect(pointed.at(-1)).toEqual(inCell.map(({ id }) => id));
});

test('an arrow key takes a month on the slider, and the bar closes to today', async () => {
  const user = userEvent.setup();
  const replay = replayOf(
    analysisInput({ partners: [partner(1)], encounters: [encounter(1, '2026-06-01', [1])] }),
    replayDays(isoDate('2026-11-22'), 18, 4),
    DEFAULT_ANALYSIS_SETTINGS,
  );
  const travelled: unknown[] = [];
  render(
    <TimeBar
      t={networkTexts.time}
      time={{ kind: 'replay', place: 72 }}
      replay={replay}
      place={72}
      onTravel={(time) => travelled.push(time)}
    />,
  );
  const bar = within(screen.getByRole('region', { name: 'Terug in de tijd' }));
  const slider = bar.getByRole('slider', { name: 'Op welke dag' });
  expect(slider.getAttribute('aria-valuetext')).toBe('Vandaag, 22-11-2026');
  slider.focus();
  await user.keyboard('{ArrowLeft}');
  expect(travelled.at(-1)).toEqual({ kind: 'replay', place: 68 });
  await user.keyboard('{ArrowRight}');
  expect(travelled.at(-1)).toEqual({ kind: 'replay', place: 72 });
  await user.click(bar.getByRole('button', { name: 'Terug naar vandaag' }));
  expect(travelled.at(-1)).toEqual(NOW);
});
