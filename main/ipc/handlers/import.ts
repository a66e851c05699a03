import { AppError } from '#shared/errors.ts';
import type { HandlersOf } from '../dispatch.ts';

function refuse(): never {
  throw new AppError('unknown-method');
}

/** The contract stands; until what answers it is in place, every request is refused. */
export function importHandlers(): HandlersOf<'import'> {
  return {
    'import.choose': refuse,
    'import.readDropped': refuse,
    'import.reading': refuse,
    'import.plan': refuse,
    'import.plannedRows': refuse,
    'import.decide': refuse,
    'import.apply': refuse,
    'import.cancel': refuse,
  };
}
