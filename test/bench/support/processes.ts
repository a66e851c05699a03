import { readdirSync, readFileSync } from 'node:fs';

/** The process and everything that it started, by number; from /proc, so on Linux only. */
function processTree(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(entry), Number(afterName[1]));
    } catch {
      // ended while we looked
    }
  }
  const tree = [root];
  for (let index = 0; index < tree.length; index += 1) {
    for (const [child, parent] of parents) if (parent === tree[index]) tree.push(child);
  }
  return tree;
}

/**
 * Proportional set size of a process tree in megabytes (10^6 bytes): shared pages are divided over who share them, so that
 * the sum over processes counts each page once.
 */
export function proportionalMegabytes(root: number): number {
  let kibibytes = 0;
  for (const id of processTree(root)) {
    try {
      const rollup = readFileSync(`/proc/${String(id)}/smaps_rollup`, 'utf8');
      kibibytes += Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
    } catch {
      // ended while we looked
    }
  }
  return (kibibytes * 1024) / 1e6;
}
