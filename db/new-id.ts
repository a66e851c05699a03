import { v7 } from 'uuid';

/**
 * A new id of the kind that the schema describes. Ids made later in this process sort after earlier ones
 * (RFC 9562, section 6.2, method 1), so that a list by id is a list by age.
 */
export function newId<Id>(schema: { parse(text: string): Id }): Id {
  return schema.parse(v7());
}
