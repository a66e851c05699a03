import { render, screen } from '@testing-library/react';
import { type ComponentType, type ReactNode, Suspense } from 'react';
import { expect, test } from 'vitest';
import { bringIn, screenOf } from '#renderer/app/screen-of.ts';

const module = { Hello: ({ name }: { readonly name: string }): ReactNode => <p>dag {name}</p> };

function open(Hello: ComponentType<{ readonly name: string }>): void {
  render(
    <Suspense fallback={<p>wacht</p>}>
      <Hello name="allen" />
    </Suspense>,
  );
}

test('what was brought in before is drawn at once, without a moment of waiting', async () => {
  const load = async () => Promise.resolve(module);
  await bringIn(load);
  open(screenOf(load, ({ Hello }) => Hello));
  expect(screen.queryByText('wacht')).toBeNull();
  expect(screen.getByText('dag allen')).toBeDefined();
});

test('what was not brought in yet is waited for', async () => {
  open(
    screenOf(
      async () => Promise.resolve(module),
      ({ Hello }) => Hello,
    ),
  );
  expect(screen.getByText('wacht')).toBeDefined();
  expect(await screen.findByText('dag allen')).toBeDefined();
});
