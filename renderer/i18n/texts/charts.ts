/** Words around every chart. */
export const chartTexts = {
  asTable: 'Als tabel',
} as const;
