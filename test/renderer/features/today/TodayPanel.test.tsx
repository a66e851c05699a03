import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RhythmSuggestion } from '#shared/analysis/suggestions.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { SuggestionChoice } from '#shared/domain/follow-up.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import { AppError } from '#shared/errors.ts';
import type { ListedCommitment } from '#shared/ipc/requests/commitments.ts';
import type { TodayPage, TodaySuggestions } from '#shared/ipc/requests/today.ts';
import { commitmentCounts, dueCommitments } from '#shared/today/commitments.ts';
import { TodayPanel } from '#renderer/features/today/TodayPanel.tsx';
import {
  appStatus,
  commitment,
  encounter,
  HOUSING,
  organisation,
  QUAY,
  TODAY,
} from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

afterEach(cleanup);

const partners = Array.from({ length: 8 }, (_, index) =>
  organisation(100 + index, { name: `Partner ${'ABCDEFGH'[index]}` }),
);
const ids = partners.map(({ id }) => id);
const idAt = (place: number) => ids[place] ?? organisation(999).id;

const VISIT = encounter(50, '2026-11-10', { subject: 'Rondje haven', organisationIds: [idAt(0)] });

let main: ScriptedMain;
let commitments: readonly ListedCommitment[];
let asides: readonly SuggestionChoice[];
let latest: readonly Encounter[];

function listed(number: number, more: Partial<ListedCommitment> = {}): ListedCommitment {
  return { ...commitment(number), madeAt: null, partnerIds: [], ...more };
}

function pageOf(): TodayPage {
  const due = dueCommitments(commitments, TODAY);
  return {
    asOf: TODAY,
    weekUntil: TODAY,
    commitments: { counts: commitmentCounts(due), late: due.late, thisWeek: due.thisWeek },
    signals: {
      counts: { open: 0, ageing: 0, told: 0, promised: 0, letGo: 0 },
      waiting: 0,
      fresh: 0,
      first: [],
    },
    calendar: { waiting: 0, first: [] },
    lastWeek: { year: 2026, week: 46, isNoted: true },
    asides,
  };
}

/** A partner of the tier "overig" that was met 400 days ago and is wished for every year. */
function suggestion(place: number, more: Partial<RhythmSuggestion> = {}): RhythmSuggestion {
  return {
    partnerId: idAt(place),
    group: 'this-month',
    standing: 'neglected',
    daysSinceLast: 400,
    desiredIntervalDays: 365,
    inTimeUntil: isoDate('2026-11-02'),
    lastEncounterId: VISIT.id,
    priority: 1.1,
    tier: 'other',
    tierWeight: 1,
    overdueRatio: 1.1,
    overdueCommitments: 0,
    effect: {
      partnerId: idAt(place),
      minutes: 120,
      standing: { before: 'neglected', after: 'on-time' },
      inTimeUntil: isoDate('2027-11-22'),
      share: { before: 0, after: 0.1 },
      categoryShare: { before: 0.02, after: 0.12 },
      whiteSpots: { themeIds: [], areaIds: [] },
      newAreaIds: [],
    },
    ...more,
  };
}

function suggestionsOf(more: Partial<TodaySuggestions['rhythm']> = {}): TodaySuggestions {
  return {
    asOf: TODAY,
    period: { from: isoDate('2025-11-23'), until: TODAY },
    rhythm: {
      month: { from: isoDate('2026-11-01'), until: isoDate('2026-11-30') },
      counts: { thisMonth: 0, earlier: 0, never: 0, planned: 0, snoozed: 0, dismissed: 0 },
      thisMonth: [],
      earlier: [],
      ...more,
    },
    surprise: null,
    rounds: [],
    lastSaid: {},
  };
}

const counts = (changes: Partial<TodaySuggestions['rhythm']['counts']>) => ({
  ...suggestionsOf().rhythm.counts,
  ...changes,
});

/** As main does after each change. */
function changed(): void {
  main.tell('network-changed', { revision: 1, history: { undo: null, redo: null } });
}

