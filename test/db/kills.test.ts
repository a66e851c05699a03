import { expect, test } from 'vitest';
import { KILLED_TASKS, type KilledTask, killAgainAndAgain } from '#test/support/kill-campaign.ts';

/** A small version of `npm run bench -- kills`. */
const SEED = 20_261_123;
const KILLS: Readonly<Record<KilledTask, number>> = { writes: 6, 'back-ups': 2, restores: 3, migrations: 2 };

test.each(KILLED_TASKS.map((task) => [task, KILLS[task]] as const))(
  `killed in the midst of %s, %i times (seed ${SEED}): what was acknowledged is there, whole`,
  async (task, kills) => {
    const { acknowledged, losses } = await killAgainAndAgain(task, kills, SEED);
    expect(losses).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  },
);
