import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import { Panel } from '#renderer/ui/Panel.tsx';

function Page({ children }: { readonly children?: ReactNode }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        open
      </button>
      {open ? (
        <Panel
          title="Nieuwe partner"
          onClose={() => {
            setOpen(false);
          }}
        >
          {children}
        </Panel>
      ) : null}
    </>
  );
}

test('a form takes the focus in its first field; Escape closes and gives the focus back', async () => {
  render(
    <Page>
      <input aria-label="Naam" />
    </Page>,
  );
  await userEvent.click(screen.getByText('open'));
  expect(screen.getByRole('complementary', { name: 'Nieuwe partner' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Naam'));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(document.activeElement).toBe(screen.getByText('open'));
});

test('a panel without fields takes the focus at its heading', async () => {
  render(<Page>tekst</Page>);
  await userEvent.click(screen.getByText('open'));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Nieuwe partner' }));
});

test('what handled Escape itself keeps the panel open', async () => {
  render(
    <Page>
      <input
        aria-label="Zoeken"
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.preventDefault();
        }}
      />
    </Page>,
  );
  await userEvent.click(screen.getByText('open'));
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('complementary')).toBeTruthy();
});
