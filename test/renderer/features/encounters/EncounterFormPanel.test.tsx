import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Encounter, EncounterDraft } from '#shared/domain/encounter.ts';
import { AppError } from '#shared/errors.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { EncounterFormPanel } from '#renderer/features/encounters/EncounterFormPanel.tsx';
import { appStatus, encounter, organisation, person } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';
import {
  CATEGORIES,
  CIRCLE,
  FULL_ENCOUNTER,
  ORGANISATIONS,
  PERSONS,
  REGION,
  SOPHIE,
  THEMES,
  WOONHART,
} from './example-data.ts';

afterEach(cleanup);

let main: ScriptedMain;
beforeEach(() => {
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
});

interface OpenOptions {
  readonly encounterId?: EncounterId;
  readonly organisationIds?: readonly OrganisationId[];
}

async function openForm({ encounterId, organisationIds = [] }: OpenOptions = {}) {
  const onSaved = vi.fn<(saved: Encounter) => void>();
  const onClose = vi.fn<() => void>();
  const { unmount } = renderOver(
    main,
    <EncounterFormPanel
      encounterId={encounterId ?? null}
      prefill={{ organisationIds }}
      onSaved={onSaved}
      onClose={onClose}
    />,
  );
  await screen.findByRole('combobox', { name: /Wie was erbij/ });
  return { onSaved, onClose, unmount, user: userEvent.setup() };
}

function who(): HTMLElement {
  return screen.getByRole('combobox', { name: /Wie was erbij/ });
}

/** The lines of the list under the names. */
function offered(): readonly string[] {
  const list = within(screen.getByRole('listbox', { name: 'Wie was erbij?' }));
  return list.getAllByRole('option').map((option) => option.textContent);
}

function field(name: RegExp): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name });
}

function descriptionOf(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

function saved(): EncounterDraft | undefined {
  return main.inputsOf('encounters.create')[0] as EncounterDraft | undefined;
}

describe('on the bike rack', () => {
  test('a name and Ctrl+Enter are enough, without ever leaving the keyboard', async () => {
    const { onSaved, user } = await openForm();
    expect(document.activeElement).toBe(who());
    await user.keyboard('sofie{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(onSaved).toHaveBeenCalledOnce();
    });
    expect(saved()).toMatchObject({
      date: '2026-11-22',
      form: 'meeting',
      minutes: null,
      organisationIds: [],
      personIds: [SOPHIE.id],
    });
  });

  test('partners and persons stand together, each with what tells them apart', async () => {
    const { user } = await openForm();
    await user.type(who(), 'woonhart');
    expect(offered()).toEqual([
      'Woningcorporatie WoonhartWoningcorporaties',
      'Nieuwe partner “woonhart”',
      'Nieuwe persoon “woonhart”',
    ]);
    await user.keyboard('{Enter}');
    await user.type(who(), 'bas{Enter}');
    const chosen = within(screen.getByRole('list', { name: 'Gekozen deelnemers' }));
    expect(chosen.getAllByRole('listitem').map((chip) => chip.textContent)).toEqual([
      'Woonhart',
      'Bas TimmerWijkraad Oude Stad en VRM',
    ]);
  });

  test('those met lately are offered before anything is typed', async () => {
    main.answer('encounters.list', () => ({
      encounters: [encounter(1, '2026-11-20', { organisationIds: [REGION.id], personIds: [SOPHIE.id] })],
      total: 1,
      partnerCount: 1,
    }));
    const { user } = await openForm();
    await user.keyboard('{ArrowDown}');
    expect(offered().slice(0, 2)).toEqual([
      'Veiligheidsregio MiddenlandWoningcorporaties',
      'Sophie van der MeerWoonhart',
    ]);
  });

  test('the duration of the form shows until one is typed', async () => {
    const { user } = await openForm({ organisationIds: [WOONHART.id] });
    expect(field(/Minuten/).placeholder).toBe('60');
    await user.click(screen.getByRole('radio', { name: 'Werkbezoek' }));
    expect(field(/Minuten/).placeholder).toBe('120');
    await user.type(field(/Minuten/), '1:30');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(saved()).toMatchObject({ form: 'site-visit', minutes: 90, organisationIds: [WOONHART.id] });
    });
  });

  test('everything that was noticed and promised goes along', async () => {
    const { user } = await openForm({ organisationIds: [WOONHART.id, REGION.id] });
    await user.click(screen.getByRole('button', { name: 'Stilte' }));
    await user.keyboard('Niemand noemde de huur');
    await user.click(screen.getByRole('button', { name: 'Afspraak toevoegen' }));
    await user.keyboard('Nota sturen');
    await user.click(screen.getByRole('radio', { name: 'Een collega' }));
    await user.type(field(/Vóór of op/), 'vrijdag');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Met wie' }), 'VRM');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => {
      expect(saved()).toMatchObject({
        observations: [{ kind: 'silence', text: 'Niemand noemde de huur' }],
        commitments: [
          { text: 'Nota sturen', owner: 'colleague', due: '2026-11-27', organisationId: REGION.id },
        ],
      });
    });
  });

  test('what is folded away can be filled in, and let go of again', async () => {
    const { user } = await openForm({ organisationIds: [WOONHART.id] });
    await user.click(screen.getByText('Meer over deze ontmoeting'));
    await user.click(screen.getByRole('radio', { name: 'In de wijk' }));
    await user.click(screen.getByRole('radio', { name: 'Onverwacht' }));
    await user.click(screen.getByRole('radio', { name: 'Onverwacht' }));
    await user.click(screen.getByRole('checkbox', { name: 'Vertrouwelijk' }));
    await user.type(screen.getByRole('combobox', { name: 'Opgaven' }), 'won{Enter}');
    await user.type(screen.getByRole('combobox', { name: /moeten zitten/ }), 'oude{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vergadering van' }), CIRCLE.name);
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => {
      expect(saved()).toMatchObject({
        podium: 'neighbourhood',
        script: null,
        confidentiality: 'confidential',
        collaborationId: CIRCLE.id,
      });
    });
    expect(saved()?.themeIds).toHaveLength(1);
    expect(saved()?.absentOrganisationIds).toHaveLength(1);
  });
});

