import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * What Node compiled of our threads and of the packages, for the next process and the next thread. Each test file starts a
 * process and many start threads, which otherwise strip and compile all over again: a third of the time of such files. V8
 * ends the process now and then when threads that do so start and end quickly ("Check failed: jit_page.has_value()").
 */
process.env['NODE_COMPILE_CACHE'] ??= path.resolve(import.meta.dirname, 'out/compiled');

/** Only catches what hangs: on a busy machine a sound test may take its time. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

/** A folder of tests that runs on Node, against real files and a real SQLite. */
const onNode = (name: string) => ({
  test: {
    name,
    ...patience,
    environment: 'node' as const,
    // One reading of the code for the files that a process gets: no file leaves anything behind but in folders of its own.
    isolate: false,
    include: [`test/${name}/**/*.test.ts`],
  },
});

export default defineConfig({
  test: {
    // A test that passes at the second attempt has told us nothing.
    retry: 0,
    // A busy machine is no defect: only what hangs may end a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      onNode('shared'),
      onNode('db'),
      onNode('main'),
      onNode('scripts'),
      onNode('architecture'),
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          ...patience,
          environment: 'jsdom',
          // One window and one reading of the code for all files: making those anew for each took three quarters of the
          // time. The set-up leaves each test an empty page, and files that needed a fresh one would fail in another order.
          isolate: false,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/renderer/support/setup.ts'],
        },
      },
    ],
  },
});