beforeEach(() => {
  commitments = [];
  asides = [];
  latest = [VISIT];
  main = scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => partners,
    'persons.list': () => [],
    'categories.list': () => [HOUSING],
    'themes.list': () => [],
    'areas.list': () => [QUAY],
    'encounters.list': () => ({ encounters: latest, total: latest.length, partnerCount: 1 }),
    'today.page': pageOf,
    'today.suggestions': () => suggestionsOf(),
    'commitments.setDone': ({ id }) => {
      commitments = commitments.filter((one) => one.id !== id);
      return commitment(1);
    },
    'commitments.update': () => commitment(1),
    'today.snooze': ({ organisationId, until }) => {
      const choice = {
        organisationId,
        choice: 'snoozed' as const,
        date: TODAY,
        until: isoDate(until),
        reason: '',
      };
      asides = [choice as SuggestionChoice];
      changed();
      return choice as SuggestionChoice;
    },
    'today.dismiss': ({ organisationId, reason }) => {
      const choice = { organisationId, choice: 'dismissed' as const, date: TODAY, until: null, reason };
      asides = [choice as SuggestionChoice];
      changed();
      return choice as SuggestionChoice;
    },
    'today.bringBack': () => {
      asides = [];
      changed();
    },
    'today.another': () => {},
    'today.planRound': () => [],
  });
});

function open() {
  const asked = {
    onOpenPartner: vi.fn(),
    onOpenEncounter: vi.fn(),
    onLogEncounter: vi.fn(),
    onPlan: vi.fn(),
    onOpenNeglected: vi.fn(),
  };
  const ignored = () => {};
  renderOver(
    main,
    <TodayPanel
      {...asked}
      onOpenCommitments={ignored}
      onOpenSignals={ignored}
      onOpenCalendar={ignored}
      onOpenHours={ignored}
      intentions={null}
      signalLines={(signals) => <p>{signals.length} signalen hier</p>}
    />,
  );
  return { ...asked, user: userEvent.setup() };
}

async function title(): Promise<string> {
  return (await screen.findByRole('heading', { level: 1 })).textContent;
}

function section(name: string | RegExp) {
  return within(screen.getByRole('region', { name }));
}

