import { spawnSync } from 'node:child_process';
import { inProject, packageCommand } from '#scripts/support/project.ts';

/**
 * Ten thousand messages on every method of the contract, by the test that sends thirty: `npm run bench -- ipc-fuzz`. Prints, for
 * each method, what was accepted and refused, and in the end what was found. IPC_FUZZ_METHOD takes those whose names begin so, or so.
 */
const { status } = spawnSync(
  packageCommand('vitest', 'vitest')[0] ?? process.execPath,
  [
    ...packageCommand('vitest', 'vitest').slice(1),
    'run',
    '--project=main',
    inProject('test/main/ipc/fuzz.test.ts'),
  ],
  {
    stdio: 'inherit',
    env: { IPC_FUZZ_MESSAGES: '10000', IPC_FUZZ_PRINT: '1', ...process.env },
  },
);
process.exitCode = status ?? 1;
