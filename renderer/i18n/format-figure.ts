import { formatDecimal, formatInteger, formatMinutesShort, formatShare } from './format.ts';

/** What a figure of the Spiegel is counted in; `points` is a difference of two shares. */
export type FigureUnit = 'share' | 'points' | 'count' | 'hours' | 'minutes' | 'days';

export const UNKNOWN_FIGURE = 'onbekend';

function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}

/** A figure as it is written; what does not exist is never written as zero. */
export function formatFigure(value: number | null | undefined, unit: FigureUnit): string {
  if (value === null || value === undefined) return UNKNOWN_FIGURE;
  switch (unit) {
    case 'share':
      return formatShare(value);
    case 'points': {
      const points = Math.round(value * 100);
      return `${signed(points, formatInteger(Math.abs(points)))} procentpunt`;
    }
    case 'count':
      return formatInteger(value);
    case 'minutes':
      return formatMinutesShort(value);
    case 'hours':
    case 'days':
      return formatDecimal(value, Number.isInteger(value) ? 0 : 1);
  }
}
