import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { MinutesField } from '#renderer/ui/fields/MinutesField.tsx';
import { TimeField } from '#renderer/ui/fields/TimeField.tsx';
import { OptionalToggleChips, ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';

const today = isoDate('2026-11-22');

function DateHarness(): ReactNode {
  const [value, setValue] = useState('');
  return (
    <DateField
      label="Wanneer"
      value={value}
      onChange={setValue}
      today={today}
      direction="past"
      description="Bijvoorbeeld gisteren"
    />
  );
}

function MinutesHarness(): ReactNode {
  const [value, setValue] = useState('');
  return <MinutesField label="Minuten" value={value} onChange={setValue} defaultMinutes={45} />;
}

function TimeHarness(): ReactNode {
  const [value, setValue] = useState('');
  return <TimeField label="Hoe laat" value={value} onChange={setValue} />;
}

function textIn(label: string): string {
  return screen.getByLabelText<HTMLInputElement>(label).value;
}

describe('a day', () => {
  test('says what it understood while typing, and writes it out when left', async () => {
    render(<DateHarness />);
    expect(screen.getByText('Bijvoorbeeld gisteren')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Wanneer'), 'gister');
    expect(screen.getByText('Bijvoorbeeld gisteren')).toBeDefined();
    await userEvent.keyboard('en');
    expect(screen.getByText('za 21-11-2026, gisteren')).toBeDefined();
    await userEvent.tab();
    expect(textIn('Wanneer')).toBe('21-11-2026');
  });

  test('what is no day stays as it was typed', async () => {
    render(<DateHarness />);
    await userEvent.type(screen.getByLabelText('Wanneer'), '31-02-2026');
    await userEvent.tab();
    expect(textIn('Wanneer')).toBe('31-02-2026');
  });

  test('arrows move it by a day, over the end of a month', async () => {
    render(<DateHarness />);
    await userEvent.type(screen.getByLabelText('Wanneer'), '31-10-2026{ArrowUp}');
    expect(textIn('Wanneer')).toBe('01-11-2026');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(textIn('Wanneer')).toBe('30-10-2026');
  });
});

describe('minutes', () => {
  test('show what counts when nothing is filled in', () => {
    render(<MinutesHarness />);
    expect(screen.getByLabelText<HTMLInputElement>('Minuten').placeholder).toBe('45');
  });
  test('are written out in minutes when left', async () => {
    render(<MinutesHarness />);
    await userEvent.type(screen.getByLabelText('Minuten'), '1,5 uur');
    expect(screen.getByText('1 uur en 30 minuten')).toBeDefined();
    await userEvent.tab();
    expect(textIn('Minuten')).toBe('90');
  });
  test('wrong input stays', async () => {
    render(<MinutesHarness />);
    await userEvent.type(screen.getByLabelText('Minuten'), '-15');
    await userEvent.tab();
    expect(textIn('Minuten')).toBe('-15');
  });
});

test('a time is written out when left', async () => {
  render(<TimeHarness />);
  await userEvent.type(screen.getByLabelText('Hoe laat'), '930');
  await userEvent.tab();
  expect(textIn('Hoe laat')).toBe('09:30');
});

const chips = [
  { value: 'meeting', label: 'Overleg' },
  { value: 'visit', label: 'Werkbezoek' },
] as const;

function ChipsHarness({ optional }: { readonly optional: boolean }): ReactNode {
  const [chosen, setChosen] = useState<'meeting' | 'visit'>('meeting');
  const [maybe, setMaybe] = useState<'meeting' | 'visit' | null>(null);
  return optional ? (
    <OptionalToggleChips label="Vorm" chips={chips} value={maybe} onChange={setMaybe} />
  ) : (
    <ToggleChips label="Vorm" chips={chips} value={chosen} onChange={setChosen} />
  );
}

function pressed(): readonly string[] {
  return screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map((chip) => chip.value);
}

describe('chips', () => {
  test('one of them is always chosen', async () => {
    render(<ChipsHarness optional={false} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Werkbezoek' }));
    expect(pressed()).toEqual(['visit']);
    await userEvent.click(screen.getByRole('radio', { name: 'Werkbezoek' }));
    expect(pressed()).toEqual(['visit']);
    expect(screen.getByRole('group', { name: 'Vorm' })).toBeDefined();
  });

  test('where nothing may be chosen, a second click or a key lets go', async () => {
    render(<ChipsHarness optional />);
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Overleg' }));
    expect(pressed()).toEqual(['meeting']);
    await userEvent.click(screen.getByRole('radio', { name: 'Overleg' }));
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await userEvent.keyboard(' ');
    expect(pressed()).toEqual(['meeting']);
    await userEvent.keyboard(' ');
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });
});
