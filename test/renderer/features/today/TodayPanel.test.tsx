import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment, Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import { TodayPanel } from '#renderer/features/today/TodayPanel.tsx';
import {
  appStatus,
  commitment,
  encounter,
  figures,
  HOUSING,
  organisation,
  TODAY,
} from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

afterEach(cleanup);

const partners = Array.from({ length: 8 }, (_, index) =>
  organisation(100 + index, { name: `Partner ${'ABCDEFGH'[index]}` }),
);
const [first] = partners;

const VISIT = encounter(50, '2026-11-10', {
  subject: 'Rondje haven',
  organisationIds: [partners[0]?.id] as never,
});

let main: ScriptedMain;
let commitments: readonly Commitment[];
let latest: readonly Encounter[];

/** An analysis in which these partners need attention, in this order. */
function analysisOf(needing: readonly PartnerFigures[]): NetworkFigures {
  return {
    asOf: TODAY,
    period: { from: isoDate('2025-11-23'), until: TODAY },
    settings: DEFAULT_ANALYSIS_SETTINGS,
    partners: needing,
    neglected: { byPriority: needing.map(({ partnerId }) => partnerId) },
    // The screen looks at nothing else.
  } as unknown as NetworkFigures;
}

beforeEach(() => {
  commitments = [];
  latest = [VISIT];
  main = scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => partners,
    'persons.list': () => [],
    'categories.list': () => [HOUSING],
    'themes.list': () => [],
    'commitments.listOpen': () => commitments,
    'encounters.list': () => ({ encounters: latest, total: latest.length, partnerCount: 1 }),
    'encounters.byIds': (ids) => [VISIT].filter(({ id }) => ids.includes(id)),
    'analysis.network': () => analysisOf([]),
    'commitments.setDone': ({ id }) => {
      commitments = commitments.filter((one) => one.id !== id);
      return commitment(1);
    },
  });
});

function open() {
  const asked = {
    onOpenPartner: vi.fn<(id: OrganisationId) => void>(),
    onOpenEncounter: vi.fn<(id: EncounterId) => void>(),
    onLogEncounter: vi.fn<(ids: readonly OrganisationId[]) => void>(),
  };
  renderOver(main, <TodayPanel {...asked} onOpenCommitments={() => {}} intentions={null} />);
  return { ...asked, user: userEvent.setup() };
}

async function title(): Promise<string> {
  return (await screen.findByRole('heading', { level: 1 })).textContent;
}

function section(name: string | RegExp) {
  return within(screen.getByRole('region', { name }));
}

