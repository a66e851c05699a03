import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Assessment } from '#shared/domain/mirror.ts';

/** Where a partner stands by its latest assessment of both. */
export interface FieldPlace {
  readonly id: OrganisationId;
  readonly name: string;
  /** 1 to 5. */
  readonly influence: number;
  readonly interest: number;
  readonly date: IsoDate;
}

/**
 * Places of partners in the field of forces, by name within the order given. Partners that were never assessed on influence and
 * interest together are left out.
 *
 * @param assessments newest first.
 */
export function placesInField(
  partners: readonly { readonly id: OrganisationId; readonly name: string }[],
  assessments: readonly Assessment[],
): readonly FieldPlace[] {
  const latest = new Map<OrganisationId, Omit<FieldPlace, 'id' | 'name'>>();
  for (const { organisationId, influence, interest, date } of assessments) {
    if (organisationId === null || influence === null || interest === null) continue;
    if (!latest.has(organisationId)) latest.set(organisationId, { influence, interest, date });
  }
  return partners.flatMap(({ id, name }) => {
    const place = latest.get(id);
    return place === undefined ? [] : [{ id, name, ...place }];
  });
}

/** A spot of the field. */
export interface FieldSpot {
  readonly influence: number;
  readonly interest: number;
}

/** From little to much. */
export const SPOT_STEPS = [1, 2, 3, 4, 5] as const;

/** Who stands on a spot, in the order given. */
export function placesOn(places: readonly FieldPlace[], spot: FieldSpot): readonly FieldPlace[] {
  return places.filter(
    ({ influence, interest }) => influence === spot.influence && interest === spot.interest,
  );
}
