import { closeDatabase } from '#db/handle.ts';
import { openForReading } from '#db/open.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { argumentsOf, type Command, onlyFile, UsageError } from './command.ts';
import { askKeyOf, PASSWORD_OPTIONS, PASSWORD_USAGE } from './password.ts';
import { refuseOwned } from './refuse-owned.ts';
import { wipingAfterwards } from '../vault/wiping.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: `export BESTAND.netwerk --json ${PASSWORD_USAGE}`,
  summary: 'Schrijft het hele netwerk als JSON naar de standaarduitvoer.',
  run: async (args) => {
    const { values, positionals } = argumentsOf(args, {
      json: { type: 'boolean', default: false },
      ...PASSWORD_OPTIONS,
    });
    if (!values.json) throw new UsageError('Kies een vorm: --json.');
    const file = onlyFile(positionals);
    const db = wipingAfterwards(await askKeyOf(file, values), (key) => openForReading(file, { key }));
    try {
      refuseOwned(db);
      return `${JSON.stringify(exportNetwork(db), null, 2)}\n`;
    } finally {
      closeDatabase(db);
    }
  },
};
