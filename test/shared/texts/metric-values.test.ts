import { expect, test } from 'vitest';
import { metricValueText } from '#shared/texts/metric-values.ts';

test.each([
  [null, 'share', 'onbekend'],
  [0.365, 'share', '36,5%'],
  [1, 'partners', '1 partner'],
  [0, 'partners', '0 partners'],
  [20_315, 'minutes', '20.315 minuten'],
  [37.942, 'partners', '37,942 partners'],
  [-0.041, 'index', '-0,041'],
  [1, 'yes-no', 'ja'],
] as const)('%s as %s reads %s', (value, unit, text) => {
  expect(metricValueText(value, unit)).toBe(text);
});
