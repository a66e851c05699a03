import { isValidOn } from '#shared/domain/calendar-date.ts';
import type { CollaborationId } from '#shared/domain/ids.ts';
import type { AnalysisInput, InputCollaboration, InputPartner } from './input.ts';
import type { MatrixCell, Neglected } from './network-analysis.ts';
import { compareNamed } from './ordering.ts';
import type { Member, Population } from './population.ts';

/**
 * Category by theme and category by area: who is on the map, who was met in the period, and how long.
 *
 * A partner stands in a cell for each of its themes or areas, with all its minutes, so the cells of one row may add up to
 * more than the attention of the category. A cell with partners of which none was met is a white spot; a cell
 * without partners says that nobody is on the map there. Rows and columns come in the order of the input.
 */
export function whiteSpots(
  input: Pick<AnalysisInput, 'themes' | 'areas'>,
  population: Population,
): Neglected['whiteSpots'] {
  return {
    byTheme: matrix(population, input.themes, (partner) => partner.themeIds),
    byArea: matrix(population, input.areas, (partner) => partner.areaIds),
  };
}

function matrix(
  population: Population,
  columns: readonly { readonly id: string }[],
  columnsOf: (partner: InputPartner) => readonly string[],
): readonly MatrixCell[] {
  const cells = new Map<string, Member[]>();
  for (const member of population.members) {
    for (const columnId of new Set(columnsOf(member.partner))) {
      const key = keyOf(member.partner.categoryId, columnId);
      const known = cells.get(key);
      if (known === undefined) cells.set(key, [member]);
      else known.push(member);
    }
  }
  return population.categoryIds.flatMap((categoryId) =>
    columns.map(({ id: columnId }): MatrixCell => {
      const members = cells.get(keyOf(categoryId, columnId)) ?? [];
      const metCount = members.filter((member) => member.encounters.length > 0).length;
      const minutes = members.reduce((total, member) => total + member.minutes, 0);
      return {
        categoryId,
        columnId,
        partnerCount: members.length,
        metCount,
        minutes,
        kind: kindOf(members, metCount),
      };
    }),
  );
}

function keyOf(categoryId: string, columnId: string): string {
  return `${categoryId} ${columnId}`;
}

function kindOf(members: readonly Member[], metCount: number): MatrixCell['kind'] {
  if (members.length === 0) return 'nobody-on-the-map';
  return metCount === 0 ? 'white-spot' : 'met';
}

/**
 * Collaborations of which no member was met in the period outside the collaboration's own meetings, by name. Counted
 * are collaborations valid on `asOf` with at least one member on the map; one that did not meet at all is among them.
 */
export function onlyAtTheTable(
  collaborations: readonly InputCollaboration[],
  population: Population,
): readonly CollaborationId[] {
  const { asOf, memberOf } = population;
  return collaborations
    .filter((collaboration) => {
      if (!isValidOn(asOf, collaboration.from, collaboration.until)) return false;
      const members = collaboration.members
        .filter((member) => isValidOn(asOf, member.from, member.until))
        .flatMap((member) => memberOf.get(member.organisationId) ?? []);
      const metElsewhere = members.some((member) =>
        member.encounters.some((encounter) => encounter.source.collaborationId !== collaboration.id),
      );
      return members.length > 0 && !metElsewhere;
    })
    .sort(compareNamed)
    .map((collaboration) => collaboration.id);
}
