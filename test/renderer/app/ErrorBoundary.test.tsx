import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';

let broken = true;

function Screen(): ReactNode {
  if (broken) throw new Error('a fault of ours');
  return <p>het scherm</p>;
}

beforeEach(() => {
  broken = true;
  // React reports what a boundary caught; here that is what the test is about.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a fault in a screen is told in words, and trying again works once it is mended', async () => {
  render(
    <ErrorBoundary resetKey="partners">
      <Screen />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Wat je had bewaard is veilig.');
  expect(screen.getByRole('alert').textContent).not.toContain('a fault of ours');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(screen.getByText('het scherm')).toBeTruthy();
});

test('another screen is tried by itself', () => {
  const { rerender } = render(
    <ErrorBoundary resetKey="partners">
      <Screen />
    </ErrorBoundary>,
  );
  broken = false;
  rerender(
    <ErrorBoundary resetKey="persons">
      <Screen />
    </ErrorBoundary>,
  );
  expect(screen.getByText('het scherm')).toBeTruthy();
});
