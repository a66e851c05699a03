import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type IsoDate, isIsoDate, localDay } from '#shared/domain/calendar-date.ts';

/** One command of the command line; the help is built from the list of them. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Does the work. @returns what goes to standard output. @throws {UsageError | AppError} */
  readonly run: (args: readonly string[]) => string | Promise<string>;
}

/** The command was called the wrong way; the usage line is printed with it. */
export class UsageError extends Error {}

/** The arguments of a command, split into files and options. @throws {UsageError} on an option that does not exist. */
export function argumentsOf<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The one file that a command is about. @throws {UsageError} when there is none, or more than one. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('Geef precies één bestand.');
  return file;
}

/** The day of an option; today when it is left out. @throws {UsageError} when the day does not exist. */
export function dayOption(text: string | undefined): IsoDate {
  if (text === undefined) return localDay(new Date());
  if (!isIsoDate(text))
    throw new UsageError(`${text} is geen dag op de kalender. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-22.`);
  return text;
}
