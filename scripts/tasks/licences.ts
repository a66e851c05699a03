import { mkdirSync } from 'node:fs';
import { LICENCES_FILE, MATERIALS_FILE, writeCompliance } from '../compliance/bill-of-materials.ts';
import { inProject } from '../support/project.ts';
import { runTask, say } from '../support/run.ts';

await runTask(() => {
  const folder = inProject('out', 'compliance');
  mkdirSync(folder, { recursive: true });
  const count = writeCompliance(folder);
  say(`${String(count)} packages in out/compliance/${LICENCES_FILE} and out/compliance/${MATERIALS_FILE}`);
  return 0;
});
