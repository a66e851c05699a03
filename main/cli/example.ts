import { existsSync } from 'node:fs';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { AppError } from '#shared/errors.ts';
import { writeExampleNetwork } from '../files/write-example-network.ts';
import { argumentsOf, type Command, dayOption, onlyFile } from './command.ts';

export const exampleCommand: Command = {
  name: 'example',
  usage: 'example BESTAND.netwerk [--as-of JJJJ-MM-DD]',
  summary: 'Maakt het voorbeeldnetwerk Voorbeeldstad; dezelfde dag geeft hetzelfde netwerk.',
  run: (args) => {
    const { values, positionals } = argumentsOf(args, { 'as-of': { type: 'string' } });
    const file = onlyFile(positionals);
    const network = makeExampleNetwork({ asOf: dayOption(values['as-of']) });
    if (existsSync(file)) throw new AppError('file-exists', { path: file });
    const db = createDatabase(file);
    try {
      writeExampleNetwork(db, network);
    } finally {
      closeDatabase(db);
    }
    return `${file}: ${network.organisations.length} partners, ${network.encounters.length} ontmoetingen\n`;
  },
};
