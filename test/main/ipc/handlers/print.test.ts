import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { type Program, startProgram } from '../../support/program.ts';

/** The program with a network open, and a printer that notes what was asked of it. */
async function program(printer: Partial<Program['context']['printer']> = {}): Promise<Program> {
  const started = startProgram();
  await started.get('file.createEmpty');
  Object.assign(started.context.printer, printer);
  return started;
}

test('what the window shows is written where the user said, whole', async () => {
  const opened = await program();
  opened.answers.exportTo = path.join(opened.folder, 'Briefing Woonhart.pdf');
  expect(await opened.get('print.savePdf', { name: 'Briefing Woonhart' })).toEqual({
    path: opened.answers.exportTo,
  });
  expect(readFileSync(opened.answers.exportTo, 'utf8')).toBe('%PDF-');
});

test('the page is drawn before the dialog lies over it, and the name that is proposed is one that every system takes', async () => {
  const order: string[] = [];
  const started = await program({
    asPdf: () => {
      order.push('drawn');
      return Promise.resolve(new Uint8Array());
    },
  });
  started.context.dialogs.chooseExport = (name) => {
    order.push(name);
    return Promise.resolve(null);
  };
  const names = ['Briefing B&W: wie/wat? <1>', '...', `Zo ${'lang '.repeat(40)}`.slice(0, 200)];
  for (const name of names) await started.get('print.savePdf', { name });
  expect(order.filter((what) => what === 'drawn')).toHaveLength(3);
  expect(order[0]).toBe('drawn');
  const proposed = order.filter((what) => what !== 'drawn');
  expect(proposed.slice(0, 2)).toEqual(['Briefing B&W wie wat 1.pdf', 'Afdruk.pdf']);
  expect(proposed[2]?.length).toBeLessThanOrEqual(124);
});

test('a cancelled dialog writes nothing, and a place that cannot be written says so', async () => {
  const opened = await program();
  expect(await opened.get('print.savePdf', { name: 'Briefing' })).toBeNull();
  opened.answers.exportTo = path.join(opened.folder, 'weg', 'Briefing.pdf');
  expect(await opened.ask('print.savePdf', { name: 'Briefing' })).toMatchObject({
    ok: false,
    error: { code: 'folder-read-only' },
  });
  expect(existsSync(opened.answers.exportTo)).toBe(false);
  mkdirSync(path.join(opened.folder, 'weg'));
  expect(await opened.get('print.savePdf', { name: 'Briefing' })).toEqual({ path: opened.answers.exportTo });
});

test('without an open network nothing is drawn', async () => {
  const started = startProgram();
  let drawn = 0;
  started.context.printer.asPdf = () => {
    drawn += 1;
    return Promise.resolve(new Uint8Array());
  };
  expect(await started.ask('print.savePdf', { name: 'Briefing' })).toMatchObject({
    ok: false,
    error: { code: 'no-file-open' },
  });
  expect(drawn).toBe(0);
});

test('paper: whether it was printed is told, and a window that is gone is a refusal in plain words', async () => {
  const opened = await program({ onPaper: () => Promise.resolve(false) });
  expect(await opened.get('print.paper', undefined)).toBe(false);
  const gone = await program({ onPaper: () => Promise.reject(new AppError('unexpected')) });
  expect(await gone.ask('print.paper', undefined)).toMatchObject({
    ok: false,
    error: { code: 'unexpected' },
  });
});
