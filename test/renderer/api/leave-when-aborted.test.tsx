import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { ApiProvider } from '#renderer/api/ApiProvider.tsx';
import { makeClient } from '#renderer/api/client.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { makeQueryClient } from '#renderer/api/query-client.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { type ScriptedMain, scriptedMain } from '../support/scripted-main.ts';

type Period = InputOf<'analysis.network'>;

const DEFAULT: Period = { asOf: null, from: null };
const JUNE: Period = { asOf: isoDate('2026-06-30'), from: null };
const MAY: Period = { asOf: isoDate('2026-05-31'), from: null };

/** Figures of a large network: they never come. */
function slowMain(): ScriptedMain {
  return scriptedMain({
    'analysis.network': () => new Promise(() => undefined),
    'analysis.leave': () => undefined,
  });
}

function stepThrough(main: ScriptedMain, first: Period) {
  const [client, queries] = [makeClient(main.bridge), makeQueryClient()];
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <ApiProvider client={client} queries={queries}>
      {children}
    </ApiProvider>
  );
  return renderHook((period: Period) => useNetworkQuery('analysis.network', period), {
    initialProps: first,
    wrapper,
  });
}

test('whoever steps on from a chosen period says so, and so does whoever leaves the screen', async () => {
  const main = slowMain();
  const { rerender, unmount } = stepThrough(main, JUNE);
  await waitFor(() => {
    expect(main.inputsOf('analysis.network')).toEqual([JUNE]);
  });
  expect(main.inputsOf('analysis.leave')).toEqual([]);
  rerender(MAY);
  await waitFor(() => {
    expect(main.inputsOf('analysis.leave')).toEqual([JUNE]);
  });
  unmount();
  await waitFor(() => {
    expect(main.inputsOf('analysis.leave')).toEqual([JUNE, MAY]);
  });
});

test('the default period is of use to every screen and is calculated to its end', async () => {
  const main = slowMain();
  const { rerender } = stepThrough(main, DEFAULT);
  await waitFor(() => {
    expect(main.inputsOf('analysis.network')).toEqual([DEFAULT]);
  });
  rerender(JUNE);
  await waitFor(() => {
    expect(main.inputsOf('analysis.network')).toEqual([DEFAULT, JUNE]);
  });
  expect(main.inputsOf('analysis.leave')).toEqual([]);
});
