import { cleanup, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import type { TodaySuggestions } from '#shared/ipc/requests/today.ts';
import { QUAY } from '../../support/builders.ts';
import {
  counts,
  idAt,
  open,
  section,
  suggestion,
  suggestionsOf,
  title,
  todayScript,
  type TodayScript,
  VISIT,
} from './today-script.tsx';

let script: TodayScript;
beforeEach(() => {
  script = todayScript();
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
    script.main.answer('today.suggestions', full);
    const { onOpenEncounter, onOpenPartner, onPlan, user } = open(script);
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
    script.main.answer('today.suggestions', full);
    const { user } = open(script);
    await user.click(await screen.findByRole('button', { name: 'Later: Partner A' }));
    await user.click(screen.getByRole('button', { name: 'Volgende maand' }));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Later: Partner A' })).toBeNull();
    });
    expect(script.main.inputsOf('today.snooze')).toEqual([{ organisationId: idAt(0), until: '2026-12-01' }]);
    expect(screen.getByText('komt terug op 01-12-2026')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Partner A weer voorstellen', hidden: true }));
    expect(await screen.findByRole('button', { name: 'Later: Partner A' })).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Niet nu: Partner B' }));
    await user.click(screen.getByRole('button', { name: 'Niet voorstellen' }));
    expect(screen.getByRole('textbox', { name: 'Waarom nu niet?' }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    await user.type(screen.getByRole('textbox', { name: 'Waarom nu niet?' }), 'fusie{Enter}');
    await waitFor(() => {
      expect(script.main.inputsOf('today.dismiss')).toEqual([{ organisationId: idAt(1), reason: 'fusie' }]);
    });
    expect(await screen.findByText('sinds 22-11-2026 niet voorgesteld: fusie')).toBeDefined();
  });

  test('while they are computed the rest is there already, and a failure is told in its own place', async () => {
    script.main.answer('today.suggestions', () => new Promise<TodaySuggestions>(() => {}));
    open(script);
    expect(await title()).toBe('Niets over tijd');
    expect(screen.getByRole('button', { name: 'Rondje haven' })).toBeDefined();
    cleanup();
    script.main.answer('today.suggestions', () => {
      throw new AppError('unexpected');
    });
    open(script);
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
  script.main.answer('today.suggestions', () => ({
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
  const { user } = open(script);
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
    expect(script.main.inputsOf('today.planRound')).toEqual([
      { areaId: QUAY.id, organisationIds: [idAt(0), idAt(2)], before: '2026-11-29' },
    ]);
  });
});
