import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from './project.ts';

/** A message for the person at the terminal, apart from what a command writes to its output. */
export function say(message: string): void {
  console.error(message);
}

/** A refusal that the person at the terminal can act on: shown without a stack. */
export class SetupError extends Error {
  override name = 'SetupError';
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMilliseconds?: number;
}

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a command silently and hands over what it wrote; a command that does not exist counts as failed. */
export function attempt([command = '', ...args]: readonly string[], options: RunOptions = {}): Outcome {
  const result = spawnSync(command, args, {
    cwd: options.cwd ?? projectRoot,
    env: options.env ?? process.env,
    timeout: options.timeoutMilliseconds,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (result.error !== undefined) return { ok: false, output: result.error.message };
  return { ok: result.status === 0, output: stripVTControlCharacters(`${result.stdout}${result.stderr}`) };
}

/** Runs a command silently; its last lines become the error when it fails. */
export function run(command: readonly string[], options: RunOptions = {}): string {
  const { ok, output } = attempt(command, options);
  if (ok) return output;
  throw new SetupError(`${command.join(' ')} failed:\n${output.slice(-3000)}`);
}

/** Runs a command that talks to the terminal itself, and returns its exit code. */
export function runVisibly([command = '', ...args]: readonly string[]): number {
  const result = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (result.error !== undefined) throw new SetupError(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Ends a task: a refusal as one message, anything unforeseen with its stack. */
export async function runTask(task: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await task();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
