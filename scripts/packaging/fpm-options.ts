/** What electron-builder asks of fpm for a Debian package, as far as this project uses it. */
export interface PackageRequest {
  readonly values: Readonly<Record<string, string>>;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  /** Files and folders of this machine, and where they go in the package. */
  readonly mappings: readonly { readonly from: string; readonly to: string }[];
}

const optionsWithValue = new Set(
  (
    '-s -t --architecture --after-install --after-remove --description --version --package --name --maintainer ' +
    '--vendor --url --category --deb-priority --license --iteration --deb-compression --log'
  ).split(' '),
);
const optionsWithoutValue = new Set(['--force', '--debug']);

function mappingOf(argument: string): { from: string; to: string } {
  const separator = argument.lastIndexOf('=');
  return { from: argument.slice(0, separator), to: argument.slice(separator + 1) };
}

/**
 * Reads the command line that electron-builder hands to fpm.
 *
 * @throws Error for an option that is not known here: silently dropping it would make another package than asked for.
 */
export function readFpmArguments(args: readonly string[]): PackageRequest {
  const values: Record<string, string> = {};
  const depends: string[] = [];
  const recommends: string[] = [];
  const mappings: { from: string; to: string }[] = [];
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '-d') depends.push(rest.shift() ?? '');
    else if (argument === '--deb-recommends') recommends.push(rest.shift() ?? '');
    else if (optionsWithValue.has(argument)) values[argument] = rest.shift() ?? '';
    else if (optionsWithoutValue.has(argument)) continue;
    else if (argument.startsWith('-')) throw new Error(`fpm stand-in: unknown option ${argument}`);
    else mappings.push(mappingOf(argument));
  }
  return { values, depends, recommends, mappings };
}

const debianArchitectures: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64' };

/** Debian wants the first line of a description alone, the others indented, and empty ones marked by a dot. */
function descriptionField(text: string): string {
  const [summary = '', ...others] = text.split('\n').map((line) => line.trim());
  return [summary, ...others.map((line) => ` ${line === '' ? '.' : line}`)].join('\n');
}

/** The control file of the Debian package. */
export function controlFile(request: PackageRequest, installedKilobytes: number): string {
  const value = (option: string): string => request.values[option] ?? '';
  const architecture = value('--architecture');
  const fields: readonly (readonly [string, string])[] = [
    ['Package', value('--name')],
    ['Version', value('--version')],
    ['Architecture', debianArchitectures[architecture] ?? architecture],
    ['Maintainer', value('--maintainer')],
    ['Installed-Size', String(installedKilobytes)],
    ['Depends', request.depends.join(', ')],
    ['Recommends', request.recommends.join(', ')],
    ['Section', value('--category')],
    ['Priority', value('--deb-priority') === '' ? 'optional' : value('--deb-priority')],
    ['Homepage', value('--url')],
    ['Description', descriptionField(value('--description'))],
  ];
  const lines = fields
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `${name}: ${content}`);
  return `${lines.join('\n')}\n`;
}
