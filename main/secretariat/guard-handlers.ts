import { namesSomethingHidden } from '#db/shutter.ts';
import { findEncounter } from '#db/repos/encounters/encounters.ts';
import type { Encounter, EncounterDraft } from '#shared/domain/encounter.ts';
import { type EncounterId, anyIdSchema } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import type { Method } from '#shared/ipc/contract.ts';
import { METHOD_RULES } from '#shared/ipc/method-rules.ts';
import type { Handlers } from '../ipc/dispatch.ts';
import type { OpenNetwork } from '../network-session.ts';

/** Every id that stands in what was asked, however deep. */
function idsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string') {
    if (anyIdSchema.safeParse(value).success) found.push(value);
  } else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const part of Object.values(value)) idsIn(part, found);
  }
  return found;
}

function isEncounter(value: object): value is Encounter {
  return 'confidentiality' in value && 'observations' in value;
}

/** What came of a change, which sees all, without what a secretariat may not see. */
function withoutHidden(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutHidden(item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutHidden(part)]));
  return isEncounter(value) ? { ...fields, tone: null, performance: null, observations: [] } : fields;
}

/** What the secretariat did not see stays as it was; what it wrote comes with it. */
function keepingHidden(stored: Encounter, draft: EncounterDraft): EncounterDraft {
  return {
    ...draft,
    tone: stored.tone ?? draft.tone,
    performance: stored.performance ?? draft.performance,
    observations: [...stored.observations, ...draft.observations],
  };
}

interface UpdateInput {
  readonly id: EncounterId;
  readonly draft: EncounterDraft;
}

function completed(network: OpenNetwork, method: Method, input: unknown): unknown {
  if (method !== 'encounters.update') return input;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by the schema of this very method
  const { id, draft } = input as UpdateInput;
  return {
    id,
    draft: keepingHidden(
      network.seeingAll((db) => findEncounter(db, id)),
      draft,
    ),
  };
}

function refuse(network: OpenNetwork, method: Method, input: unknown): void {
  if (METHOD_RULES[method].ownerOnly) throw new AppError('owner-only');
  if (METHOD_RULES[method].effect === 'reads') return;
  if (namesSomethingHidden(network.db, idsIn(input))) throw new AppError('not-found', { what: '' });
  const isBlindEdit = method === 'encounters.edit' && /"(tone|performance)"/.test(JSON.stringify(input));
  if (isBlindEdit) throw new AppError('owner-only');
}

/**
 * Stands before every handler while a secretariat works in the file: what only the owner may ask is refused, what names something
 * hidden is not found, and a change neither loses nor tells what could not be seen. Reading needs nothing here: see db/shutter.ts.
 */
export function guardHandlers(handlers: Handlers, current: () => OpenNetwork | null): Handlers {
  const guarded = Object.entries(handlers).map(([name, handler]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names of the handlers are those of the contract
    const method = name as Method;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what goes in was checked by the schema of the method
    const answer = handler as (input: unknown) => unknown;
    const ask = (input: unknown): unknown => {
      const network = current();
      if (network?.audience !== 'secretariat') return answer(input);
      refuse(network, method, input);
      const answered = answer(completed(network, method, input));
      if (METHOD_RULES[method].effect !== 'changes') return answered;
      return answered instanceof Promise
        ? answered.then((value) => withoutHidden(value))
        : withoutHidden(answered);
    };
    return [method, ask];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names, each with what answered it before
  return Object.fromEntries(guarded) as Handlers;
}
