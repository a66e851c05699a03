import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Area } from '#shared/domain/category.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import { areaIdSchema, type EncounterId, type OrganisationId, type PersonId } from '#shared/domain/ids.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { EncounterPage } from '#shared/ipc/requests/encounters.ts';
import { EncountersPanel } from '#renderer/features/encounters/EncountersPanel.tsx';
import { appStatus, encounter, idText } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';
import {
  BAS,
  CATEGORIES,
  CIRCLE,
  FULL_ENCOUNTER,
  ORGANISATIONS,
  PERSONS,
  REGION,
  THEMES,
} from './example-data.ts';

/** The log over a scripted main, for the tests of its parts. */

export const SOUTH: Area = { id: areaIdSchema.parse(idText(701)), name: 'Zuid', retired: false };

export const LATELY: readonly Encounter[] = [
  encounter(410, '2026-11-19', { subject: 'Belletje over de brug', form: 'phone-call', personIds: [BAS.id] }),
  FULL_ENCOUNTER,
  encounter(402, '2026-11-11', { organisationIds: [REGION.id] }),
];

/** Pages as main gives them, on the question's own terms as far as these tests go. */
export function pagesOf(stored: readonly Encounter[]): (query: InputOf<'encounters.list'>) => EncounterPage {
  return (query) => {
    const found = stored.filter(
      ({ subject, form, date }) =>
        (query.from === null || date >= query.from) &&
        subject.toLowerCase().includes(query.text.toLowerCase()) &&
        (query.form === null || form === query.form),
    );
    const start = query.after === null ? 0 : found.findIndex(({ id }) => id === query.after?.id) + 1;
    return {
      encounters: found.slice(start, start + query.limit),
      total: found.length,
      partnerCount: found.length === 0 ? 0 : 3,
    };
  };
}

export function logMain(): ScriptedMain {
  return scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => ORGANISATIONS,
    'persons.list': () => PERSONS,
    'categories.list': () => CATEGORIES,
    'themes.list': () => THEMES,
    'areas.list': () => [SOUTH],
    'collaborations.list': () => [CIRCLE],
    'encounters.list': pagesOf(LATELY),
    'encounters.find': () => FULL_ENCOUNTER,
    'encounters.remove': () => undefined,
    'encounters.edit': ({ ids }) => ({ changed: ids.length }),
    'encounters.removeMany': () => undefined,
    'encounters.update': () => FULL_ENCOUNTER,
    'intentions.list': () => [],
    'commitments.setDone': () => ({ ...FULL_ENCOUNTER.commitments[0], doneOn: '2026-11-22' }) as never,
  });
}

export function openLog(main: ScriptedMain, selectedId: EncounterId | null = null) {
  const asked = {
    onOpenEncounter: vi.fn<(id: EncounterId | null) => void>(),
    onOpenPartner: vi.fn<(id: OrganisationId) => void>(),
    onOpenPerson: vi.fn<(id: PersonId) => void>(),
    onLogEncounter: vi.fn<(ids: readonly OrganisationId[]) => void>(),
  };
  renderOver(main, <EncountersPanel selectedId={selectedId} {...asked} />);
  return { ...asked, user: userEvent.setup() };
}
