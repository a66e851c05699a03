/**
 * Breaks the analysis in every small way a program can, and looks which changes no test notices: `npm run mutation`. What
 * it found stands in docs/mutation.md. Not part of `npm test`: it takes an hour.
 */
const config = {
  mutate: ['shared/analysis/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/ignore-prose.mjs'],
  ignorers: ['prose'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Only what the tests of the analysis read; the rest of the project is not copied.
  ignorePatterns: [
    '**',
    '!shared/**',
    '!test/{fixtures,mutation,support,shared}/**',
    '!docs/analysis.md',
    '!{package,tsconfig.base}.json',
  ],
  tempDirName: 'out/mutation/sandbox',
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  reporters: ['json', 'html', 'progress-append-only', 'clear-text'],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false, allowColor: false },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  htmlReporter: { fileName: 'out/mutation/report.html' },
  // A mutant that makes a loop endless is found out after this much more than the tests usually take.
  timeoutMS: 5000,
  allowEmpty: true,
  tsconfigFile: 'tsconfig.base.json',
};

export default config;
