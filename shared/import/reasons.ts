/** Why a row is refused: nothing of it is taken. Their Dutch stands in `shared/texts/import.ts`. */
export const REFUSAL_REASONS = [
  'name-missing',
  'category-missing',
  'unknown-category',
  'date-missing',
  'invalid-date',
  'too-long',
  'more-cells-than-columns',
  'contradicts-row',
  'first-missing',
  'second-missing',
  'unknown-partner',
  'ambiguous-partner',
  'tie-to-itself',
  'no-participant',
  'no-number',
  'number-of-other-kind',
  'number-twice',
  'tie-already-there',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What was not taken, or done besides, of a row that is taken. */
export const REMARK_REASONS = [
  'value-left-out',
  'ends-before-start',
  'partner-left-out',
  'ambiguous-partner-left-out',
  'person-left-out',
  'ambiguous-person-left-out',
  'collaboration-left-out',
  'partner-made',
  'partner-taken-for',
  'value-of-earlier-row',
  'is-archived',
  'present-and-absent',
  'unknown-number',
  'erased-before',
  'position-of-somebody-else',
  'position-kept',
] as const;
export type RemarkReason = (typeof REMARK_REASONS)[number];

/** Why it is doubtful which thing of the network a row is about. */
export const DOUBT_REASONS = [
  'same-name',
  'several-with-name',
  'similar-name',
  'same-name-elsewhere',
  'same-email-other-name',
  'short-name-known',
  'merged-before',
  'same-tie',
] as const;
export type DoubtReason = (typeof DOUBT_REASONS)[number];

/** A reason with what its sentence names: `field` is an ImportField, the rest is text of the list or of the network. */
export interface ReasonOf<Code extends string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;
}

/** Why a file as a whole is refused. */
export const FILE_REFUSALS = [
  'empty',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'too-many-files',
  'not-a-list',
  'unknown-columns',
  'unknown-format',
  'old-excel',
  'quotes',
  'damaged',
  'protected',
  'unpacks-too-large',
  'too-much-memory',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];
