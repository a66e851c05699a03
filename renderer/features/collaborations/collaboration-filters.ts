import type { ThemeId } from '#shared/domain/ids.ts';
import type { CollaborationForm, GovernmentRole, OwnRole, Phase } from '#shared/domain/vocabulary.ts';
import { foldedWords } from '#shared/texts/fold.ts';
import type { CollaborationRow } from './collaboration-rows.ts';

/** Which collaborations are shown; `null` bounds nothing. */
export interface CollaborationFilters {
  readonly query: string;
  readonly form: CollaborationForm | null;
  readonly phase: Phase | null;
  readonly role: OwnRole | null;
  readonly governmentRole: GovernmentRole | null;
  readonly themeId: ThemeId | null;
  /** Ended and archived ones too. */
  readonly withArchived: boolean;
}

export const NO_FILTERS: CollaborationFilters = {
  query: '',
  form: null,
  phase: null,
  role: null,
  governmentRole: null,
  themeId: null,
  withArchived: false,
};

/** The lines that pass every filter and hold every word. */
export function filterCollaborations(
  rows: readonly CollaborationRow[],
  filters: CollaborationFilters,
): readonly CollaborationRow[] {
  const words = foldedWords(filters.query);
  return rows.filter(
    ({ collaboration, current, haystack }) =>
      (filters.withArchived || current) &&
      (filters.form === null || collaboration.form === filters.form) &&
      (filters.phase === null || collaboration.phase === filters.phase) &&
      (filters.role === null || collaboration.ownRole === filters.role) &&
      (filters.governmentRole === null || collaboration.governmentRole === filters.governmentRole) &&
      (filters.themeId === null || collaboration.themeIds.includes(filters.themeId)) &&
      words.every((word) => haystack.includes(word)),
  );
}

/** How many filters besides the search words are set. */
export function countFilters({ form, phase, role, governmentRole, themeId }: CollaborationFilters): number {
  return [form, phase, role, governmentRole, themeId].filter((value) => value !== null).length;
}
