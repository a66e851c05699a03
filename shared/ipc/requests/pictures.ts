import { z } from 'zod';
import { request } from './request.ts';

/** Larger than the largest picture of the map. */
const MOST_BYTES = 150_000_000;
const bytesSchema = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= MOST_BYTES);

export const PICTURE_REQUESTS = {
  /** Writes a picture that the window drew. Asks where; `null` when cancelled. */
  'pictures.save': request<{ readonly path: string } | null>()(
    z.strictObject({ name: z.string().max(200), format: z.enum(['png', 'svg']), bytes: bytesSchema }),
  ),
  /** Puts a PNG on the clipboard. */
  'pictures.copy': request<void>()(z.strictObject({ bytes: bytesSchema })),
  /** The whole screen for the window, or no longer. */
  'pictures.fullScreen': request<void>()(z.strictObject({ on: z.boolean() })),
} as const;
