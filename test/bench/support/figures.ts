/** Prints one figure of a benchmark: what, its median, spread and unit, and the bar that it is held against. */
export function printFigure(what: string, values: readonly number[], unit: string, bar?: number): void {
  const sorted = values.toSorted((first, second) => first - second);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const format = (value: number | undefined): string =>
    (value ?? Number.NaN).toFixed(unit === 's' || unit === 'times' ? 2 : 1);
  const spread = `${format(sorted[0])} to ${format(sorted.at(-1))}`;
  const against =
    bar === undefined ? '' : `, bar ${String(bar)} ${unit}: ${median < bar ? 'met' : 'NOT MET'}`;
  process.stdout.write(
    `${what}: ${format(median)} ${unit} (${spread}, ${String(sorted.length)} runs${against})\n`,
  );
}
