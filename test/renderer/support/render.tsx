import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ApiProvider } from '#renderer/api/ApiProvider.tsx';
import { makeClient } from '#renderer/api/client.ts';
import { makeQueryClient } from '#renderer/api/query-client.ts';
import { ViewStateContext } from '#renderer/ui/hooks/use-view-state.ts';
import type { ScriptedMain } from './scripted-main.ts';

/** Renders what asks main, over a scripted main. */
export function renderOver(main: ScriptedMain, element: ReactNode): RenderResult {
  return render(
    <>
      <ApiProvider client={makeClient(main.bridge)} queries={makeQueryClient()}>
        <ViewStateContext.Provider value={new Map()}>{element}</ViewStateContext.Provider>
      </ApiProvider>
    </>,
  );
}

/** jsdom knows no media queries: everything asked is "no", as in a small light window. */
export function withoutMediaQueries(): void {
  window.matchMedia = (query: string) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => {},
      removeEventListener: () => {},
    }) as unknown as MediaQueryList;
}
