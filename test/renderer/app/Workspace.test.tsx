import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { App } from '#renderer/app/App.tsx';
import { appStatus, HOUSING, organisation, person, story } from '../support/builders.ts';
import { renderOver, withoutMediaQueries } from '../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const ANNA = person(201, [{ at: WOONHART }], { name: 'Anna de Wit' });
const ARCHIVED = {
  number: 1,
  label: 'organisations.archive',
  names: ['Woonhart'],
  at: '2026-11-22 14:05',
} as const;
const NOTHING = { undo: null, redo: null, last: 0 } as const;

function mainAnswers() {
  return {
    'app.status': () => appStatus(),
    'organisations.list': () => [WOONHART],
    'organisations.story': () => story(WOONHART, { persons: [ANNA] }),
    'organisations.archive': () => ({ ...WOONHART, archived: true }),
    'persons.list': () => [ANNA],
    'persons.story': () => ({
      person: ANNA,
      encounters: [],
      encounterCount: 0,
      openCommitments: [],
      intentions: [],
    }),
    'categories.list': () => [HOUSING],
    'themes.list': () => [],
    'areas.list': () => [],
    'collaborations.list': () => [],
    'encounters.list': () => ({ encounters: [], total: 0, partnerCount: 0 }),
    'history.list': () => ({ done: [ARCHIVED], undone: [] }),
    'history.goTo': () => NOTHING,
    'history.undo': () => NOTHING,
    'history.redo': () => NOTHING,
  };
}
const main = (): ScriptedMain => scriptedMain(mainAnswers());

async function show(over: ScriptedMain = main()): Promise<void> {
  localStorage.setItem('netwerkkaart.screen', 'partners');
  renderOver(over, <App />);
  await screen.findByRole('button', { name: 'Woonhart' });
}

beforeAll(withoutMediaQueries);
beforeEach(() => {
  localStorage.clear();
});
test('the window has its landmarks, one first heading, and tells where it is', async () => {
  await show();
  expect(screen.getByRole('navigation', { name: 'Schermen' })).toBeTruthy();
  expect(screen.getByRole('main')).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(document.title).toBe('Partners · Voorbeeldstad · Netwerkkaart');
  expect(screen.getByRole('button', { current: 'page' }).textContent).toBe('Partners');
});

