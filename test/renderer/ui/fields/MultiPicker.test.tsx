import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import type { PickerCreation, PickerOption, PickerTexts } from '#renderer/ui/fields/picker-types.ts';

const options: readonly PickerOption[] = [
  { key: 'w', label: 'Woonhart', hint: 'Woningcorporaties', names: ['Woningcorporatie Woonhart'] },
  { key: 'v', label: 'Veiligheidsregio', names: ['VRM'] },
  { key: 's', label: 'Sophie van der Meer', hint: 'Woonhart', names: [] },
];

const texts: PickerTexts = {
  placeholder: 'Typ een naam',
  chosen: 'Gekozen',
  remove: (label) => `${label} weghalen`,
  found: (count) => `${count} gevonden`,
  nothingFound: (typed) => `Niemand gevonden voor ${typed}`,
};

interface HarnessProps {
  readonly start?: readonly string[];
  readonly creations?: readonly PickerCreation[];
  readonly error?: string;
  readonly onTyped?: (text: string) => void;
}

function Harness({ start = [], ...rest }: HarnessProps): ReactNode {
  const [chosen, setChosen] = useState(start);
  return (
    <>
      <MultiPicker
        label="Wie"
        options={options}
        chips={options.filter((option) => chosen.includes(option.key))}
        texts={texts}
        onAdd={(key) => {
          setChosen((before) => [...before, key]);
        }}
        onRemove={(key) => {
          setChosen((before) => before.filter((one) => one !== key));
        }}
        {...rest}
      />
      <button type="button">Verder</button>
    </>
  );
}

function field(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Wie' });
}

function chosenNames(): readonly string[] {
  const list = screen.queryByRole('list', { name: 'Gekozen' });
  return list === null
    ? []
    : within(list)
        .getAllByRole('listitem')
        .map((chip) => chip.textContent);
}

function shown(): readonly string[] {
  return screen.queryAllByRole('option').map((option) => option.textContent);
}

describe('by keyboard', () => {
  test('typing finds despite a slip, Enter takes the best find', async () => {
    render(<Harness />);
    await userEvent.type(field(), 'veilighied{Enter}');
    expect(chosenNames()).toEqual(['Veiligheidsregio']);
    expect(field()).toHaveProperty('value', '');
    expect(shown()).toEqual([]);
  });

  test('arrows walk round the list', async () => {
    render(<Harness />);
    await userEvent.type(field(), 'woonh');
    expect(shown()).toEqual(['WoonhartWoningcorporaties']);
    await userEvent.clear(field());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}');
    expect(field().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).id,
    );
    await userEvent.keyboard('{Enter}');
    expect(chosenNames()).toEqual(['Sophie van der MeerWoonhart']);
  });

  test('what was chosen is not offered again', async () => {
    render(<Harness start={['w']} />);
    await userEvent.click(field());
    expect(shown()).toEqual(['Veiligheidsregio', 'Sophie van der MeerWoonhart']);
  });

  test('Backspace in an empty field gives back the last one, in a filled field only a letter', async () => {
    render(<Harness start={['w', 'v']} />);
    await userEvent.type(field(), 'a{Backspace}');
    expect(chosenNames()).toHaveLength(2);
    await userEvent.keyboard('{Backspace}');
    expect(chosenNames()).toEqual(['WoonhartWoningcorporaties']);
  });

  test('Tab takes the best find and goes on', async () => {
    render(<Harness />);
    await userEvent.type(field(), 'vrm');
    await userEvent.tab();
    expect(chosenNames()).toEqual(['Veiligheidsregio']);
  });

  test('Ctrl+Enter takes the best find and lets the form hear it', async () => {
    const heard = vi.fn<(key: string) => void>();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for the form
      <div
        onKeyDown={(event) => {
          heard(event.key);
        }}
      >
        <Harness />
      </div>,
    );
    await userEvent.type(field(), 'vrm');
    heard.mockClear();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(chosenNames()).toEqual(['Veiligheidsregio']);
    expect(heard).toHaveBeenCalledWith('Enter');
  });

  test('Escape closes the list, then empties the field, and only then leaves', async () => {
    const left = vi.fn<() => void>();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for the panel
      <div
        onKeyDown={(event) => {
          if (event.key === 'Escape') left();
        }}
      >
        <Harness />
      </div>,
    );
    await userEvent.type(field(), 'woon{Escape}');
    expect(shown()).toEqual([]);
    expect(field()).toHaveProperty('value', 'woon');
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveProperty('value', '');
    expect(left).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(left).toHaveBeenCalledOnce();
  });
});

describe('by pointer', () => {
  test('a click takes a line and a click on the cross gives it back', async () => {
    render(<Harness />);
    await userEvent.click(field());
    await userEvent.click(screen.getByRole('option', { name: /Sophie/ }));
    expect(chosenNames()).toEqual(['Sophie van der MeerWoonhart']);
    await userEvent.click(screen.getByRole('button', { name: 'Sophie van der Meer weghalen' }));
    expect(chosenNames()).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  test('leaving by pointer takes nothing and keeps what was typed', async () => {
    const typed = vi.fn<(text: string) => void>();
    render(<Harness onTyped={typed} />);
    await userEvent.type(field(), 'woon');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    expect(chosenNames()).toEqual([]);
    expect(field()).toHaveProperty('value', 'woon');
    expect(typed).toHaveBeenLastCalledWith('woon');
  });
});

describe('what is not there', () => {
  test('is said, to everyone', async () => {
    render(<Harness />);
    await userEvent.type(field(), 'zzzz');
    expect(screen.getByText('Niemand gevonden voor zzzz')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('0 gevonden');
    await userEvent.keyboard('{Enter}');
    expect(chosenNames()).toEqual([]);
  });

  test('can be made, but never by going on', async () => {
    const onCreate = vi.fn<(typed: string) => void>();
    const creations = [{ key: 'partner', label: (typed: string) => `Nieuwe partner “${typed}”`, onCreate }];
    render(<Harness creations={creations} />);
    await userEvent.type(field(), 'Zwamborn');
    await userEvent.tab();
    expect(onCreate).not.toHaveBeenCalled();
    await userEvent.click(field());
    await userEvent.clear(field());
    await userEvent.type(field(), 'Zwamborn{Enter}');
    expect(onCreate).toHaveBeenCalledExactlyOnceWith('Zwamborn');
    expect(field()).toHaveProperty('value', '');
  });

  test('is not made by Ctrl+Enter, which only takes what is there', async () => {
    const onCreate = vi.fn<(typed: string) => void>();
    const creations = [{ key: 'partner', label: (typed: string) => `Nieuw: ${typed}`, onCreate }];
    render(<Harness creations={creations} />);
    await userEvent.type(field(), 'Zwamborn{Control>}{Enter}{/Control}');
    expect(onCreate).not.toHaveBeenCalled();
    expect(field()).toHaveProperty('value', 'Zwamborn');
  });

  test('comes after what is found', async () => {
    const creations = [
      { key: 'partner', label: (typed: string) => `Nieuw: ${typed}`, onCreate: vi.fn<() => void>() },
    ];
    render(<Harness creations={creations} />);
    await userEvent.type(field(), 'Woonhart');
    expect(shown()).toEqual(['WoonhartWoningcorporaties', 'Nieuw: Woonhart']);
    expect(screen.getByRole('status').textContent).toBe('1 gevonden');
  });
});

test('an error stands with the field', () => {
  render(<Harness error="Kies minstens één partner of persoon." />);
  expect(field().getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(field().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('Kies minstens één partner of persoon.');
});
