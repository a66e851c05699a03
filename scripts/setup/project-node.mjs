import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether this Node cannot even read the set-up scripts: `import.meta.dirname` came with 20.11.
 *
 * @param {string} version such as `process.versions.node`
 */
export function isOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 11);
}

/**
 * The Node that the package `node` brings, whose version the lock file fixes. SQLite's addon needs Node 22.14 or later,
 * the TypeScript in scripts/ and the tests need 24; the Node of the machine may be older.
 *
 * @param {string} root folder of the project
 */
export function pathOfProjectNode(root) {
  const file = path.join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(file) ? realpathSync(file) : file;
}

/**
 * The environment in which every later step runs: the packages' commands, and so the project's Node, come first.
 *
 * @param {string} root folder of the project
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentWithTools(root) {
  const tools = path.join(root, 'node_modules', '.bin');
  const current = process.env['PATH'] ?? '';
  const alreadyFirst = current.split(path.delimiter)[0] === tools;
  return { ...process.env, PATH: alreadyFirst ? current : `${tools}${path.delimiter}${current}` };
}
