import { expect, test } from 'vitest';
import { launchOptionsOf } from '#main/launch-options.ts';

test('nothing asked', () => {
  expect(launchOptionsOf(['.'], '/home/me')).toEqual({ dataFolder: null, test: false, file: null });
});

test('a data folder, a test run and a network, relative to where one stands', () => {
  expect(
    launchOptionsOf(['--no-sandbox', '.', '--test', '--data-folder=data', 'mijn stad.netwerk'], '/home/me'),
  ).toEqual({
    dataFolder: '/home/me/data',
    test: true,
    file: '/home/me/mijn stad.netwerk',
  });
});

test('an option that ends like a network is none, and an empty folder is no folder', () => {
  expect(launchOptionsOf(['--x=.netwerk', '--data-folder='], '/home/me')).toEqual({
    dataFolder: null,
    test: false,
    file: null,
  });
});