describe('wrong input', () => {
  test('stands, is explained beside the field, and the first gets the focus', async () => {
    const { onSaved, user } = await openForm();
    await user.clear(field(/Wanneer/));
    await user.type(field(/Wanneer/), '31-02-2026');
    await user.type(field(/Minuten/), '-5');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(document.activeElement).toBe(who());
    });
    expect(descriptionOf(who())).toBe('Kies minstens één partner of persoon.');
    expect(descriptionOf(field(/Wanneer/))).toContain('Deze datum bestaat niet.');
    expect(descriptionOf(field(/Minuten/))).toContain('minstens 1 minuut');
    expect(field(/Wanneer/).value).toBe('31-02-2026');
    expect(field(/Minuten/).value).toBe('-5');
    expect(onSaved).not.toHaveBeenCalled();
    expect(saved()).toBeUndefined();
  });

  test('the explanation goes as soon as it is mended', async () => {
    const { user } = await openForm({ organisationIds: [WOONHART.id] });
    await user.type(field(/Minuten/), 'lang');
    expect(field(/Minuten/).getAttribute('aria-invalid')).toBeNull();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(descriptionOf(field(/Minuten/))).toBe('Schrijf de duur als 90, 1:30 of 1,5 uur.');
    await user.clear(field(/Minuten/));
    expect(field(/Minuten/).getAttribute('aria-invalid')).toBeNull();
  });

  test('a name that was typed and not chosen is not silently left out', async () => {
    const { user } = await openForm({ organisationIds: [WOONHART.id] });
    await user.type(who(), 'zwamborn');
    await user.click(field(/Onderwerp/));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(descriptionOf(who())).toContain('“zwamborn” is nog niet gekozen.');
    expect(saved()).toBeUndefined();
  });

  test('a refusal of main for one field stands beside that field', async () => {
    main.answer('encounters.create', () => {
      throw new AppError(
        'invalid-input',
        {},
        { fields: { 'organisationIds.0': 'unknown-reference', 'commitments.0.text': 'too-long' } },
      );
    });
    const { onSaved, user } = await openForm({ organisationIds: [WOONHART.id] });
    await user.click(screen.getByRole('button', { name: 'Afspraak toevoegen' }));
    await user.keyboard('Iets');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => {
      expect(descriptionOf(who())).toContain('Dit staat niet (meer) in het netwerk.');
    });
    expect(descriptionOf(field(/Afspraak 1/))).toBe('Dit is te lang. Maak het korter.');
    expect(onSaved).not.toHaveBeenCalled();
  });

  test('a refusal of the whole is told above, and what was typed stays', async () => {
    main.answer('encounters.create', () => {
      throw new AppError('disk-full');
    });
    const { user } = await openForm({ organisationIds: [WOONHART.id] });
    await user.type(field(/Onderwerp/), 'Kade');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De schijf is vol.');
    expect(field(/Onderwerp/).value).toBe('Kade');
  });
});

