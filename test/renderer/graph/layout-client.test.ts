import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layOutAside } from '#renderer/graph/layout-client.ts';
import { solve } from '#renderer/graph/layouts/solve.ts';
import type { LayoutTask } from '#renderer/graph/layouts/task.ts';

/** jsdom has no threads: this answers as the thread of the layouts does, and counts how many live. */
class ThreadOfLayouts extends EventTarget {
  static living = 0;
  static started = 0;
  #isLiving = true;

  constructor() {
    super();
    ThreadOfLayouts.living += 1;
    ThreadOfLayouts.started += 1;
  }

  postMessage({ number, task }: { readonly number: number; readonly task: LayoutTask }): void {
    setTimeout(() => {
      if (!this.#isLiving) return;
      this.dispatchEvent(new MessageEvent('message', { data: { number, plan: solve(task) } }));
    }, 10);
  }

  terminate(): void {
    this.#isLiving = false;
    ThreadOfLayouts.living -= 1;
  }
}

const task = { kind: 'groups', items: [], links: [], lastGroupId: 0 } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', ThreadOfLayouts);
  ThreadOfLayouts.living = 0;
  ThreadOfLayouts.started = 0;
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the thread goes when nobody asks anything any more, and the next question starts another', async () => {
  const first = layOutAside(task, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(500);
  await first;
  const second = layOutAside(task, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(900);
  await second;
  expect([ThreadOfLayouts.living, ThreadOfLayouts.started]).toEqual([1, 1]);

  await vi.advanceTimersByTimeAsync(1000);
  expect(ThreadOfLayouts.living).toBe(0);

  const third = layOutAside(task, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(100);
  await expect(third).resolves.toBeDefined();
  expect([ThreadOfLayouts.living, ThreadOfLayouts.started]).toEqual([1, 2]);
});

test('a layout that nobody waits for is broken off, but not while others wait for the same thread', async () => {
  const [left, waiting] = [new AbortController(), new AbortController()];
  const abandoned = layOutAside(task, left.signal);
  const wanted = layOutAside(task, waiting.signal);
  left.abort();
  await expect(abandoned).rejects.toThrow('abort');
  await vi.advanceTimersByTimeAsync(50);
  await expect(wanted).resolves.toBeDefined();

  const last = layOutAside(task, waiting.signal);
  waiting.abort();
  await expect(last).rejects.toThrow('abort');
  expect(ThreadOfLayouts.living).toBe(0);
});
