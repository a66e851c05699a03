import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import type { AppStatus } from '#shared/ipc/app-state.ts';
import { WelcomePanel } from '#renderer/features/welcome/WelcomePanel.tsx';
import { appStatus } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

function main(more: Partial<AppStatus> = {}): ScriptedMain {
  return scriptedMain({
    'app.status': () => appStatus({ file: null, ...more }),
    'file.createExample': () => appStatus(),
    'file.open': () => appStatus({ file: null }),
    'file.openRecent': () => appStatus(),
  });
}

test.each([
  [/^Voorbeeldnetwerk bekijken/, 'file.createExample'],
  [/^Bestand openen…/, 'file.open'],
] as const)('%s asks main for %s', async (name, method) => {
  const over = main();
  renderOver(over, <WelcomePanel onImportFirst={() => {}} onBegin={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name }));
  await waitFor(() => {
    expect(over.inputsOf(method)).toEqual([undefined]);
  });
});

test('files opened before are offered, by their place in the list', async () => {
  const over = main({
    recentFiles: [
      { name: 'Voorbeeldstad', path: '/a/Voorbeeldstad.netwerk' },
      { name: 'Mijn netwerk', path: '/b/Mijn netwerk.netwerk' },
    ],
  });
  renderOver(over, <WelcomePanel onImportFirst={() => {}} onBegin={() => {}} />);
  await userEvent.click(await screen.findByRole('button', { name: /Mijn netwerk/ }));
  expect(over.inputsOf('file.openRecent')).toEqual([{ index: 1 }]);
});

test('the first run shows no empty list of earlier files', () => {
  renderOver(main(), <WelcomePanel onImportFirst={() => {}} onBegin={() => {}} />);
  expect(screen.queryByText('Eerder geopend')).toBeNull();
});

test('why the last file did not open is told', async () => {
  const problem = { code: 'file-newer', params: {}, fields: {} } as const;
  renderOver(main({ problem }), <WelcomePanel onImportFirst={() => {}} onBegin={() => {}} />);
  expect((await screen.findByRole('alert')).textContent).toContain('nieuwere versie van Netwerkkaart');
});

test('what is refused now goes before what was refused then, and the choices stay', async () => {
  const over = main({ problem: { code: 'file-newer', params: {}, fields: {} } });
  over.answer('file.createExample', () => {
    throw new AppError('folder-read-only', { path: '/documenten' });
  });
  renderOver(over, <WelcomePanel onImportFirst={() => {}} onBegin={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: /^Voorbeeldnetwerk/ }));
  await waitFor(() => {
    expect(screen.getByRole('alert').textContent).toContain('In de map /documenten mag je niet schrijven');
  });
  expect(screen.getByRole('button', { name: /^Voorbeeldnetwerk/ })).toHaveProperty('disabled', false);
});

test('a new network, empty or with a list, first gets the question for a password', async () => {
  const begun: string[] = [];
  renderOver(
    main(),
    <WelcomePanel
      onImportFirst={(first) => begun.push(`import first: ${String(first)}`)}
      onBegin={() => begun.push('begin')}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: /^Leeg beginnen/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Een lijst overnemen/ }));
  expect(begun).toEqual(['import first: false', 'begin', 'import first: true', 'begin']);
});
