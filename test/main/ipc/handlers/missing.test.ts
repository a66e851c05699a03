import { expect, test } from 'vitest';
import { MISSING_QUESTIONS, type MissingPrompt, missingPromptKey } from '#shared/domain/missing.ts';
import { startProgram } from '../../support/program.ts';

async function asking() {
  const program = startProgram();
  await program.get('file.createEmpty');
  const [category] = await program.get('categories.list');
  if (category === undefined) throw new Error('a new network has categories');
  const prompts = MISSING_QUESTIONS.map(
    (question): MissingPrompt => ({ place: { kind: 'category', id: category.id }, question }),
  );
  const [first, second] = prompts;
  if (first === undefined || second === undefined) throw new Error('there are questions');
  return { ...program, first, second };
}

test('nothing was dealt with in a new network', async () => {
  const opened = await asking();
  expect(await opened.get('missing.list')).toEqual({});
});

test('what was dealt with is remembered, in one step that can be undone, and after opening again', async () => {
  const opened = await asking();
  await opened.get('missing.mark', { prompts: [opened.first], outcome: 'answered' });
  const both = await opened.get('missing.mark', { prompts: [opened.second], outcome: 'skipped' });
  expect(both).toEqual({
    [missingPromptKey(opened.first)]: 'answered',
    [missingPromptKey(opened.second)]: 'skipped',
  });
  expect(await opened.get('missing.list')).toEqual(both);
  await opened.get('history.undo');
  expect(await opened.get('missing.list')).toEqual({ [missingPromptKey(opened.first)]: 'answered' });
  await opened.get('history.redo');
  await opened.get('file.close');
  await opened.get('file.openRecent', { index: 0 });
  expect(await opened.get('missing.list')).toEqual(both);
});

test('marking again changes the outcome; beginning again forgets them all, and that is undone as one', async () => {
  const opened = await asking();
  await opened.get('missing.mark', { prompts: [opened.first, opened.second], outcome: 'skipped' });
  const marked = await opened.get('missing.mark', { prompts: [opened.first], outcome: 'answered' });
  expect(marked[missingPromptKey(opened.first)]).toBe('answered');
  expect(await opened.get('missing.restart')).toEqual({});
  expect(await opened.get('missing.list')).toEqual({});
  await opened.get('history.undo');
  expect(await opened.get('missing.list')).toEqual(marked);
});

test('no prompt, too many prompts and an unknown outcome are refused before anything is written', async () => {
  const opened = await asking();
  const wrong = [
    { prompts: [], outcome: 'answered' as const },
    { prompts: Array.from({ length: 11 }, () => opened.first), outcome: 'answered' as const },
    { prompts: [opened.first], outcome: 'perhaps' as 'answered' },
  ];
  for (const input of wrong) {
    expect(await opened.ask('missing.mark', input)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  }
  expect(await opened.get('missing.list')).toEqual({});
});
