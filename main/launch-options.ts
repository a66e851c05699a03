import path from 'node:path';

/** What the command line of the program may say. */
export interface LaunchOptions {
  /** `--data-folder=DIR`: preferences and new networks go there instead of to the user's own folders. */
  readonly dataFolder: string | null;
  /** `--test`: the window marks its moments and shows its map to tests. */
  readonly test: boolean;
  /** A network to open, as the file association hands it over. */
  readonly file: string | null;
}

/** Reads the arguments after the program's own name; unknown ones belong to the runtime and are passed over. */
export function launchOptionsOf(args: readonly string[], workingFolder: string): LaunchOptions {
  const folder = args
    .find((argument) => argument.startsWith('--data-folder='))
    ?.slice('--data-folder='.length);
  const file = args.find((argument) => !argument.startsWith('-') && argument.endsWith('.netwerk'));
  return {
    dataFolder: folder === undefined || folder === '' ? null : path.resolve(workingFolder, folder),
    test: args.includes('--test'),
    file: file === undefined ? null : path.resolve(workingFolder, file),
  };
}
