import { expect, test } from 'vitest';
import { REQUESTS, type Method } from '#shared/ipc/contract.ts';
import { METHOD_RULES } from '#shared/ipc/method-rules.ts';
import {
  changeText,
  historyEntryText,
  historyLabelText,
  historyTexts,
} from '#renderer/i18n/texts/history.ts';

const CHANGING = /\.(create|update|archive|restore|remove|setDone|findOrCreate)$/;

function isMethod(text: string): text is Method {
  return Object.hasOwn(REQUESTS, text);
}

test('every request that changes the network has its own sentence', () => {
  // A back-up that is put back is another file, in which nothing is undone.
  const changing = Object.keys(REQUESTS)
    .filter(isMethod)
    .filter((method) => CHANGING.test(method) && METHOD_RULES[method].effect === 'changes')
    .filter((method) => !method.startsWith('backUps.'));
  expect(changing.length).toBeGreaterThan(10);
  for (const method of changing) expect(changeText(method), method).not.toBeNull();
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
