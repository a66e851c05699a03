/** As much as a report may hold of each; see `shared/reports/report-document.ts`. */
export const LONGEST_TABLE = 2000;
export const LONGEST_LIST = 500;
export const LONGEST_TEXT = 20_000;
