import { expect, test, vi } from 'vitest';
import { arrangeAhead } from '#renderer/graph/arrange-aside.ts';
import { arrangementAtOnce } from '#renderer/graph/arrangements.ts';
import { NO_PLACES } from '#renderer/graph/arrangements/forces.ts';
import { whenIdle } from '#renderer/ui/hooks/when-idle.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { contextOfInput } from './sample-network.ts';

const standing = { layout: 'standing', known: NO_PLACES, openGroups: [] } as const;
const tiers = { ...standing, layout: 'tiers' } as const;

test('what takes long is worked out ahead, and then there at once', async () => {
  const context = contextOfInput(randomNetwork(5, { partners: 450, encounters: 60 }));
  expect(arrangementAtOnce(context, standing)).toBeNull();

  const stop = arrangeAhead(context, new Set(['standing', 'tiers']));
  await vi.waitFor(() => {
    expect(arrangementAtOnce(context, tiers)).not.toBeNull();
  });
  expect(arrangementAtOnce(context, standing)?.positions.size).toBeGreaterThan(300);
  stop();
});

test('who leaves the map ends it', async () => {
  const context = contextOfInput(randomNetwork(6, { partners: 450, encounters: 60 }));
  const stop = arrangeAhead(context, new Set(['standing']));
  stop();
  await new Promise<void>((resolve) => {
    whenIdle(resolve);
  });
  expect(arrangementAtOnce(context, standing)).toBeNull();
});
