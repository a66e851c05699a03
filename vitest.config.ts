import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** A folder of tests that runs on Node, against real files and a real SQLite. */
const onNode = (name: string) => ({
  test: {
    name,
    environment: 'node' as const,
    include: [`test/${name}/**/*.test.ts`],
  },
});

export default defineConfig({
  test: {
    // A test that passes at the second attempt has told us nothing.
    retry: 0,
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
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
