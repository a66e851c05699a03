import { formatInteger } from '../format.ts';
import { creationTexts, pickerTexts } from './pickers.ts';

/** Words of the form for a partner. */
export const partnerFormTexts = {
  titleNew: 'Nieuwe partner',
  titleEdit: (name: string): string => `${name} bewerken`,
  name: 'Naam',
  shortName: 'Ook wel',
  shortNameHelp: 'Zoals je het zegt: “de GGD”. Je vindt de partner ook onder deze naam.',
  category: 'Soort',
  chooseCategory: 'Kies een soort',
  tier: 'Belang',
  tierHelp: (days: number | null): string =>
    days === null
      ? 'Hierbij hoort geen ritme: je wordt niet herinnerd.'
      : `Hierbij hoort een ontmoeting elke ${formatInteger(days)} dagen.`,
  scale: 'Schaal',
  themes: 'Opgaven',
  areas: 'Wijken',
  interval: 'Eigen ritme in dagen',
  intervalHelp: 'Laat leeg om het ritme van het belang te volgen.',
  website: 'Website',
  note: 'Notitie',
  from: 'Telt mee vanaf',
  until: 'Telt mee tot en met',
  periodHelp: 'Leeg: altijd.',
  sameName: (name: string): string =>
    `Er is al een partner die ${name} heet. Bewaar gerust als dit een andere is.`,
  picker: {
    themes: {
      ...pickerTexts.themes,
      placeholder: 'Typ een opgave',
      chosen: 'Gekozen opgaven',
      create: creationTexts.theme,
    },
    areas: {
      ...pickerTexts.areas,
      placeholder: 'Typ een wijk',
      chosen: 'Gekozen wijken',
      create: creationTexts.area,
    },
  },
} as const;
export type PartnerFormTexts = typeof partnerFormTexts;
