import { expect, test } from 'vitest';
import {
  changeText,
  historyEntryText,
  historyLabelText,
  historyTexts,
} from '#renderer/i18n/texts/history.ts';
import { TOLD_CHANGES, type UndoableMethod } from '#test/support/undo/told-changes.ts';

test('every change that can be taken back is told in its own words when it was made and when it was taken back', () => {
  for (const [method, { label, names, sentence }] of Object.entries(TOLD_CHANGES)) {
    expect(changeText(method as UndoableMethod), method).toBe(historyLabelText(label));
    expect(historyLabelText(label), method).not.toBe(historyLabelText('moods.create'));
    expect(historyTexts.undone(historyEntryText({ label, names })), method).toBe(
      `Ongedaan gemaakt: ${sentence}.`,
    );
  }
});

test('a request that only reads or opens shows no undo line', () => {
  expect(changeText('organisations.list')).toBeNull();
  expect(changeText('file.backUp')).toBeNull();
});

test('a label of a later version still gives a sentence', () => {
  expect(historyLabelText('organisations.update')).toBe('Partner bewaard');
  expect(historyLabelText('moods.create')).toBe('Wijziging bewaard');
  expect(historyTexts.undone('Partner bewaard')).toBe('Ongedaan gemaakt: partner bewaard.');
});

test('a line of the history does not seem to name all when there are more', () => {
  const label = 'organisations.update';
  const names = ['Avondzon', 'De Lift', 'Elderwaard', 'Nevenveen', 'Woonhart'];
  expect(historyEntryText({ label, names })).toBe(
    'Partner bewaard (Avondzon, De Lift, Elderwaard, Nevenveen en Woonhart)',
  );
  expect(historyEntryText({ label, names: [...names, 'Zonnedijk'] })).toBe(
    'Partner bewaard (Avondzon, De Lift, Elderwaard, Nevenveen en anderen)',
  );
});

test('what was heard is named by its first words', () => {
  const heard = 'Het dak lekt al sinds de storm van vorig jaar,\nen niemand kan zeggen wie het betaalt.';
  expect(historyEntryText({ label: 'signals.letGo', names: [heard] })).toBe(
    'Signaal losgelaten (Het dak lekt al sinds de storm van vorig jaar, en niemand ka…)',
  );
});
