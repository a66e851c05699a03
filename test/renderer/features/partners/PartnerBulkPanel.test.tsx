import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ChangeLineContext, type LineMessage } from '#renderer/api/change-line.ts';
import { PartnerBulkPanel } from '#renderer/features/partners/PartnerBulkPanel.tsx';
import { HOUSING, LIVING, organisation, QUAY, RESIDENTS } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const IDS = [organisation(101).id, organisation(102).id];

function show(): { readonly main: ScriptedMain; readonly lines: readonly LineMessage[] } {
  const lines: LineMessage[] = [];
  const main = scriptedMain({ 'organisations.edit': () => ({ changed: 1 }) });
  renderOver(
    main,
    <ChangeLineContext.Provider value={(line) => lines.push(line)}>
      <PartnerBulkPanel
        ids={IDS}
        categories={[HOUSING, { ...RESIDENTS, retired: true }]}
        themes={[LIVING]}
        areas={[QUAY]}
        onDone={() => {}}
        onClose={() => {}}
      />
    </ChangeLineContext.Provider>,
  );
  return { main, lines };
}

test('what is left alone is left alone, and the line says how many are different now', async () => {
  const { main, lines } = show();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Belang' }), 'Kern');
  await userEvent.type(screen.getByRole('combobox', { name: 'Opgaven erbij' }), 'wonen{Enter}');
  expect(screen.queryByRole('option', { name: RESIDENTS.name })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  expect(main.inputsOf('organisations.edit')).toEqual([
    {
      ids: IDS,
      change: {
        categoryId: null,
        tier: 'core',
        addThemeIds: [LIVING.id],
        removeThemeIds: [],
        addAreaIds: [],
        removeAreaIds: [],
      },
    },
  ]);
  expect(lines).toEqual([
    {
      kind: 'change',
      method: 'organisations.edit',
      text: '1 van 2 partners gewijzigd; de rest was al zo.',
    },
  ]);
});

test('nothing chosen, or the same thing on and off, is not sent', async () => {
  const { main } = show();
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  expect(screen.getByText('Kies eerst wat er moet veranderen.')).toBeTruthy();
  await userEvent.type(screen.getByRole('combobox', { name: 'Opgaven erbij' }), 'wonen{Enter}');
  await userEvent.type(screen.getByRole('combobox', { name: 'Opgaven eraf' }), 'wonen{Enter}');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  expect(screen.getByText('Hier staat iets dubbel in.')).toBeTruthy();
  expect(main.inputsOf('organisations.edit')).toEqual([]);
});
