import type { Page } from '@playwright/test';

interface WindowProfile {
  /** Processor time of the window's own thread. */
  readonly processorSeconds: number;
  /** Of that, for the styles and the places of what stands on the page. */
  readonly layoutSeconds: number;
  /** The functions that took the most time by themselves, a line each. */
  readonly busiest: readonly string[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

const IDLE = new Set(['(idle)', '(root)']);
const MOST_LINES = 30;

/** Watches what the window's thread does from now on. */
export async function windowProfile(page: Page): Promise<{ end: () => Promise<WindowProfile> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const layoutSoFar = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics
      .filter(({ name }) => name === 'LayoutDuration' || name === 'RecalcStyleDuration')
      .reduce((sum, { value }) => sum + value, 0);
  };
  const before = await layoutSoFar();
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  return {
    end: async () => {
      const { profile } = await session.send('Profiler.stop');
      const layoutSeconds = (await layoutSoFar()) - before;
      await session.detach();
      const nodes: readonly ProfileNode[] = profile.nodes;
      const took = new Map<number, number>();
      for (const [place, id] of (profile.samples ?? []).entries()) {
        took.set(id, (took.get(id) ?? 0) + (profile.timeDeltas?.[place] ?? 0) / 1000);
      }
      const byFunction = new Map<string, number>();
      for (const { id, callFrame } of nodes) {
        const name = `${callFrame.functionName || '(anonymous)'} ${callFrame.url.split('/').at(-1) ?? ''}:${String(callFrame.lineNumber)}`;
        byFunction.set(name, (byFunction.get(name) ?? 0) + (took.get(id) ?? 0));
      }
      const busy = [...byFunction].filter(([name]) => !IDLE.has(name.split(' ')[0] ?? ''));
      return {
        layoutSeconds,
        processorSeconds: busy.reduce((sum, [, milliseconds]) => sum + milliseconds, 0) / 1000,
        busiest: busy
          .sort(([, first], [, second]) => second - first)
          .slice(0, MOST_LINES)
          .map(([name, milliseconds]) => `${milliseconds.toFixed(0).padStart(7)} ms  ${name}`),
      };
    },
  };
}
