import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import type { AppStatus, OpenFile } from '#shared/ipc/app-state.ts';
import { ChangeLineContext, type LineMessage } from '#renderer/api/change-line.ts';
import { ManagementPanel } from '#renderer/features/management/ManagementPanel.tsx';
import { appStatus } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const openFile: OpenFile = {
  name: 'Stad',
  path: '/n/Stad.netwerk',
  isEncrypted: false,
  isSecretariat: false,
  lastBackUp: null,
  backUpProblem: null,
  secondBackUpProblem: null,
  isBackUpOld: false,
  isReplaced: false,
  strayLog: null,
  savedInsteadOf: null,
};

function main(more: Partial<AppStatus> = {}): ScriptedMain {
  return scriptedMain({
    'app.status': () => appStatus(more),
    'file.backUp': () => ({ path: '/netwerken/reservekopieën/Voorbeeldstad.netwerk' }),
    'file.exportJson': () => ({ path: '/uit.json', partnerCount: 1, encounterCount: 1420 }),
    'categories.list': () => [],
    'themes.list': () => [],
    'areas.list': () => [],
    'uses.list': () => [],
    'file.close': () => appStatus({ file: null }),
    'app.savePreferences': (preferences) => preferences,
  });
}

function show(over: ScriptedMain): readonly LineMessage[] {
  const lines: LineMessage[] = [];
  renderOver(
    over,
    <ChangeLineContext.Provider value={(line) => lines.push(line)}>
      <ManagementPanel
        onImport={() => {}}
        onOpenBackUps={() => {}}
        onFindDuplicates={() => {}}
        onProtection={() => {}}
        onOpenPrivacy={() => {}}
        onSecretariat={() => {}}
        onHandOver={() => {}}
      />
    </ChangeLineContext.Provider>,
  );
  return lines;
}

test('where the file is and when it was last copied', async () => {
  show(
    main({
      file: { ...openFile, lastBackUp: '2026-11-22 14:05' },
    }),
  );
  expect(await screen.findByText('/n/Stad.netwerk')).toBeTruthy();
  expect(screen.getByText('Laatste reservekopie: 22-11-2026 om 14:05.')).toBeTruthy();
});

test('a copy that could not be made by itself says why, beside the button that makes one', async () => {
  const backUpProblem = { code: 'disk-full', params: { path: '/n/reservekopie' }, fields: {} } as const;
  show(main({ file: { ...openFile, backUpProblem } }));
  expect(await screen.findByText('De automatische reservekopie is niet gelukt.')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toMatch(/schijf/);
});

test('a copy made now is told with its place; a file without copies says so', async () => {
  const lines = show(main());
  expect(await screen.findByText('Er is nog geen reservekopie van dit bestand.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Nu een reservekopie maken' }));
  await waitFor(() => {
    expect(lines).toEqual([
      { kind: 'note', text: 'Reservekopie gemaakt: /netwerken/reservekopieën/Voorbeeldstad.netwerk' },
    ]);
  });
});

test('an export tells what left and whereto; a cancelled one tells nothing', async () => {
  const over = main();
  const lines = show(over);
  await userEvent.click(await screen.findByRole('button', { name: 'Exporteren als JSON…' }));
  await waitFor(() => {
    expect(lines).toHaveLength(1);
  });
  expect(lines[0]).toEqual({
    kind: 'note',
    text: 'Geëxporteerd: 1 partner en 1.420 ontmoetingen, naar /uit.json',
  });
  over.answer('file.exportJson', () => null);
  await userEvent.click(screen.getByRole('button', { name: 'Exporteren als JSON…' }));
  await waitFor(() => {
    expect(over.inputsOf('file.exportJson')).toHaveLength(2);
  });
  expect(lines).toHaveLength(1);
});

test('a refused copy is told where it was asked for', async () => {
  const over = main();
  over.answer('file.backUp', () => {
    throw new AppError('disk-full');
  });
  show(over);
  await userEvent.click(await screen.findByRole('button', { name: 'Nu een reservekopie maken' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('De schijf is vol.');
  expect(screen.getByRole('region', { name: 'Reservekopie' }).contains(alert)).toBe(true);
});

test('choosing an appearance is kept', async () => {
  const over = main();
  show(over);
  await userEvent.click(await screen.findByLabelText('Donker'));
  expect(over.inputsOf('app.savePreferences')).toEqual([{ appearance: 'dark' }]);
});

test('the keys of the quick entry can be switched off, and the choice shows at once', async () => {
  const over = main();
  let preferences: AppStatus['preferences'] = { appearance: 'dark' };
  over.answer('app.status', () => appStatus({ preferences }));
  over.answer('app.savePreferences', (chosen) => {
    preferences = chosen;
    return chosen;
  });
  show(over);
  await userEvent.click(await screen.findByRole('checkbox', { name: /Ctrl \+ Alt \+ J/ }));
  await waitFor(() => {
    expect(screen.getByRole('checkbox', { name: /Ctrl \+ Alt \+ J/ })).toHaveProperty('checked', false);
  });
  expect(preferences).toEqual({ appearance: 'dark', quickEntryKey: false });
});

test('a runtime that may never be released says so, another does not', async () => {
  show(main({ standInRuntime: true }));
  expect(await screen.findByText(/Testversie, niet voor echt gebruik/)).toBeTruthy();
  cleanup();
  show(main());
  expect(await screen.findByText(/EUPL 1.2/)).toBeTruthy();
  expect(screen.queryByText(/Testversie/)).toBeNull();
});