describe('what was promised', () => {
  test('late and due this week, by whom and with whom; done and put off where it stands', async () => {
    commitments = [
      listed(1, { text: 'Nota sturen', due: isoDate('2026-11-19'), partnerIds: [idAt(0)] }),
      listed(2, { text: 'Bellen', due: TODAY, owner: 'them' }),
      listed(3, { text: 'Volgende week', due: isoDate('2026-11-23') }),
      listed(4, { text: 'Ooit' }),
    ];
    const { user } = open();
    expect(await title()).toBe('1 afspraak is te laat en 1 afspraak moet deze week');
    const list = section('Afspraken: 1 te laat en 1 deze week');
    expect(
      list.getByText(/^1 van jou en 1 van een partner\. .* 1 na deze week en 1 zonder datum\.$/),
    ).toBeDefined();
    const items = list.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toHaveLength(2);
    expect(items[0]).toContain('Nota sturente laat sinds 19 novemberjijmet Partner A');
    await user.click(list.getByRole('button', { name: 'Gedaan: Nota sturen' }));
    await waitFor(() => {
      expect(main.inputsOf('commitments.setDone')).toEqual([{ id: commitment(1).id, doneOn: TODAY }]);
    });
    await user.click(screen.getByRole('button', { name: 'Later: Bellen' }));
    await user.click(screen.getByRole('button', { name: 'Volgende week' }));
    await waitFor(() => {
      expect(main.inputsOf('commitments.update')).toMatchObject([
        { id: commitment(2).id, draft: { text: 'Bellen', owner: 'them', due: '2026-11-23' } },
      ]);
    });
  });

  test('a day that is not after today is refused beside its field, and what was typed stays', async () => {
    commitments = [listed(2, { text: 'Bellen', due: TODAY })];
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Later: Bellen' }));
    const field = screen.getByRole('textbox', { name: 'Of op een dag' });
    await user.type(field, '1-11-2026{Enter}');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Kies een dag na vandaag.')).toBeDefined();
    expect(main.inputsOf('commitments.update')).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Of op een dag' })).toBeNull();
  });

  test('many are shown a few at a time', async () => {
    commitments = Array.from({ length: 40 }, (_, index) => listed(index + 1, { due: isoDate('2026-11-01') }));
    const { user } = open();
    await title();
    expect(section('Afspraken: 40 te laat').getAllByRole('listitem')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Alle 40' }));
    expect(section('Afspraken: 40 te laat').getAllByRole('listitem')).toHaveLength(40);
  });

  test('a refusal is told and the promise stays', async () => {
    commitments = [listed(1, { text: 'Nota sturen', due: TODAY })];
    main.answer('commitments.setDone', () => {
      throw new AppError('disk-full');
    });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Gedaan: Nota sturen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De schijf is vol.');
    expect(screen.getByText('Nota sturen')).toBeDefined();
  });
});

describe('whom to see', () => {
  const full = () => ({
    ...suggestionsOf({
      counts: counts({ thisMonth: 6, earlier: 2, never: 1, planned: 3 }),
      thisMonth: [0, 1, 2, 3, 4, 5].map((place) => suggestion(place)),
      earlier: [
        suggestion(6, { group: 'never', inTimeUntil: null, daysSinceLast: null, standing: 'never-met' }),
      ],
    }),
    lastSaid: {
      [idAt(0)]: {
        encounterId: VISIT.id,
        date: VISIT.date,
        subject: VISIT.subject,
        confidentiality: 'normal' as const,
        text: 'Te weinig monteurs',
        kind: 'signal' as const,
      },
    },
  });

  test('the first few by priority, with the reason, the last thing said and what one visit would change', async () => {
    main.answer('today.suggestions', full);
    const { onOpenEncounter, onOpenPartner, onPlan, user } = open();
    await waitFor(async () => {
      expect(await title()).toBe('6 ritmes lopen deze maand af');
    });
    const list = section('6 ritmes lopen deze maand af');
    const items = list.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toHaveLength(5);
    expect(items[0]).toContain('liep af op 2 november');
    expect(items[0]).toContain('overig; 400 dagen geleden, je wilt elke 365 dagen');
    expect(items[0]).toContain(
      'Met één bezoek klopt het ritme weer tot 22-11-2027 en gaat je aandacht voor woningcorporaties van 2% naar 12%.',
    );
    expect(
      list.getByRole('heading', { name: '2 ritmes liepen eerder af en 1 partner sprak je nog nooit' }),
    ).toBeDefined();
    expect(
      list.getByText(/^Niet getoond: 2 met een ritme dat deze maand afloopt en 2 die al langer wachten\./),
    ).toBeDefined();
    expect(list.getByText(/van 01-11-2026 tot en met 30-11-2026.*Niet meegeteld: 3 gepland/)).toBeDefined();
    await user.click(list.getByRole('button', { name: 'Laatst, 10 november: Te weinig monteurs' }));
    expect(onOpenEncounter).toHaveBeenCalledWith(VISIT.id);
    await user.click(list.getByRole('button', { name: 'Partner A' }));
    expect(onOpenPartner).toHaveBeenCalledWith(idAt(0));
    await user.click(list.getByRole('button', { name: 'Ontmoeting met Partner A plannen' }));
    expect(onPlan).toHaveBeenCalledWith({ organisationId: idAt(0), subject: 'Bijpraten met Partner A' });
  });

  test('put off or dismissed with a reason it goes at once; it is seen among what was put aside and taken back', async () => {
    main.answer('today.suggestions', full);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Later: Partner A' }));
    await user.click(screen.getByRole('button', { name: 'Volgende maand' }));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Later: Partner A' })).toBeNull();
    });
    expect(main.inputsOf('today.snooze')).toEqual([{ organisationId: idAt(0), until: '2026-12-01' }]);
    expect(screen.getByText('komt terug op 01-12-2026')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Partner A weer voorstellen', hidden: true }));
    expect(await screen.findByRole('button', { name: 'Later: Partner A' })).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Partner B nu niet voorstellen' }));
    await user.click(screen.getByRole('button', { name: 'Niet voorstellen' }));
    expect(screen.getByRole('textbox', { name: 'Waarom nu niet?' }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    await user.type(screen.getByRole('textbox', { name: 'Waarom nu niet?' }), 'fusie{Enter}');
    await waitFor(() => {
      expect(main.inputsOf('today.dismiss')).toEqual([{ organisationId: idAt(1), reason: 'fusie' }]);
    });
    expect(await screen.findByText('sinds 22-11-2026 niet voorgesteld: fusie')).toBeDefined();
  });

  test('while they are computed the rest is there already, and a failure is told in its own place', async () => {
    main.answer('today.suggestions', () => new Promise<TodaySuggestions>(() => {}));
    open();
    expect(await title()).toBe('Niets over tijd');
    expect(screen.getByRole('button', { name: 'Rondje haven' })).toBeDefined();
    cleanup();
    main.answer('today.suggestions', () => {
      throw new AppError('unexpected');
    });
    open();
    await title();
    expect(await section('Ritmes die deze maand aflopen').findByRole('alert')).toBeDefined();
  });
});

test('a round by bike is planned in one go, without whom one leaves out', async () => {
  const stop = (place: number) => ({
    partnerId: idAt(place),
    standing: 'never-met' as const,
    daysSinceLast: place === 0 ? null : 500,
    onlyHere: true,
    firstOfCategory: place === 0,
    score: 3,
  });
  main.answer('today.suggestions', () => ({
    ...suggestionsOf(),
    rounds: [
      {
        areaId: QUAY.id,
        partnerCount: 8,
        unseenCount: 5,
        metCount: 1,
        stops: [0, 1, 2].map((place) => stop(place)),
      },
    ],
  }));
  const { user } = open();
  await screen.findByRole('heading', { name: 'Rondje op de fiets' });
  const round = section('Rondje op de fiets');
  expect(round.getByRole('option', { name: 'De Kaai: 5 van 8 lang niet gezien' })).toBeDefined();
  expect(round.getAllByRole('checkbox')).toHaveLength(2);
  expect(round.getByText('nooit gesproken, alleen in deze wijk actief, uit Woningcorporaties')).toBeDefined();
  await user.click(round.getByRole('radio', { name: '2 uur' }));
  expect(round.getByText(/^Meer mensen zijn er in deze wijk niet/)).toBeDefined();
  await user.click(round.getByRole('checkbox', { name: 'Partner B' }));
  await user.click(round.getByRole('button', { name: 'Plan 2 bezoeken' }));
  await waitFor(() => {
    expect(main.inputsOf('today.planRound')).toEqual([
      { areaId: QUAY.id, organisationIds: [idAt(0), idAt(2)], before: '2026-11-29' },
    ]);
  });
});

describe('a quiet week', () => {
  test('asks for nothing and says so', async () => {
    open();
    await waitFor(async () => {
      expect(await title()).toBe('Deze week vraagt niets om je aandacht');
    });
    expect(screen.getByText('Zondag 22 november 2026, week 47')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Geen afspraken voor deze week' })).toBeDefined();
    expect(await screen.findByRole('heading', { name: 'Geen ritme loopt deze maand af' })).toBeDefined();
    expect(screen.getByText('Je sprak elke partner binnen het ritme dat je wilt.')).toBeDefined();
  });

  test('an empty network has one next step', async () => {
    latest = [];
    main.answer('organisations.list', () => []);
    const { onLogEncounter, user } = open();
    expect(await title()).toBe('Hier komt te staan wat deze week je aandacht vraagt');
    await user.click(screen.getByRole('button', { name: 'Ontmoeting vastleggen' }));
    expect(onLogEncounter).toHaveBeenCalledWith([]);
  });

  test('what main refuses is told instead', async () => {
    main.answer('today.page', () => {
      throw new AppError('no-file-open');
    });
    open();
    expect((await screen.findByRole('alert')).textContent).toContain('Er is geen netwerk open.');
  });
});
