/** Everything that can be refused, by code. `shared/texts/errors.ts` holds the Dutch of each and must name them all. */
export const ERROR_CODES = [
  'file-not-found',
  'file-not-database',
  'file-damaged',
  'file-structure',
  'file-newer',
  'file-older',
  'file-locked',
  'file-exists',
  'password-needed',
  'wrong-password',
  'wrong-recovery-key',
  'other-key',
  'wait-before-trying',
  'folder-read-only',
  'folder-away',
  'file-replaced',
  'disk-full',
  'no-file-open',
  'not-found',
  'still-in-use',
  'refused-by-file',
  'invalid-input',
  'unknown-method',
  'untrusted-sender',
  'nothing-to-undo',
  'nothing-to-redo',
  'proposal-outdated',
  'import-refused',
  'import-file-refused',
  'import-outdated',
  'import-cancelled',
  'no-import',
  'calendar-refused',
  'owner-only',
  'no-owner-password',
  'no-merge',
  'analysis-stopped',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Whether it says that a network is not whole: then what is still there can be saved. */
export function isDamage(code: ErrorCode): boolean {
  return code === 'file-damaged' || code === 'file-structure';
}

/** Why a field was refused. */
export const FIELD_ERROR_CODES = [
  'required',
  'too-long',
  'invalid-date',
  'not-in-future',
  'invalid-time',
  'invalid-email',
  'invalid-id',
  'not-whole',
  'minutes-too-few',
  'minutes-too-many',
  'interval-too-short',
  'interval-too-long',
  'strength-out-of-range',
  'hours-too-many',
  'out-of-range',
  'negative',
  'too-many',
  'ends-before-start',
  'tie-to-itself',
  'listed-twice',
  'name-taken',
  'already-there',
  'no-participant',
  'present-and-absent',
  'one-subject',
  'do-not-record',
  'unknown-reference',
  'password-too-short',
  'password-easily-guessed',
  'passwords-differ',
  'wrong-password',
  'no-recovery-key',
  'other',
] as const;
export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];

/** The message of a schema: a code that is known to have a sentence, checked by the compiler. */
export function refusal(code: FieldErrorCode): FieldErrorCode {
  return code;
}

/** Whether a text is such a code; messages of the schema library itself are not. */
export function isFieldErrorCode(text: string): text is FieldErrorCode {
  return (FIELD_ERROR_CODES as readonly string[]).includes(text);
}

/** What was refused per field: a path such as "affiliations.0.until" to why. */
export type FieldErrors = Readonly<Record<string, FieldErrorCode>>;

/** A refusal as it crosses a boundary: data only, no stack. */
export interface AppErrorData {
  readonly code: ErrorCode;
  /** Names and numbers for the placeholders in the text. */
  readonly params: Readonly<Record<string, string>>;
  readonly fields: FieldErrors;
}

/** A refusal that the user can understand and do something about. Anything else is a fault of ours. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string>>;
  readonly fields: FieldErrors;

  constructor(
    code: ErrorCode,
    params: Readonly<Record<string, string>> = {},
    options: { readonly fields?: FieldErrors; readonly cause?: unknown } = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.params = params;
    this.fields = options.fields ?? {};
  }

  toData(): AppErrorData {
    return { code: this.code, params: this.params, fields: this.fields };
  }
}

/** The data of any thrown value; what is not an AppError becomes `unexpected` and tells nothing of its inside. */
export function errorDataOf(error: unknown): AppErrorData {
  return error instanceof AppError ? error.toData() : { code: 'unexpected', params: {}, fields: {} };
}