test('a change is told politely with a way back, which undoes it and says so', async () => {
  const over = main();
  await show(over);
  await userEvent.click(screen.getByRole('button', { name: 'Woonhart' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Archiveren' }));
  expect(await screen.findByText('Partner gearchiveerd.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  expect(await screen.findByText('Ongedaan gemaakt: partner gearchiveerd (Woonhart).')).toBeTruthy();
  expect(over.inputsOf('history.undo')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
});

test('an undo that takes long tells how far it is, until it is done', async () => {
  let finish: () => void = () => {};
  const over = scriptedMain({
    ...mainAnswers(),
    'history.undo': () =>
      new Promise((resolve) => {
        finish = () => {
          resolve(NOTHING);
        };
      }),
  });
  await show(over);
  act(() => {
    screen.getByRole('main').focus();
  });
  await userEvent.keyboard('{Control>}z{/Control}');
  await waitFor(() => {
    expect(over.inputsOf('history.undo')).toHaveLength(1);
  });
  act(() => {
    over.tell('history-progress', { part: 0.4 });
  });
  const bar = await screen.findByRole('progressbar', { name: 'Bezig met ongedaan maken…' });
  expect(bar.getAttribute('value')).toBe('0.4');
  finish();
  expect(await screen.findByText('Ongedaan gemaakt: partner gearchiveerd (Woonhart).')).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('Ctrl+Z undoes the network, but in a text field it belongs to the text', async () => {
  const over = main();
  await show(over);
  await userEvent.click(screen.getByRole('searchbox'));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(over.inputsOf('history.list')).toEqual([]);
  act(() => {
    screen.getByRole('main').focus();
  });
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Ongedaan gemaakt: partner gearchiveerd (Woonhart).')).toBeTruthy();
});

test('with nothing to redo, that is said and nothing is asked', async () => {
  const over = main();
  await show(over);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(await screen.findByText('Er is niets om opnieuw te doen.')).toBeTruthy();
  expect(over.inputsOf('history.redo')).toEqual([]);
});

test('an undo that is refused is told in words', async () => {
  const over = main();
  over.answer('history.undo', () => {
    throw new AppError('disk-full');
  });
  await show(over);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText(/De schijf is vol/)).toBeTruthy();
});

test('Ctrl with a number goes to that screen, Alt with the left arrow comes back', async () => {
  await show();
  await userEvent.keyboard('{Control>}[Digit4]{/Control}');
  expect(await screen.findByText('Je kent 1 persoon bij 1 partner')).toBeTruthy();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(await screen.findByRole('button', { name: 'Woonhart' })).toBeTruthy();
});

test('coming from another screen, the page of a partner shows the way back', async () => {
  await show();
  await userEvent.keyboard('{Control>}[Digit4]{/Control}');
  await userEvent.click(await screen.findByRole('button', { name: /Anna de Wit/ }));
  const work = screen.getByRole('main');
  await userEvent.click(await within(work).findByRole('button', { name: 'Woonhart' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Terug naar Personen' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Anna de Wit/ })).toBeTruthy();
});

test('from the page of a partner: somebody works elsewhere now, and whom it is merged with, beside the page', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Woonhart' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Anna de Wit werkt nu elders' }));
  expect(await screen.findByRole('complementary', { name: 'Anna de Wit werkt nu elders' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Samenvoegen met…' }));
  expect(await screen.findByRole('complementary', { name: 'Woonhart samenvoegen' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: /^Woonhart/ })).toBeTruthy();
});

test('Ctrl+F goes to the search of the screen; F6 walks through the parts of the window', async () => {
  await show();
  await userEvent.keyboard('{Control>}f{/Control}');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await userEvent.keyboard('{F6}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Partners' }));
  await userEvent.keyboard('{F6}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Partner toevoegen' }));
  await userEvent.keyboard('{Shift>}{F6}{/Shift}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Partners' }));
});

test('F1 shows the keys and hides them again', async () => {
  await show();
  await userEvent.keyboard('{F1}');
  expect(screen.getByRole('complementary', { name: 'Alles met het toetsenbord' })).toBeTruthy();
  await userEvent.keyboard('{F1}');
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('Ctrl+N opens the encounter form from anywhere, and Escape closes it', async () => {
  await show();
  await userEvent.keyboard('{Control>}n{/Control}');
  await screen.findByRole('complementary', { name: /ontmoeting/i });
  await screen.findAllByRole('combobox', { name: /wie/i });
  await userEvent.keyboard('{Escape}');
  await waitFor(() => {
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

test('closing the file brings the first screen back, and a network that opens brings the window', async () => {
  const over = main();
  await show(over);
  over.answer('app.status', () => appStatus({ file: null }));
  act(() => {
    over.tell('status-changed', appStatus({ file: null }));
  });
  expect(await screen.findByText(/Netwerkkaart laat zien/)).toBeTruthy();
  over.answer('app.status', () => appStatus());
  act(() => {
    over.tell('status-changed', appStatus());
  });
  expect(await screen.findByRole('button', { name: 'Woonhart' })).toBeTruthy();
});

test('a window that cannot ask main says so and offers to try again', async () => {
  const over = main();
  over.answer('app.status', () => {
    throw new AppError('unexpected');
  });
  renderOver(over, <App />);
  expect((await screen.findByRole('alert')).textContent).toContain('Er ging iets mis in het programma zelf');
  over.answer('app.status', () => appStatus({ file: null }));
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByText(/Netwerkkaart laat zien/)).toBeTruthy();
});

test('Ctrl+H opens what was done, with names and times, and the way back to before a step', async () => {
  const over = main();
  const saved = {
    ...ARCHIVED,
    number: 2,
    label: 'duplicates.mergeOrganisations',
    names: ['Woonhart', 'Woonhart BV'],
  };
  over.answer('history.list', () => ({
    done: [ARCHIVED, { ...saved, at: '2026-11-22 14:20' }],
    undone: [{ ...ARCHIVED, number: 3, label: 'persons.create', names: ['Anna de Wit'] }],
  }));
  await show(over);
  await userEvent.keyboard('{Control>}h{/Control}');
  const panel = await screen.findByRole('complementary', { name: 'Wat je deed' });
  expect(
    within(panel).getByText('Sinds je dit bestand opende: 2 wijzigingen, en 1 teruggenomen.'),
  ).toBeTruthy();
  const lines = within(panel)
    .getAllByRole('listitem')
    .map((line) => line.textContent);
  expect(lines).toEqual([
    '14:05Persoon toegevoegd (Anna de Wit)',
    '14:20Partner Woonhart samengevoegd met Woonhart BV',
    '14:05Partner gearchiveerd (Woonhart)',
  ]);
  await userEvent.click(within(panel).getByRole('button', { name: /^Neem terug: Partner Woonhart/ }));
  await userEvent.click(within(panel).getByRole('button', { name: /^Neem deze en de 1 erboven terug/ }));
  await userEvent.click(within(panel).getByRole('button', { name: /^Doe opnieuw: Persoon toegevoegd/ }));
  expect(over.inputsOf('history.goTo')).toEqual([{ number: 1 }, { number: 0 }, { number: 3 }]);
  expect(await screen.findByText('1 wijziging opnieuw gedaan.')).toBeTruthy();
});
