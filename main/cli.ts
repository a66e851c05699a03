import { errorText } from '#shared/texts/errors.ts';
import { errorDataOf } from '#shared/errors.ts';
import { analyseCommand } from './cli/analyse.ts';
import { type Command, UsageError } from './cli/command.ts';
import { exampleCommand } from './cli/example.ts';
import { exportCommand } from './cli/export.ts';
import { importCommand } from './cli/import.ts';

/** The program without a window: the same functions, for scripts and for whoever checks the figures. */
const COMMANDS: readonly Command[] = [exampleCommand, importCommand, analyseCommand, exportCommand];

function help(): string {
  const lines = COMMANDS.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return ['Gebruik: npm run cli -- OPDRACHT ...', '', ...lines, ''].join('\n');
}

/** Runs one command. @returns the exit code: 0 done, 1 refused, 2 called the wrong way. */
async function run(args: readonly string[]): Promise<number> {
  const command = COMMANDS.find(({ name }) => name === args[0]);
  if (command === undefined) {
    process.stderr.write(help());
    return args[0] === undefined || args[0] === '--help' ? 0 : 2;
  }
  try {
    process.stdout.write(await command.run(args.slice(1)));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nGebruik: ${command.usage}\n`);
      return 2;
    }
    const data = errorDataOf(error);
    process.stderr.write(`${errorText(data)}\n`);
    if (data.code === 'unexpected')
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await run(process.argv.slice(2));
