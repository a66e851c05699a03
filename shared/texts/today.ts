/** Words of Vandaag that are stored, or that the program and the window both say. */

/** What the intentions of a round by bike are called. */
export function roundSubject(area: string): string {
  return `Rondje op de fiets: ${area}`.slice(0, 200);
}
