import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { CIRCLE, REGION, WOONHART } from '../example-data.ts';
import { descriptionOf, field, main, openForm, saved, setUpMain, who } from '../encounter-form.tsx';

beforeEach(setUpMain);
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
    expect(descriptionOf(field(/Wanneer/))).toContain('Dit is geen dag op de kalender.');
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

  test('a new partner that was begun and not added is not silently left out', async () => {
    const { user } = await openForm({ organisationIds: [WOONHART.id] });
    await user.type(who(), 'Wijkplatform Oost');
    await user.click(await screen.findByRole('option', { name: /^Nieuwe partner/ }));
    await user.click(field(/Onderwerp/));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(descriptionOf(who())).toContain('“Wijkplatform Oost” is nog niet toegevoegd.');
    expect(saved()).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Toch niet' }));
    expect(who().getAttribute('aria-invalid')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => {
      expect(saved()).toBeDefined();
    });
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

test('opened from a collaboration, it is a meeting of that one', async () => {
  const { user } = await openForm({ organisationIds: [WOONHART.id], collaborationId: CIRCLE.id });
  await user.click(screen.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(saved()).toMatchObject({ collaborationId: CIRCLE.id, organisationIds: [WOONHART.id] });
  });
});
