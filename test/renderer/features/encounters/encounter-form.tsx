import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Encounter, EncounterDraft } from '#shared/domain/encounter.ts';
import type { CollaborationId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { EncounterFormPanel } from '#renderer/features/encounters/form/EncounterFormPanel.tsx';
import { appStatus, encounter } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';
import {
  CATEGORIES,
  CIRCLE,
  FULL_ENCOUNTER,
  ORGANISATIONS,
  PERSONS,
  THEMES,
  WOONHART,
} from './example-data.ts';
/** The scripted main of the running test. */
export let main: ScriptedMain;

/** Before each test: a main that knows the example data and accepts everything. */
export function setUpMain(): void {
  main = scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => ORGANISATIONS,
    'persons.list': () => PERSONS,
    'categories.list': () => CATEGORIES,
    'themes.list': () => THEMES,
    'collaborations.list': () => [CIRCLE],
    'encounters.list': () => ({ encounters: [], total: 0, partnerCount: 0 }),
    'encounters.find': () => FULL_ENCOUNTER,
    'encounters.create': () => encounter(900, '2026-11-22', { organisationIds: [WOONHART.id] }),
    'encounters.update': () => FULL_ENCOUNTER,
  });
}

interface OpenOptions {
  readonly encounterId?: EncounterId;
  readonly organisationIds?: readonly OrganisationId[];
  readonly collaborationId?: CollaborationId;
}

export async function openForm({ encounterId, organisationIds = [], collaborationId }: OpenOptions = {}) {
  const onSaved = vi.fn<(saved: Encounter) => void>();
  const onClose = vi.fn<() => void>();
  const { unmount } = renderOver(
    main,
    <EncounterFormPanel
      encounterId={encounterId ?? null}
      prefill={{ organisationIds, collaborationId: collaborationId ?? null }}
      onSaved={onSaved}
      onClose={onClose}
    />,
  );
  await screen.findByRole('combobox', { name: /Wie was erbij/ });
  return { onSaved, onClose, unmount, user: userEvent.setup() };
}

export function who(): HTMLElement {
  return screen.getByRole('combobox', { name: /Wie was erbij/ });
}

/** The lines of the list under the names. */
export function offered(): readonly string[] {
  const list = within(screen.getByRole('listbox', { name: 'Wie was erbij?' }));
  return list.getAllByRole('option').map((option) => option.textContent);
}

export function field(name: RegExp): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name });
}

export function descriptionOf(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

export function saved(): EncounterDraft | undefined {
  return main.inputsOf('encounters.create')[0] as EncounterDraft | undefined;
}
