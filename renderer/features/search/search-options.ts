import type { SearchHit, SearchKind, SearchReply } from '#shared/search/hits.ts';

/** Finds of one kind that are shown before somebody asks for more. */
const SHOWN_AT_FIRST = 5;

/** One line of the list: a find, or the offer to show the rest of its kind. */
export type SearchOption =
  | { readonly type: 'hit'; readonly key: string; readonly hit: SearchHit }
  | { readonly type: 'more'; readonly key: string; readonly kind: SearchKind; readonly count: number };

export interface OptionGroup {
  readonly kind: SearchKind;
  readonly options: readonly SearchOption[];
}

/** The lines of the list. A group that would hide only one find shows it. */
export function optionGroups(reply: SearchReply, unfolded: ReadonlySet<SearchKind>): readonly OptionGroup[] {
  return reply.groups.map(({ kind, hits }) => {
    const all = unfolded.has(kind) || hits.length <= SHOWN_AT_FIRST + 1;
    const options = (all ? hits : hits.slice(0, SHOWN_AT_FIRST)).map(
      (hit): SearchOption => ({ type: 'hit', key: `${kind}-${hit.id}`, hit }),
    );
    const rest = hits.length - options.length;
    return {
      kind,
      options: rest === 0 ? options : [...options, { type: 'more', key: `${kind}-more`, kind, count: rest }],
    };
  });
}
