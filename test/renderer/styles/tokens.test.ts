import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { categoryMarkSchema } from '#shared/domain/category.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

/** The tokens of the rule that stands for an appearance. */
function tokensOf(appearance: 'light' | 'dark'): Map<string, string> {
  const start = css.indexOf(`:root[data-appearance="${appearance}"]`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new RangeError(`not a colour: ${hex}`);
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255) as unknown as Rgb;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = rgb(hex).map((channel) => linear(channel)) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [high, low] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const BACKGROUNDS = ['bg-document', 'bg-default', 'bg-subtle', 'bg-hover', 'bg-active'];

describe.each(['light', 'dark'] as const)('%s', (appearance) => {
  const tokens = tokensOf(appearance);
  const colour = (name: string): string => tokens.get(name) ?? '';
  const basis = (name: string): string => colour(`--basis-color-${name}`);

  test.each(BACKGROUNDS)('text stands 4.5:1 on %s', (background) => {
    const behind = basis(`default-${background}`);
    for (const text of ['default-color-default', 'default-color-subtle', 'accent-1-color-default']) {
      expect(contrast(basis(text), behind), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('text stands 4.5:1 on its own coloured ground', () => {
    const pairs = [
      ['accent-1-color-inverse', 'accent-1-bg-default'],
      ['accent-1-color-inverse', 'accent-1-bg-hover'],
      ['accent-1-color-inverse', 'accent-1-bg-active'],
      ['default-color-default', 'accent-1-bg-subtle'],
      ['default-color-subtle', 'accent-1-bg-subtle'],
      ['warning-color-default', 'warning-bg-subtle'],
      ['default-color-default', 'warning-bg-subtle'],
      ['negative-color-default', 'negative-bg-subtle'],
      ['default-color-default', 'negative-bg-subtle'],
      ['warning-color-default', 'default-bg-document'],
      ['negative-color-default', 'default-bg-default'],
    ] as const;
    for (const [text, ground] of pairs) {
      expect(contrast(basis(text), basis(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('borders of fields, focus and marks stand 3:1', () => {
    const marks = [
      '--basis-color-default-border-default',
      '--basis-color-accent-1-border-default',
      '--basis-color-warning-border-default',
      '--basis-color-negative-border-default',
      '--basis-focus-color',
      ...categoryMarkSchema.options.map((mark) => `--category-${mark}`),
    ];
    for (const mark of marks) {
      // Not while something is pressed or chosen: that lasts a moment, or is said by a frame, and the name stands beside it.
      for (const background of [
        'default-bg-document',
        'default-bg-default',
        'default-bg-subtle',
        'default-bg-hover',
      ]) {
        expect(contrast(colour(mark), basis(background)), `${mark} on ${background}`).toBeGreaterThanOrEqual(
          3,
        );
      }
    }
  });

  test('every category has a colour of its own', () => {
    const colours = categoryMarkSchema.options.map((mark) => colour(`--category-${mark}`));
    expect(colours).not.toContain('');
    expect(new Set(colours).size).toBe(colours.length);
  });
});

type Matrix = readonly [Rgb, Rgb, Rgb];

/** How linear colours are seen. @see Machado, Oliveira & Fernandes (2009), severity 1 */
const EYES: Readonly<Record<string, Matrix>> = {
  'every cone': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Rgb;
}

/** Coordinates in which distance is how different colours look. @see Ottosson (2020), Oklab */
function perceived(hex: string, eye: Matrix): Rgb {
  const light = rgb(hex).map((channel) => linear(channel)) as unknown as Rgb;
  const seen = times(eye, light).map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Rgb;
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    seen,
  ).map((value) => Math.cbrt(value)) as unknown as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

describe.each(Object.entries(EYES))('seen with %s', (_, eye) => {
  test.each(['light', 'dark'] as const)('no two categories look alike in %s', (appearance) => {
    const tokens = tokensOf(appearance);
    const colours = categoryMarkSchema.options.map((mark) => ({
      mark,
      at: perceived(tokens.get(`--category-${mark}`) ?? '', eye),
    }));
    for (const [index, one] of colours.entries()) {
      for (const other of colours.slice(index + 1)) {
        const distance = Math.hypot(...one.at.map((value, axis) => value - (other.at[axis] ?? 0)));
        expect(distance, `${one.mark} and ${other.mark}`).toBeGreaterThan(0.08);
      }
    }
  });
});

test('light and dark are two complete sets', () => {
  expect([...tokensOf('dark').keys()].sort()).toEqual([...tokensOf('light').keys()].sort());
});
