import type { Page } from '@playwright/test';

/** A place in the program that a user can be, with the way there from the example network. */
export interface Place {
  /** File name of its picture. */
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}
