import { z } from 'zod';
import { type DraftKind, draftKeySchema } from '#shared/domain/draft-key.ts';
import { nothing, request } from './request.ts';

/** What a form that was not saved is about. */
export interface UnfinishedThing {
  readonly table:
    | 'organisation'
    | 'person'
    | 'collaboration'
    | 'encounter'
    | 'calendar_event'
    | 'intention'
    | 'commitment'
    | 'tie'
    | 'affiliation'
    | 'observation'
    | 'reflection'
    | 'map_view'
    | 'correction_request';
  readonly id: string;
  /** Id of what has the page on which it stands; itself when it has one. */
  readonly page: string;
  readonly names: readonly string[];
}

/** A form in which somebody typed, and which was not saved. */
export interface UnfinishedForm {
  readonly key: string;
  readonly kind: DraftKind;
  /** What stands behind the kind in the key; empty: nothing. */
  readonly about: string;
  /** `null`: something new, or nothing in particular. */
  readonly thing: UnfinishedThing | null;
  /** What it was about is there no longer. */
  readonly isGone: boolean;
  /** What was typed as its name; may be empty. */
  readonly title: string;
}

export const DRAFT_REQUESTS = {
  'drafts.read': request<string | null>()(z.strictObject({ key: draftKeySchema })),
  'drafts.write': request<void>()(z.strictObject({ key: draftKeySchema, value: z.string().max(200_000) })),
  'drafts.clear': request<void>()(z.strictObject({ key: draftKeySchema })),
  /** Of whoever works in the network now, in the order of their keys. */
  'drafts.list': request<readonly UnfinishedForm[]>()(nothing),
} as const;