describe('what was promised', () => {
  test('stands with how late it is, by whom and with whom; a click ticks it off', async () => {
    commitments = [
      commitment(1, { text: 'Nota sturen', due: isoDate('2026-11-19'), encounterId: VISIT.id }),
      commitment(2, { text: 'Bellen', due: isoDate('2026-11-22'), owner: 'them' }),
    ];
    const { onOpenEncounter, user } = open();
    expect(await title()).toBe('1 afspraak is over tijd');
    const list = section('2 open afspraken');
    const items = list.getAllByRole('listitem').map((item) => item.textContent);
    expect(items[0]).toContain('Nota sturente laat sinds 19 novemberjijmet Partner Auit Rondje haven');
    expect(items[1]).toContain('Bellenvandaagzij');
    await user.click(list.getByRole('button', { name: 'uit Rondje haven' }));
    expect(onOpenEncounter).toHaveBeenCalledWith(VISIT.id);
    await user.click(list.getByRole('button', { name: 'Gedaan: Nota sturen' }));
    await waitFor(() => {
      expect(main.inputsOf('commitments.setDone')).toEqual([{ id: commitment(1).id, doneOn: TODAY }]);
    });
  });

  test('many are shown a few at a time', async () => {
    commitments = Array.from({ length: 40 }, (_, index) => commitment(index + 1));
    const { user } = open();
    await title();
    expect(section('40 open afspraken').getAllByRole('listitem')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Alle 40 afspraken' }));
    expect(section('40 open afspraken').getAllByRole('listitem')).toHaveLength(40);
  });

  test('a refusal is told and the promise stays', async () => {
    commitments = [commitment(1, { text: 'Nota sturen' })];
    main.answer('commitments.setDone', () => {
      throw new AppError('disk-full');
    });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Gedaan: Nota sturen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De schijf is vol.');
    expect(screen.getByText('Nota sturen')).toBeDefined();
  });
});

describe('who asks for attention', () => {
  test('the first five by priority, each with the reason in words', async () => {
    const standings = [
      'cold',
      'neglected',
      'never-met',
      'lapsing',
      'neglected',
      'cold',
      'lapsing',
      'cold',
    ] as const;
    main.answer('analysis.network', () =>
      analysisOf(
        partners.map((partner, index) =>
          figures(partner, {
            standing: standings[index] ?? 'cold',
            daysSinceLast: standings[index] === 'never-met' ? null : 143,
            desiredIntervalDays: 60,
            overdueCommitments: index === 0 ? 2 : 0,
          }),
        ),
      ),
    );
    const { onOpenPartner, onLogEncounter, user } = open();
    await waitFor(async () => {
      // Two of the eight only run out: they are shown and not counted.
      expect(await title()).toBe('6 partners vragen aandacht');
    });
    const list = section('Wie aandacht vraagt');
    const items = list.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toHaveLength(5);
    expect(items[0]).toContain('verkild: 143 dagen geleden, je wilt elke 60 dagen2 afspraken over tijd');
    expect(items[2]).toContain('nooit ontmoet, je wilt elke 60 dagen');
    expect(items[3]).toContain('loopt af: 143 dagen geleden, je wilt elke 60 dagen');
    expect(list.getByText(/^Nog 2 partners vragen aandacht/)).toBeDefined();
    await user.click(list.getByRole('button', { name: 'Partner A' }));
    expect(onOpenPartner).toHaveBeenCalledWith(first?.id);
    await user.click(list.getByRole('button', { name: 'Ontmoeting met Partner A vastleggen' }));
    expect(onLogEncounter).toHaveBeenCalledWith([first?.id]);
  });

  test('while the figures are computed the rest is there already', async () => {
    main.answer('analysis.network', () => new Promise<NetworkFigures>(() => {}));
    open();
    expect(await title()).toBe('Niets over tijd');
    expect(screen.getByRole('button', { name: 'Rondje haven' })).toBeDefined();
  });

  test('figures that fail are told in their own place', async () => {
    main.answer('analysis.network', () => {
      throw new AppError('unexpected');
    });
    open();
    await title();
    expect(await section('Wie aandacht vraagt').findByRole('alert')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Rondje haven' })).toBeDefined();
  });
});

describe('a quiet day', () => {
  test('asks for nothing and says so', async () => {
    open();
    await waitFor(async () => {
      expect(await title()).toBe('Vandaag vraagt niets om je aandacht');
    });
    expect(screen.getByText('Zondag 22 november 2026, week 47')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Geen open afspraken' })).toBeDefined();
    expect(await screen.findByRole('heading', { name: 'Niemand wacht te lang' })).toBeDefined();
  });

  test('an empty network has one next step', async () => {
    latest = [];
    main.answer('organisations.list', () => []);
    const { onLogEncounter, user } = open();
    expect(await title()).toBe('Hier komt te staan wat vandaag je aandacht vraagt');
    await user.click(screen.getByRole('button', { name: 'Ontmoeting vastleggen' }));
    expect(onLogEncounter).toHaveBeenCalledWith([]);
  });

  test('partners who were never met ask for attention before the first encounter is there', async () => {
    latest = [];
    main.answer('analysis.network', () => analysisOf(partners.map((partner) => figures(partner))));
    open();
    await waitFor(async () => {
      expect(await title()).toBe('8 partners vragen aandacht');
    });
    expect(screen.getByText('Nog geen ontmoetingen.')).toBeDefined();
  });

  test('what main refuses is told instead', async () => {
    main.answer('commitments.listOpen', () => {
      throw new AppError('no-file-open');
    });
    open();
    expect((await screen.findByRole('alert')).textContent).toContain('Er is geen netwerk open.');
  });
});
