/** A moment of the day on the wall clock. */
export type ParsedTime =
  | { readonly ok: true; readonly time: string | null }
  | { readonly ok: false; readonly code: 'invalid-time' };

const TIME = /^(\d{1,2})(?:[:.u](\d{2})|(\d{2}))?(?: ?(?:u|uur))?$/;

/**
 * Reads a moment of the day: "14:30", "14.30", "14u30", "1430", "9", "9 uur".
 *
 * @returns hh:mm, `null` for an empty text, or `invalid-time`.
 */
export function parseTimeText(text: string): ParsedTime {
  const plain = text.trim().toLowerCase();
  if (plain === '') return { ok: true, time: null };
  const parts = TIME.exec(plain);
  const hours = Number(parts?.[1]);
  const minutes = Number(parts?.[2] ?? parts?.[3] ?? 0);
  if (parts === null || hours > 23 || minutes > 59) return { ok: false, code: 'invalid-time' };
  return { ok: true, time: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
}
