import { closeDatabase } from '#db/handle.ts';
import { openForReading } from '#db/open.ts';
import { exportNetwork } from '#db/repos/export.ts';
import { argumentsOf, type Command, onlyFile, UsageError } from './command.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'export BESTAND.netwerk --json',
  summary: 'Schrijft het hele netwerk als JSON naar de standaarduitvoer.',
  run: (args) => {
    const { values, positionals } = argumentsOf(args, { json: { type: 'boolean', default: false } });
    if (!values.json) throw new UsageError('Kies een vorm: --json.');
    const db = openForReading(onlyFile(positionals));
    try {
      return `${JSON.stringify(exportNetwork(db), null, 2)}\n`;
    } finally {
      closeDatabase(db);
    }
  },
};
