import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
// The margins of every screen: whatever screen comes first needs them.
import './ui/page-header.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import type { Bridge } from '#shared/ipc/channels.ts';
import { ApiProvider } from './api/ApiProvider.tsx';
import { makeClient } from './api/client.ts';
import { askFirstQuestions } from './api/first-questions.ts';
import { makeQueryClient } from './api/query-client.ts';
import { App } from './app/App.tsx';
import { showRememberedAppearance } from './app/appearance.ts';

declare global {
  interface Window {
    /** Put there by main/preload.ts. */
    readonly netwerkkaart: Bridge;
  }
}

// Zod otherwise tries to compile its checks with eval, which our content security policy rightly refuses.
z.config({ jitless: true });
showRememberedAppearance();

const client = makeClient(window.netwerkkaart);
const queries = makeQueryClient();
askFirstQuestions(client, queries);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ApiProvider client={client} queries={queries}>
      <App />
    </ApiProvider>
  </StrictMode>,
);
