import type { Preferences } from '#shared/ipc/app-state.ts';
import { formatInteger, formatMoment, plural } from '../format.ts';

/** Words of Beheer. */
export const managementTexts = {
  title: (fileName: string): string => `Alles van ${fileName} staat in één bestand`,
  file: {
    heading: 'Bestand',
    name: 'Naam',
    path: 'Plaats',
    showInFolder: 'Tonen in map',
    open: 'Ander bestand openen…',
    close: 'Bestand sluiten',
    closeDetail: 'Na het sluiten kom je terug op het beginscherm. Alles is al bewaard.',
  },
  backUp: {
    heading: 'Reservekopie',
    last: (moment: string): string => `Laatste reservekopie: ${formatMoment(moment)}.`,
    never: 'Er is nog geen reservekopie van dit bestand.',
    action: 'Nu een reservekopie maken',
    open: 'Alle reservekopieën, en terugzetten',
    done: (path: string): string => `Reservekopie gemaakt: ${path}`,
    automatic:
      'Netwerkkaart maakt er zelf een als er iets veranderd is. Waar ze staan en naar welke je terug kunt, zie je bij de reservekopieën; kies daar ook een tweede plek.',
    failed: 'De automatische reservekopie is niet gelukt.',
  },
  import: {
    heading: 'Overnemen',
    detail:
      'Partners, personen, samenwerkingsverbanden, relaties en ontmoetingen van een lijst, een adresboek of een kaart uit Kumu. Je ziet eerst wat er verandert.',
    action: 'Lijst overnemen…',
  },
  duplicates: {
    heading: 'Opruimen',
    detail: 'Partners en personen die twee keer in je netwerk lijken te staan, om naast elkaar te leggen.',
    action: 'Mogelijk dubbel',
  },
  export: {
    heading: 'Meenemen',
    lists:
      'Lijsten voor een spreadsheet. Wat je daarin verandert kun je weer overnemen. Let op: ook wat vertrouwelijk is staat erin.',
    which: 'Welke lijst',
    all: 'alle lijsten',
    asXlsx: 'Exporteren als Excel…',
    asCsv: 'Exporteren als CSV…',
    listsDone: (counted: string, path: string): string =>
      `Geëxporteerd: ${counted === '' ? 'een lege lijst' : counted}, naar ${path}`,
    detail:
      'Alles wat in dit netwerk staat als JSON: te lezen met andere programma’s. Let op: ook wat vertrouwelijk is staat erin.',
    action: 'Exporteren als JSON…',
    done: (counts: {
      readonly partners: number;
      readonly encounters: number;
      readonly path: string;
    }): string =>
      `Geëxporteerd: ${formatInteger(counts.partners)} ${plural(counts.partners, { one: 'partner', other: 'partners' })} en ${formatInteger(counts.encounters)} ${plural(counts.encounters, { one: 'ontmoeting', other: 'ontmoetingen' })}, naar ${counts.path}`,
  },
  appearance: {
    heading: 'Weergave',
    label: 'Licht of donker',
    options: {
      system: 'Zoals het systeem',
      light: 'Licht',
      dark: 'Donker',
    } satisfies Readonly<Record<Preferences['appearance'], string>>,
    zoom: 'Groter of kleiner: Ctrl en + of −, terug met Ctrl en 0.',
  },
  quickEntry: {
    heading: 'Snel vastleggen',
    label: 'Ctrl + Alt + J brengt de regel naar voren, ook vanuit een ander programma',
    detail: 'In Netwerkkaart zelf werkt Ctrl + J altijd.',
    refused: 'Een ander programma gebruikt deze toetsen al. In Netwerkkaart zelf werkt Ctrl + J.',
  },
  about: {
    heading: 'Over Netwerkkaart',
    version: 'Versie',
    runtime: 'Draait op',
    standIn:
      'Testversie, niet voor echt gebruik: dit programma draait op een verouderde Electron zonder beveiligingsupdates.',
    privacy: 'Netwerkkaart maakt nooit verbinding met internet en stuurt niets door.',
    licence:
      'Vrije software onder de EUPL 1.2, de licentie van de Europese Unie: je mag het gebruiken, bekijken, aanpassen en doorgeven.',
    font: 'Lettertype Inter (SIL Open Font License), pictogrammen van Lucide (ISC).',
  },
} as const;
export type ManagementTexts = typeof managementTexts;
