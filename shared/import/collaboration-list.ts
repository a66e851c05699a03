import type { CollaborationForm, OwnRole, Phase } from '#shared/domain/vocabulary.ts';
import { readCollaborationForm, readOwnRole, readPhase } from './import-words.ts';
import { type RefusedRow, severalIn, type Table } from './table.ts';

/** A collaboration as a list names it; its members are still names. */
export interface ListedCollaboration {
  readonly number: number;
  readonly name: string;
  readonly form: CollaborationForm;
  readonly phase: Phase;
  readonly ownRole: OwnRole;
  readonly meetingsPerYear: number | null;
  readonly members: readonly string[];
}

export interface CollaborationList {
  readonly collaborations: readonly ListedCollaboration[];
  readonly refused: readonly RefusedRow[];
}

/** Whether the columns are those of a list of collaborations. */
export function isCollaborationList({ columns }: Table): boolean {
  return columns.includes('naam') && columns.includes('vorm') && columns.includes('leden');
}

/**
 * Reads a list of collaborations with the columns naam, vorm, fase, overleg_per_jaar, eigen_rol and leden. An empty fase is
 * "continuering", an empty rol "lid", an empty overleg_per_jaar unknown.
 */
export function readCollaborationList(table: Table): CollaborationList {
  const collaborations: ListedCollaboration[] = [];
  const refused: RefusedRow[] = [];
  for (const { number, cells } of table.rows) {
    const {
      naam: name = '',
      vorm = '',
      fase = '',
      eigen_rol: rol = '',
      overleg_per_jaar: times = '',
    } = cells;
    const form = readCollaborationForm(vorm);
    const phase = fase === '' ? 'continue' : readPhase(fase);
    const ownRole = rol === '' ? 'member' : readOwnRole(rol);
    const refuse = (reason: string): void => {
      refused.push({ number, reason });
    };
    if (name === '') refuse('de naam ontbreekt');
    else if (form === null) refuse(`"${vorm}" is geen vorm`);
    else if (phase === null) refuse(`"${fase}" is geen fase`);
    else if (ownRole === null) refuse(`"${rol}" is geen rol`);
    else if (!/^\d{0,3}$/.test(times) || Number(times) > 366) refuse(`"${times}" is geen aantal per jaar`);
    else {
      const meetingsPerYear = times === '' ? null : Number(times);
      collaborations.push({
        number,
        name,
        form,
        phase,
        ownRole,
        meetingsPerYear,
        members: severalIn(cells['leden']),
      });
    }
  }
  return { collaborations, refused };
}
