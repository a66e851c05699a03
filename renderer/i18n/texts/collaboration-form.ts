import { formatInteger, plural } from '../format.ts';
import { creationTexts, pickerTexts } from './pickers.ts';

const members = (count: number): string =>
  `${formatInteger(count)} ${plural(count, { one: 'lid', other: 'leden' })}`;

/** Words of the form for a collaboration. */
export const collaborationFormTexts = {
  titleNew: 'Nieuw samenwerkingsverband',
  titleEdit: (name: string): string => `${name} bewerken`,
  name: 'Naam',
  sameName: (name: string): string =>
    `Er is al een samenwerkingsverband dat ${name} heet. Bewaar gerust als dit een ander is.`,
  form: 'Vorm',
  phase: 'Fase',
  ownRole: 'Jouw rol',
  governmentRole: 'Rol van de overheid',
  governmentRoleHelp: {
    none: 'Welke rol jullie hier spelen: naleven, leveren, samen doen of ruimte geven.',
    lawful: 'Rechtmatig: zorgen dat regels en procedures kloppen.',
    performing: 'Presterend: afgesproken resultaten halen.',
    networking: 'Netwerkend: samen met partners tot een aanpak komen.',
    responsive: 'Responsief: aansluiten bij wat de samenleving zelf begint.',
  },
  noGovernmentRole: 'Nog niet bepaald',
  meetings: 'Vergaderingen per jaar',
  meetingsHelp: 'Laat leeg als er geen vast ritme is.',
  themes: 'Opgaven',
  note: 'Notitie',
  from: 'Sinds',
  until: 'Tot en met',
  picker: {
    ...pickerTexts.themes,
    placeholder: 'Typ een opgave',
    chosen: 'Gekozen opgaven',
    create: creationTexts.theme,
  },
  members: {
    legend: (count: number): string => (count === 0 ? 'Leden' : `Leden (${formatInteger(count)})`),
    add: 'Lid toevoegen',
    picker: {
      ...pickerTexts.partners,
      placeholder: 'Typ een partner',
      chosen: 'Gekozen leden',
      create: creationTexts.partner,
    },
    newPartner: 'nieuwe partner',
    role: 'Rol',
    remove: (name: string): string => `${name} als lid weghalen`,
    periodOf: (name: string): string => `Begin en einde van ${name}`,
    from: 'Lid sinds',
    until: 'Lid tot en met',
    category: (name: string): string => `Soort van ${name}`,
    chooseCategory: 'Kies een soort',
    unknownPartner: 'een onbekende partner',
  },
  paste: {
    open: 'Leden plakken',
    close: 'Plakken sluiten',
    label: 'Plak hier de leden',
    help: 'Eén lid per regel. Een rol mag erachter: na een komma, na een tab of tussen haakjes.',
    counts: (counts: {
      readonly known: number;
      readonly unknown: number;
      readonly members: number;
      readonly repeated: number;
    }): string =>
      [
        counts.known === 0 ? '' : `${formatInteger(counts.known)} bekend`,
        counts.unknown === 0 ? '' : `${formatInteger(counts.unknown)} onbekend`,
        counts.members === 0 ? '' : `${formatInteger(counts.members)} al lid`,
        counts.repeated === 0 ? '' : `${formatInteger(counts.repeated)} dubbel in de lijst`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    known: (name: string): string => `bekend: ${name}`,
    member: 'is al lid',
    repeated: 'stond er al boven',
    choose: 'Kies wie dit is',
    whoIs: (name: string): string => `Wie is ${name}?`,
    asNew: creationTexts.partner,
    skip: 'Overslaan',
    archived: (name: string): string => `${name} (gearchiveerd)`,
    allNew: 'Alle onbekende als nieuwe partner',
    newCategory: 'Soort van de nieuwe partners',
    add: (count: number): string => `${members(count)} toevoegen`,
    chooseFirst: 'Kies eerst wie dit is.',
    notAdded: 'Deze regels zijn nog niet toegevoegd. Voeg ze toe of maak het veld leeg.',
    tooMany: (most: number): string =>
      `Alleen de eerste ${formatInteger(most)} regels tellen mee. Plak de rest daarna.`,
  },
} as const;
export type CollaborationFormTexts = typeof collaborationFormTexts;
