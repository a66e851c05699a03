import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PartnerNames } from '#renderer/features/network/PartnerNames.tsx';
import { exampleContext } from '../../graph/sample-network.ts';

test('a long row of names begins with the first sixty, and shows all when asked', async () => {
  const context = exampleContext();
  const ids = context.partners.slice(0, 61).map(({ id }) => id);
  const { rerender } = render(<PartnerNames context={context} ids={ids} onSelect={() => undefined} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(60);
  await userEvent.click(screen.getByRole('button', { name: 'Alle 61 tonen' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(61);
  rerender(<PartnerNames context={context} ids={ids.slice(0, 60)} onSelect={() => undefined} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(60);
  expect(screen.queryByRole('button', { name: /tonen/ })).toBeNull();
});
