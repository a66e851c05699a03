import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import type { CollaborationId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';

/** Names that a dossier may tell: those of partners and the like, never of other persons. */
export interface DossierNames {
  readonly organisation: (id: OrganisationId) => string;
  readonly collaboration: (id: CollaborationId) => string;
  readonly theme: (id: ThemeId) => string;
}

/** A field that stands in the dossier of a person, under a label. An empty value leaves it out. */
export interface ShownField<Value> {
  readonly label: string;
  readonly show: (value: Value, names: DossierNames) => string;
  /** Words that somebody wrote: others in it are covered, and the user may leave it out. */
  readonly isText?: true;
}

/**
 * What the dossier does with a field: shows it; looks in it for the person (`searched`); or nothing, because it says nothing
 * about a person (`not-personal`) or only ties things together (`key`).
 */
export type FieldUse<Value> = ShownField<Value> | 'searched' | 'not-personal' | 'key';

/** A day as the Dutch write it. */
export function dutchDay(day: string): string {
  return isoDateSchema.safeParse(day).success ? day.split('-').reverse().join('-') : day;
}

export const words = (label: string): ShownField<string> => ({ label, show: (value) => value });
export const freeText = (label: string): ShownField<string> => ({
  label,
  show: (value) => value,
  isText: true,
});
export const dayField = (label: string): ShownField<string | null> => ({
  label,
  show: (value) => (value === null ? '' : dutchDay(value)),
});
export const oneOf = <Value extends string>(
  label: string,
  labels: Readonly<Record<Value, string>>,
): ShownField<Value | null> => ({
  label,
  show: (value) => (value === null ? '' : labels[value]),
});
export const yes = (label: string, text = 'ja'): ShownField<boolean> => ({
  label,
  show: (value) => (value ? text : ''),
});
