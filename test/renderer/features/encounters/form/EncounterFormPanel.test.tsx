import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { EncounterFormPanel } from '#renderer/features/encounters/form/EncounterFormPanel.tsx';
import { encounter, organisation, person } from '../../../support/builders.ts';
import { renderOver } from '../../../support/render.tsx';
import { CIRCLE, FULL_ENCOUNTER, ORGANISATIONS, REGION, SOPHIE, WOONHART } from '../example-data.ts';
import { descriptionOf, field, main, offered, openForm, saved, setUpMain, who } from '../encounter-form.tsx';

beforeEach(setUpMain);
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
