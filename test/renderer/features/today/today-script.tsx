import { screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { vi } from 'vitest';
import type { RhythmSuggestion } from '#shared/analysis/today/suggestions.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { SuggestionChoice } from '#shared/domain/follow-up.ts';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { ListedCommitment } from '#shared/ipc/requests/commitments.ts';
import type { TodayPage, TodaySuggestions } from '#shared/ipc/requests/today.ts';
import { commitmentCounts, dueCommitments } from '#shared/domain/due-commitments.ts';
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

const partners = Array.from({ length: 8 }, (_, index) =>
  organisation(100 + index, { name: `Partner ${'ABCDEFGH'[index]}` }),
);
const ids = partners.map(({ id }) => id);
export const idAt = (place: number) => ids[place] ?? organisation(999).id;

export const VISIT = encounter(50, '2026-11-10', { subject: 'Rondje haven', organisationIds: [idAt(0)] });

/** Vandaag over a main by script; what main holds can be changed before it is opened. */
export interface TodayScript {
  readonly main: ScriptedMain;
  commitments: readonly ListedCommitment[];
  asides: readonly SuggestionChoice[];
  latest: readonly Encounter[];
}

export function listed(number: number, more: Partial<ListedCommitment> = {}): ListedCommitment {
  return { ...commitment(number), madeAt: null, partnerIds: [], ...more };
}

function pageOf({ commitments, asides }: TodayScript): TodayPage {
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
export function suggestion(place: number, more: Partial<RhythmSuggestion> = {}): RhythmSuggestion {
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

export function suggestionsOf(more: Partial<TodaySuggestions['rhythm']> = {}): TodaySuggestions {
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

export const counts = (changes: Partial<TodaySuggestions['rhythm']['counts']>) => ({
  ...suggestionsOf().rhythm.counts,
  ...changes,
});

/** A quiet week: eight partners, one encounter, nothing promised, nobody waiting. */
export function todayScript(): TodayScript {
  const changed = (): void => {
    main.tell('network-changed', { revision: 1, history: { undo: null, redo: null, last: 0 } });
  };
  const setAside = (choice: SuggestionChoice): SuggestionChoice => {
    script.asides = [choice];
    changed();
    return choice;
  };
  const main: ScriptedMain = scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => partners,
    'persons.list': () => [],
    'categories.list': () => [HOUSING],
    'themes.list': () => [],
    'areas.list': () => [QUAY],
    'encounters.list': () => ({ encounters: script.latest, total: script.latest.length, partnerCount: 1 }),
    'today.page': () => pageOf(script),
    'today.suggestions': () => suggestionsOf(),
    'commitments.setDone': () => commitment(1),
    'commitments.update': () => commitment(1),
    'today.snooze': ({ organisationId, until }) =>
      setAside({
        organisationId: organisationIdSchema.parse(organisationId),
        choice: 'snoozed',
        date: TODAY,
        until: isoDate(until),
        reason: '',
      }),
    'today.dismiss': ({ organisationId, reason }) =>
      setAside({
        organisationId: organisationIdSchema.parse(organisationId),
        choice: 'dismissed',
        date: TODAY,
        until: null,
        reason,
      }),
    'today.bringBack': () => {
      script.asides = [];
      changed();
    },
    'today.planRound': () => [],
  });
  const script: TodayScript = { main, commitments: [], asides: [], latest: [VISIT] };
  return script;
}

type Asked = Pick<
  ComponentProps<typeof TodayPanel>,
  'onOpenPartner' | 'onOpenEncounter' | 'onLogEncounter' | 'onPlan' | 'onOpenNeglected'
>;

/** Opens the screen; what it asks of the frame around it is noted. */
export function open({ main }: TodayScript): Asked & { readonly user: UserEvent } {
  const asked: Asked = {
    onOpenPartner: vi.fn<Asked['onOpenPartner']>(),
    onOpenEncounter: vi.fn<Asked['onOpenEncounter']>(),
    onLogEncounter: vi.fn<Asked['onLogEncounter']>(),
    onPlan: vi.fn<Asked['onPlan']>(),
    onOpenNeglected: vi.fn<Asked['onOpenNeglected']>(),
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

export async function title(): Promise<string> {
  return (await screen.findByRole('heading', { level: 1 })).textContent;
}

export function section(name: string | RegExp) {
  return within(screen.getByRole('region', { name }));
}
