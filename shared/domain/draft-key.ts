import { z } from 'zod';

/** Forms of which is kept what was typed; each is listed on Vandaag until it is saved or thrown away. */
export const DRAFT_KINDS = [
  'partner',
  'person',
  'collaboration',
  'encounter',
  'calendar',
  'intention',
  'commitment',
  'tie',
  'assessment',
  'position',
  'signal-tell',
  'signal-promise',
  'signal-let-go',
  'reflection',
  'time-week',
  'mapview',
  'briefing',
  'correction',
  'dossier',
  'basis',
  'keep',
  'woo',
  'missing',
  'calendarrule',
  'calendarsettings',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** By what a form finds again what was typed in it: its kind, and what it is about. */
export type FormDraftKey = DraftKind | `${DraftKind}:${string}`;

/** The line of the quick entry stands on the screen by itself, and where one was is no form. */
export type DraftKey = FormDraftKey | 'quick:entry' | 'place';

/** A draft is what somebody was typing: it survives a crash and is no part of the network until it is saved. */
export const draftKeySchema = z.string().regex(/^[a-z]+(-[a-z]+)*(:[a-z0-9-]{1,64})?$/);

/** Kind and subject of a key; a form without a subject has an empty one. `null`: it is of no form that is listed. */
export function readDraftKey(key: string): { readonly kind: DraftKind; readonly about: string } | null {
  const [name = '', about = ''] = key.split(':', 2);
  const kind = DRAFT_KINDS.find((each) => each === name);
  return kind === undefined ? null : { kind, about };
}
