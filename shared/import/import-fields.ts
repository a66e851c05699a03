import { z } from 'zod';

/** What a list can be about. The order is the one of writing: what comes later points at what came before. */
export const importKindSchema = z.enum(['partners', 'persons', 'collaborations', 'ties', 'encounters']);
export type ImportKind = z.infer<typeof importKindSchema>;
export const IMPORT_KINDS = importKindSchema.options;

/** What a column can hold, per kind of list. Their Dutch stands in `shared/texts/import.ts`. */
export const IMPORT_FIELDS = {
  partners: [
    'ownNumber',
    'externalId',
    'name',
    'shortName',
    'category',
    'tier',
    'scale',
    'themes',
    'areas',
    'desiredIntervalDays',
    'website',
    'note',
    'from',
    'until',
  ],
  persons: [
    'ownNumber',
    'externalId',
    'name',
    'firstName',
    'namePrefix',
    'lastName',
    'nickname',
    'email',
    'phone',
    'organisation',
    'role',
    'from',
    'until',
    'positionNumber',
    'note',
  ],
  collaborations: [
    'ownNumber',
    'externalId',
    'name',
    'form',
    'phase',
    'ownRole',
    'governmentRole',
    'meetingsPerYear',
    'themes',
    'members',
    'memberRole',
    'memberFrom',
    'memberUntil',
    'note',
    'from',
    'until',
  ],
  ties: [
    'ownNumber',
    'firstOrganisation',
    'secondOrganisation',
    'tieKind',
    'strength',
    'source',
    'from',
    'until',
  ],
  encounters: [
    'ownNumber',
    'externalId',
    'date',
    'startTime',
    'minutes',
    'encounterForm',
    'subject',
    'organisations',
    'persons',
    'absentOrganisations',
    'collaboration',
    'themes',
    'script',
    'podium',
    'initiative',
    'company',
    'ground',
    'tone',
    'performance',
    'orientation',
    'confidentiality',
    'signals',
    'silences',
    'stories',
    'commitments',
    'theirCommitments',
    'colleagueCommitments',
    'note',
  ],
} as const satisfies Readonly<Record<ImportKind, readonly string[]>>;

export type ImportField = (typeof IMPORT_FIELDS)[ImportKind][number];

/** Every field of any kind, once. */
const ALL_IMPORT_FIELDS: readonly ImportField[] = [...new Set(Object.values(IMPORT_FIELDS).flat())];

export const importFieldSchema = z.enum(ALL_IMPORT_FIELDS);

/** Groups of which at least one field must have a column; a list without is not of this kind. */
export const REQUIRED_FIELDS: Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>> = {
  partners: [['name']],
  persons: [['name', 'lastName', 'firstName']],
  collaborations: [['name']],
  ties: [['firstOrganisation'], ['secondOrganisation']],
  encounters: [['date'], ['organisations', 'persons']],
};

/** Whether a field belongs to a kind of list. */
export function isFieldOf(kind: ImportKind, field: ImportField): boolean {
  return (IMPORT_FIELDS[kind] as readonly ImportField[]).includes(field);
}
