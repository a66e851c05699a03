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
  const { get } = await asking();
  expect(await get('missing.list')).toEqual({});
});

test('what was dealt with is remembered, in one step that can be undone, and after opening again', async () => {
  const { get, first, second } = await asking();
  await get('missing.mark', { prompts: [first], outcome: 'answered' });
  const both = await get('missing.mark', { prompts: [second], outcome: 'skipped' });
  expect(both).toEqual({ [missingPromptKey(first)]: 'answered', [missingPromptKey(second)]: 'skipped' });
  expect(await get('missing.list')).toEqual(both);
  await get('history.undo');
  expect(await get('missing.list')).toEqual({ [missingPromptKey(first)]: 'answered' });
  await get('history.redo');
  await get('file.close');
  await get('file.openRecent', { index: 0 });
  expect(await get('missing.list')).toEqual(both);
});

test('marking again changes the outcome; beginning again forgets them all, and that is undone as one', async () => {
  const { get, first, second } = await asking();
  await get('missing.mark', { prompts: [first, second], outcome: 'skipped' });
  const marked = await get('missing.mark', { prompts: [first], outcome: 'answered' });
  expect(marked[missingPromptKey(first)]).toBe('answered');
  expect(await get('missing.restart')).toEqual({});
  expect(await get('missing.list')).toEqual({});
  await get('history.undo');
  expect(await get('missing.list')).toEqual(marked);
});

test('no prompt, too many prompts and an unknown outcome are refused before anything is written', async () => {
  const { ask, get, first } = await asking();
  const wrong = [
    { prompts: [], outcome: 'answered' as const },
    { prompts: Array.from({ length: 11 }, () => first), outcome: 'answered' as const },
    { prompts: [first], outcome: 'perhaps' as 'answered' },
  ];
  for (const input of wrong) {
    expect(await ask('missing.mark', input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  }
  expect(await get('missing.list')).toEqual({});
});