describe('the draft', () => {
  test('comes back after the form was left with Escape', async () => {
    const { onClose, unmount, user } = await openForm();
    await user.type(field(/Onderwerp/), 'Half verhaal');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    unmount();
    const again = await openForm();
    expect(field(/Onderwerp/).value).toBe('Half verhaal');
    expect(screen.getByText('Dit had je al getypt en nog niet bewaard.')).toBeDefined();
    await again.user.click(screen.getByRole('button', { name: 'Opnieuw beginnen' }));
    expect(field(/Onderwerp/).value).toBe('');
    await again.user.click(screen.getByRole('button', { name: 'Terughalen' }));
    expect(field(/Onderwerp/).value).toBe('Half verhaal');
  });

  test('stays in sight when the form is opened for somebody else, who is one click away', async () => {
    const first = await openForm();
    await first.user.type(field(/Onderwerp/), 'Half verhaal');
    first.unmount();
    const { user } = await openForm({ organisationIds: [REGION.id] });
    expect(field(/Onderwerp/).value).toBe('Half verhaal');
    await user.click(screen.getByRole('button', { name: 'Opnieuw beginnen met VRM' }));
    expect(field(/Onderwerp/).value).toBe('');
    expect(screen.getByRole('list', { name: 'Gekozen deelnemers' }).textContent).toBe('VRM');
  });

  test('is gone once it is saved', async () => {
    const { onSaved, unmount, user } = await openForm({ organisationIds: [WOONHART.id] });
    await user.type(field(/Onderwerp/), 'Kade');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(onSaved).toHaveBeenCalledOnce();
    });
    unmount();
    await openForm();
    expect(field(/Onderwerp/).value).toBe('');
    expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
  });

  test('of an untouched form is not kept', async () => {
    const { unmount, user } = await openForm();
    await user.type(field(/Onderwerp/), 'x{Backspace}');
    unmount();
    await openForm();
    expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
  });
});

describe('editing', () => {
  test('shows what is saved and saves what was changed, under the same id', async () => {
    const { onSaved, user } = await openForm({ encounterId: FULL_ENCOUNTER.id });
    expect(screen.getByRole('heading', { name: 'Ontmoeting bewerken' })).toBeDefined();
    expect(field(/Onderwerp/).value).toBe('Nieuwbouw De Kaai');
    await user.type(field(/Onderwerp/), ' oost');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(onSaved).toHaveBeenCalledOnce();
    });
    expect(main.inputsOf('encounters.update')).toMatchObject([
      {
        id: FULL_ENCOUNTER.id,
        draft: { subject: 'Nieuwbouw De Kaai oost', organisationIds: FULL_ENCOUNTER.organisationIds },
      },
    ]);
  });

  test('an encounter that is gone is told in words', async () => {
    main.answer('encounters.find', () => {
      throw new AppError('not-found', { what: 'encounter' });
    });
    renderOver(
      main,
      <EncounterFormPanel
        encounterId={FULL_ENCOUNTER.id}
        prefill={{ organisationIds: [] }}
        onSaved={() => {}}
        onClose={() => {}}
      />,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('staat niet (meer) in het netwerk');
  });
});

describe('somebody who is not in the network yet', () => {
  test('a new partner needs a name and a kind, and joins at once', async () => {
    const made = organisation(150, { name: 'Moestuin De Spade' });
    main.answer('organisations.create', () => made);
    const { user } = await openForm();
    await user.type(who(), 'Moestuin De Spade{Enter}');
    const group = within(screen.getByRole('group', { name: 'Nieuwe partner' }));
    await user.click(group.getByRole('button', { name: 'Toevoegen' }));
    expect(main.inputsOf('organisations.create')).toEqual([]);
    expect(descriptionOf(group.getByRole('combobox', { name: 'Soort' }))).toBe('Vul dit nog in.');
    await user.selectOptions(group.getByRole('combobox', { name: 'Soort' }), 'Inwonersinitiatieven');
    main.answer('organisations.list', () => [...ORGANISATIONS, made]);
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(screen.queryByRole('group', { name: 'Nieuwe partner' })).toBeNull();
    });
    expect(main.inputsOf('organisations.create')).toMatchObject([{ name: 'Moestuin De Spade' }]);
    expect(document.activeElement).toBe(who());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => {
      expect(saved()).toMatchObject({ organisationIds: [made.id] });
    });
  });

  test('a new person likely works at the partner that was chosen', async () => {
    const made = person(250, [{ at: WOONHART }], { name: 'Noor Zwamborn' });
    main.answer('persons.create', () => made);
    const { user } = await openForm({ organisationIds: [WOONHART.id] });
    await user.type(who(), 'Noor Zwamborn{ArrowDown}{Enter}');
    const group = within(screen.getByRole('group', { name: 'Nieuwe persoon' }));
    await user.click(group.getByRole('button', { name: 'Toevoegen' }));
    await waitFor(() => {
      expect(main.inputsOf('persons.create')).toMatchObject([
        { name: 'Noor Zwamborn', affiliations: [{ organisationId: WOONHART.id }] },
      ]);
    });
  });

  test('Escape goes back to the names and leaves the form open', async () => {
    const { onClose, user } = await openForm();
    await user.type(who(), 'Zwamborn{Enter}');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Nieuwe partner' })).toBeNull();
    expect(document.activeElement).toBe(who());
    expect(onClose).not.toHaveBeenCalled();
  });
});
