import { createHash } from 'node:crypto';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { baseOf, type HandOverBase } from '#shared/hand-over/base.ts';
import { itemsOf, MERGED_KINDS } from '#shared/hand-over/merge-plan.ts';

/** Short enough to keep one for every field, long enough that no two texts of a network share one. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 16);
}

/** What a document is now, without its content. */
export function baseOfDocument(document: NetworkDocument): HandOverBase {
  return new Map(
    MERGED_KINDS.map((kind) => [
      kind,
      new Map(itemsOf(document, kind).map((item) => [item.id, baseOf(item, shortDigest)])),
    ]),
  );
}
