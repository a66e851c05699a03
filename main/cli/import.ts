import { existsSync } from 'node:fs';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { importTable, refuseUnknownTable } from '../import/apply-lists.ts';
import { readCsv } from '../import/read-list.ts';
import { argumentsOf, type Command, UsageError } from './command.ts';

export const importCommand: Command = {
  name: 'import',
  usage: 'import BESTAND.netwerk LIJST.csv [LIJST.csv ...]',
  summary:
    'Neemt lijsten met partners of samenwerkingsverbanden over; maakt het netwerk als het er nog niet is.',
  run: (args) => {
    const [file, ...lists] = argumentsOf(args, {}).positionals;
    if (file === undefined || lists.length === 0)
      throw new UsageError('Geef een netwerk en minstens één lijst.');
    const tables = lists.map((list) => ({ list, table: readCsv(list) }));
    for (const { table } of tables) refuseUnknownTable(table);
    const db = existsSync(file) ? openDatabase(file) : createDatabase(file);
    try {
      const lines = tables.flatMap(({ list, table }) => {
        const { added, known, refused } = importTable(db, table);
        const summary = `${list}: ${added} nieuw, ${known} al bekend, ${refused.length} met een opmerking`;
        return [summary, ...refused.map(({ number, reason }) => `  regel ${number}: ${reason}`)];
      });
      return `${lines.join('\n')}\n`;
    } finally {
      closeDatabase(db);
    }
  },
};
