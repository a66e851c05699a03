import { defineConfig } from '@playwright/test';

const packagedApp = '**/packaged.spec.ts';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/e2e',
  // One window at a time: they would take the focus from one another.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Taken on Linux: letters and edges are smoothed differently elsewhere, so there pictures are not compared.
  snapshotPathTemplate: 'test/e2e/pictures/{arg}{ext}',
  ignoreSnapshots: process.platform !== 'linux',
  reporter: [['list']],
  projects: [
    { name: 'window', testMatch: '**/*.spec.ts', testIgnore: packagedApp },
    // Its window is borrowed by remote control and gone before a trace could be kept.
    { name: 'packaged', testMatch: packagedApp, use: { trace: 'off' } },
  ],
  use: { trace: 'retain-on-failure' },
});
