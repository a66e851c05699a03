import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { mirrorReport } from '#shared/analysis/mirror-report.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { MirrorView } from '#renderer/features/mirror/MirrorView.tsx';
import { makeNetworkNames } from '#renderer/api/network-names.ts';
import { moment } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { renderOver } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

afterEach(cleanup);

const PAGES = ['Tijd', 'Toneel', 'Taal', 'Reflectie'] as const;
const NOW = moment('2026-06-30');
const WEEK = { year: 2026, week: 10, collegeHours: 10, organisationHours: 20, outsideHours: 10 };

const nothing = (): void => {};

function Mirror({ input, hours }: { readonly input: AnalysisInput; readonly hours: boolean }): ReactNode {
  const [page, setPage] = useState<'time' | 'stage' | 'language' | 'reflection'>('time');
  const timeWeeks = hours ? [WEEK] : [];
  return (
    <MirrorView
      today={NOW.asOf}
      page={page}
      onPage={setPage}
      chosen={{ choice: 'twelve-months', own: null }}
      onChoose={nothing}
      report={mirrorReport(input, NOW, DEFAULT_ANALYSIS_SETTINGS, {
        timeWeeks,
        timeTarget: null,
        reshuffles: 0,
      })}
      weeks={timeWeeks}
      names={makeNetworkNames([], [], [], [])}
      heard={[]}
      reflections={[]}
      onOpenEncounter={nothing}
      onOpenPartner={nothing}
      onOpenCalendar={nothing}
      onReport={nothing}
      onOpenReports={nothing}
    />
  );
}

function open(input: AnalysisInput, hours = false): void {
  // What needs the links between partners stays on its way here.
  const main = scriptedMain({ 'analysis.network': async () => new Promise(() => {}) });
  renderOver(main, <Mirror input={input} hours={hours} />);
}

async function goThrough(look: (page: string) => void): Promise<void> {
  for (const page of PAGES) {
    await userEvent.click(await screen.findByRole('tab', { name: page }));
    look(page);
  }
}

const figures = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-figure]')];

const FULL = randomNetwork(97, { partners: 30, encounters: 300 });
const EMPTY: AnalysisInput = { ...FULL, encounters: [], commitments: [] };
/** Encounters of which nothing but the day, the form and who was there was written down. */
const BARE: AnalysisInput = {
  ...FULL,
  encounters: FULL.encounters.map((encounter) => ({
    ...encounter,
    script: null,
    podium: null,
    initiative: null,
    company: null,
    ground: null,
    tone: null,
    performance: null,
    orientation: null,
  })),
};

test('no page shows a figure without its period and its definition', async () => {
  open(FULL, true);
  await goThrough((page) => {
    expect(screen.getByText(/^Je kijkt naar \d\d-\d\d-\d{4} tot en met \d\d-\d\d-\d{4}/)).toBeDefined();
    const shown = figures();
    expect(shown.length, page).toBeGreaterThan(10);
    const undefinedOnes = shown.filter((figure) => {
      const part = page === 'Reflectie' ? figure.closest('.mirror-page') : figure.closest('section');
      return part?.querySelector('details.mirror-definitions dd') === null;
    });
    expect(undefinedOnes.map(({ dataset }) => dataset['figure'])).toEqual([]);
  });
});

test('in an empty period nothing reads as zero percent, and no chart has an axis to nothing', async () => {
  open(EMPTY);
  await goThrough((page) => {
    const zeros = figures().filter(({ textContent }) => textContent.includes('%') || textContent === '0 u');
    expect(
      zeros.map(({ textContent }) => textContent),
      page,
    ).toEqual([]);
    expect(document.querySelectorAll('.chart__grid, .chart__axis'), page).toHaveLength(0);
  });
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test('what nobody wrote down is said to be unknown, and not to vary or never to be', async () => {
  open(BARE);
  await goThrough((page) => {
    for (const aspect of ['script', 'podium', 'initiative', 'tone', 'orientation', 'performance', 'ground']) {
      const shown = figures().filter(({ dataset }) =>
        dataset['figure']?.startsWith(`mirror/shares/${aspect}/`),
      );
      // Only how often it was left open.
      expect(
        shown.map(({ dataset }) => dataset['figure']).filter((path) => path?.includes('/null/') !== true),
        page,
      ).toEqual([]);
    }
    expect(document.querySelectorAll('.chart-line circle'), page).toHaveLength(0);
    // The form is always known.
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.filter((text) => !text.startsWith('Vorm') && /wisselt|meestal/.test(text))).toEqual([]);
  });
});
