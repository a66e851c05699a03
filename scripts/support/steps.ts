import { npmCommand } from './project.ts';
import { runVisibly } from './run.ts';

/** One part of a check: a script of package.json and what it proves. */
export interface Step {
  readonly script: string;
  readonly proves: string;
}

interface StepResult extends Step {
  readonly passed: boolean;
  readonly seconds: number;
}

/** The closing lines of a run: a line for each step, and the verdict last. */
export function closingLines(results: readonly StepResult[]): readonly string[] {
  const width = Math.max(0, ...results.map((result) => result.script.length));
  const lines = results.map(
    ({ script, proves, passed, seconds }) =>
      `${passed ? 'passed' : 'FAILED'}  ${script.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${proves}`,
  );
  const failed = results.filter((result) => !result.passed).map((result) => result.script);
  const verdict = failed.length === 0 ? 'Everything passed.' : `Not passed: ${failed.join(', ')}.`;
  return [...lines, verdict];
}

function runStep(step: Step): StepResult {
  console.log(`\n== ${step.script}: ${step.proves}`);
  const start = performance.now();
  const passed = runVisibly([...npmCommand(), 'run', '--silent', step.script]) === 0;
  return { ...step, passed, seconds: (performance.now() - start) / 1000 };
}

/** Runs all steps, also after a failure, and prints the closing lines. Returns the exit code. */
export function runSteps(steps: readonly Step[]): number {
  const results = steps.map(runStep);
  console.log(`\n${closingLines(results).join('\n')}`);
  return results.every((result) => result.passed) ? 0 : 1;
}

/** What can be said of the sources without running them. */
export const checkSteps: readonly Step[] = [
  { script: 'types', proves: 'TypeScript, one project per folder' },
  { script: 'lint', proves: 'oxlint with types, no warnings' },
  { script: 'format:check', proves: 'Biome' },
  { script: 'unused', proves: 'no unused files, exports or packages' },
  { script: 'layers', proves: 'who may import whom' },
];

/** What is said by running them: on Node with real files, and in a real window. */
export const testSteps: readonly Step[] = [
  { script: 'unit', proves: 'shared, db, main, scripts, renderer and the rules of the house' },
  { script: 'e2e', proves: 'the built application in a real Electron window' },
  { script: 'smoke', proves: 'the packaged application, with the fuses of a release' },
];
