/**
 * The first step of `npm start`, `npm test` and the other tasks: brings the packages and the project's own Node, then
 * hands over to scripts/tasks/<task>.ts. It runs on an empty clone and on any Node from 20.11, so it is plain
 * JavaScript and imports no package.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './setup/packages.mjs';
import { environmentWithTools, isOldNode, pathOfProjectNode } from './setup/project-node.mjs';

const root = path.resolve(import.meta.dirname, '..');
const [task = '', ...taskArguments] = process.argv.slice(2);

if (isOldNode(process.versions.node)) {
  console.error(
    `Node ${process.versions.node} is too old: install Node 20.11 or later (https://nodejs.org).`,
  );
  process.exit(1);
}

ensurePackages(root);
const taskFile = path.join(root, 'scripts', 'tasks', `${task}.ts`);
const projectNode = pathOfProjectNode(root);
if (process.execPath === projectNode) {
  // The second time npm has found the project's Node on its own: no second process then.
  process.argv.splice(1, 2, taskFile);
  Object.assign(process.env, environmentWithTools(root));
  await import(pathToFileURL(taskFile).href);
} else {
  const child = spawn(projectNode, [taskFile, ...taskArguments], {
    cwd: root,
    stdio: 'inherit',
    env: environmentWithTools(root),
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}
