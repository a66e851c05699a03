import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Targets by hand: electron-vite would derive them from the Electron of package.json, while the oldest runtime that has
 * to run the code is the stand-in of scripts/electron-runtime/ (Node 20.18, Chromium 130).
 */
const nodeTarget = 'node20.18';
const browserTarget = 'chrome130';

const inProject = (path: string): string => resolve(import.meta.dirname, path);

/** Everything is bundled but the SQLite driver, which brings a native addon. */
const externalizeDeps = { include: ['better-sqlite3'] };

/** Electron loads a preload in a sandbox only as CommonJS, so package.json's "type" calls for .cjs. */
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'common-[hash].cjs',
} as const;

export default defineConfig({
  main: {
    build: {
      outDir: inProject('out/app/main'),
      target: nodeTarget,
      minify: false,
      externalizeDeps,
      rollupOptions: {
        input: {
          index: inProject('main/index.ts'),
          'analysis-worker': inProject('main/analysis-worker.ts'),
          'back-up-worker': inProject('main/back-up-worker.ts'),
          'calendar-worker': inProject('main/calendar-worker.ts'),
          'import-worker': inProject('main/import-worker.ts'),
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      outDir: inProject('out/app/preload'),
      target: nodeTarget,
      minify: false,
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: inProject('main/preload.ts') },
        output: commonJs,
      },
    },
  },
  renderer: {
    root: inProject('renderer'),
    plugins: [react()],
    build: {
      outDir: inProject('out/app/renderer'),
      target: browserTarget,
      minify: true,
      sourcemap: false,
      // The content security policy allows no inline script.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: inProject('renderer/index.html') } },
    },
  },
});
