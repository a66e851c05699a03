import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** It looks at the constants of all measures, which have no test of their own. */
const CONSTANTS = /\/metrics\.test\.ts$/;
/** Slow: what a test of one function notices need not wait for them. */
const WHOLE =
  /\/(analyse-network|report|explanations|introductions|louvain|public-networks|communities)\.test\.ts$/;

class SmallFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const late = ({ moduleId }: TestSpecification): number =>
      Number(WHOLE.test(moduleId)) - Number(CONSTANTS.test(moduleId));
    return Promise.resolve(
      files.toSorted((one, other) => late(one) - late(other) || (one.moduleId < other.moduleId ? -1 : 1)),
    );
  }
}

/** The tests of the analysis as the mutation run starts them, thousands of times over. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/shared/analysis/**/*.test.ts'],
    // Slow, and what they look at as a whole the other tests have to notice part by part.
    exclude: ['test/shared/analysis/{parameters,planted-bubbles,random-networks}.test.ts'],
    setupFiles: ['test/mutation/fewer-runs.ts'],
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    retry: 0,
    testTimeout: 120_000,
    sequence: { sequencer: SmallFirst },
  },
});
