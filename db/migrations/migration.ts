/** One step of the layout of a file. Once released it is frozen: it imports nothing that may change. */
export interface Migration {
  /** `user_version` after this step; numbered in tens. */
  readonly version: number;
  readonly name: string;
  /** Statements, run in one transaction with foreign keys off. */
  readonly script: string;
}
