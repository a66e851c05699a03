import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { mirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import type { TimeWeek } from '#shared/domain/mirror.ts';
import { lastWeeks } from '#renderer/features/mirror/time/hours.ts';
import { MirrorView } from '#renderer/features/mirror/MirrorView.tsx';
import { makeNetworkNames } from '#renderer/api/network-names.ts';
import { moment } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { renderOver } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

const PAGES = ['Tijd', 'Toneel', 'Taal', 'Reflectie'] as const;
const NOW = moment('2026-06-30');
const WEEK = { year: 2026, week: 10, collegeHours: 10, organisationHours: 20, outsideHours: 10 };

const nothing = (): void => {};

interface MirrorProps {
  readonly input: AnalysisInput;
  /** Oldest first. */
  readonly timeWeeks: readonly TimeWeek[];
}

function Mirror({ input, timeWeeks }: MirrorProps): ReactNode {
  const [page, setPage] = useState<'time' | 'stage' | 'language' | 'reflection'>('time');
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

function open(input: AnalysisInput, timeWeeks: readonly TimeWeek[] = []): void {
  // What needs the links between partners stays on its way here.
  const main = scriptedMain({ 'analysis.network': async () => new Promise(() => {}) });
  renderOver(main, <Mirror input={input} timeWeeks={timeWeeks} />);
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
  open(FULL, [WEEK]);
  await goThrough((page) => {
    expect(screen.getByRole('banner').textContent).toMatch(
      /Je kijkt naar \d\d-\d\d-\d{4} tot en met \d\d-\d\d-\d{4}/,
    );
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
    // Beside the questions too: also what is taken from all of them together.
    const measured = figures().filter(({ dataset }) =>
      /^measures\/(tone|performance|script|orientation|podium)-/.test(dataset['figure'] ?? ''),
    );
    expect(measured.map(({ textContent }) => textContent).filter((text) => text !== 'onbekend')).toEqual([]);
    expect(measured.length > 0, page).toBe(page === 'Reflectie');
    expect(document.querySelectorAll('.chart-line circle'), page).toHaveLength(0);
    // The form is always known.
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.filter((text) => !text.startsWith('Vorm') && /wisselt|meestal/.test(text))).toEqual([]);
  });
});

test('a week that is proposed and has hours shows them; they do not go along to a week without', async () => {
  const weeks = lastWeeks(NOW.asOf, 7)
    .map((week) => ({ ...WEEK, ...week }))
    .toReversed();
  open(FULL, weeks);
  const field = async (name: string) =>
    (await screen.findByRole<HTMLInputElement>('textbox', { name })).value;
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Week' });
  expect(choice.selectedOptions[0]?.textContent).toMatch(/\(ingevuld\)$/);
  expect([await field('College'), await field('Organisatie'), await field('Omgeving')]).toEqual([
    '10',
    '20',
    '10',
  ]);
  await userEvent.type(screen.getByRole('textbox', { name: 'College' }), ',5');
  expect([await field('College'), await field('Organisatie')]).toEqual(['10,5', '20']);
  await userEvent.selectOptions(choice, choice.options[1]?.value ?? '');
  expect(await field('College')).toBe('10');
  await userEvent.selectOptions(choice, choice.options[8]?.value ?? '');
  expect([await field('College'), await field('Omgeving')]).toEqual(['', '']);
});
