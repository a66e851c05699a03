import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import { commitment, TODAY } from '../../support/builders.ts';
import { idAt, listed, open, section, title, todayScript, type TodayScript } from './today-script.tsx';

let script: TodayScript;
beforeEach(() => {
  script = todayScript();
});

describe('what was promised', () => {
  test('late and due this week, by whom and with whom; done and put off where it stands', async () => {
    script.commitments = [
      listed(1, { text: 'Nota sturen', due: isoDate('2026-11-19'), partnerIds: [idAt(0)] }),
      listed(2, { text: 'Bellen', due: TODAY, owner: 'them' }),
      listed(3, { text: 'Volgende week', due: isoDate('2026-11-23') }),
      listed(4, { text: 'Ooit' }),
    ];
    const { user } = open(script);
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
      expect(script.main.inputsOf('commitments.setDone')).toEqual([{ id: commitment(1).id, doneOn: TODAY }]);
    });
    await user.click(screen.getByRole('button', { name: 'Later: Bellen' }));
    await user.click(screen.getByRole('button', { name: 'Volgende week' }));
    await waitFor(() => {
      expect(script.main.inputsOf('commitments.update')).toMatchObject([
        { id: commitment(2).id, draft: { text: 'Bellen', owner: 'them', due: '2026-11-23' } },
      ]);
    });
  });

  test('a day that is not after today is refused beside its field, and what was typed stays', async () => {
    script.commitments = [listed(2, { text: 'Bellen', due: TODAY })];
    const { user } = open(script);
    await user.click(await screen.findByRole('button', { name: 'Later: Bellen' }));
    const field = screen.getByRole('textbox', { name: 'Of op een dag' });
    await user.type(field, '1-11-2026{Enter}');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Kies een dag na vandaag.')).toBeDefined();
    expect(script.main.inputsOf('commitments.update')).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Of op een dag' })).toBeNull();
  });

  test('many are shown a few at a time', async () => {
    script.commitments = Array.from({ length: 40 }, (_, index) =>
      listed(index + 1, { due: isoDate('2026-11-01') }),
    );
    const { user } = open(script);
    await title();
    expect(section('Afspraken: 40 te laat').getAllByRole('listitem')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Alle 40' }));
    expect(section('Afspraken: 40 te laat').getAllByRole('listitem')).toHaveLength(40);
  });

  test('a refusal is told and the promise stays', async () => {
    script.commitments = [listed(1, { text: 'Nota sturen', due: TODAY })];
    script.main.answer('commitments.setDone', () => {
      throw new AppError('disk-full');
    });
    const { user } = open(script);
    await user.click(await screen.findByRole('button', { name: 'Gedaan: Nota sturen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De schijf is vol.');
    expect(screen.getByText('Nota sturen')).toBeDefined();
  });
});

describe('a quiet week', () => {
  test('asks for nothing and says so', async () => {
    open(script);
    await waitFor(async () => {
      expect(await title()).toBe('Niets dat deze week moet');
    });
    expect(screen.getByText('Zondag 22 november 2026, week 47')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Geen afspraken voor deze week' })).toBeDefined();
    expect(await screen.findByRole('heading', { name: 'Geen ritme loopt deze maand af' })).toBeDefined();
    expect(screen.getByText('Je sprak elke partner binnen het ritme dat je wilt.')).toBeDefined();
  });

  test('an empty network has one next step', async () => {
    script.latest = [];
    script.main.answer('organisations.list', () => []);
    const { onLogEncounter, user } = open(script);
    expect(await title()).toBe('Hier komt te staan wat deze week je aandacht vraagt');
    await user.click(screen.getByRole('button', { name: 'Ontmoeting vastleggen' }));
    expect(onLogEncounter).toHaveBeenCalledWith([]);
  });

  test('what main refuses is told instead', async () => {
    script.main.answer('today.page', () => {
      throw new AppError('no-file-open');
    });
    open(script);
    expect((await screen.findByRole('alert')).textContent).toContain('Er is geen netwerk open.');
  });
});
