import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Only catches what hangs: on a busy machine a sound test may take its time. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

/** A folder of tests that runs on Node, against real files and a real SQLite. */
const onNode = (name: string) => ({
  test: {
    name,
    ...patience,
    environment: 'node' as const,
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
