import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatInteger, plural } from '../format.ts';
import { pickerTexts } from './pickers.ts';

function encounters(count: number): string {
  return `${formatInteger(count)} ${plural(count, { one: 'ontmoeting', other: 'ontmoetingen' })}`;
}

/** Words of the form for somebody who works elsewhere now. */
export const positionChangeTexts = {
  title: (name: string): string => `${name} werkt nu elders`,
  titleWaiting: 'Werkt nu elders',
  ending: 'Welke functie houdt op?',
  position: (facts: { readonly role: string; readonly partner: string }): string =>
    facts.role === '' ? facts.partner : `${facts.role} bij ${facts.partner}`,
  until: 'Laatste dag',
  links: (partner: string): string => `Wat bij ${partner} via deze persoon liep`,
  alone: (facts: { readonly alone: number; readonly all: number; readonly since: IsoDate }): string => {
    const since = `Sinds ${formatDate(facts.since)}`;
    if (facts.all === 0) return `${since} was er geen ontmoeting.`;
    if (facts.alone === 0)
      return `${since} ${plural(facts.all, { one: 'was', other: 'waren' })} er ${encounters(facts.all)}, geen daarvan met alleen deze persoon.`;
    return `${since} ${plural(facts.all, { one: 'was', other: 'waren' })} er ${encounters(facts.all)}, waarvan ${formatInteger(facts.alone)} zonder iemand anders van daar.`;
  },
  more: (count: number): string => `en nog ${formatInteger(count)}`,
  noSubject: 'zonder onderwerp',
  open: 'Nog open afspraken',
  noneOpen: 'Er staat geen afspraak meer open.',
  next: 'Waar werkt die nu?',
  goes: { partner: 'Bij een partner', nowhere: 'Nergens meer, of onbekend' },
  partner: 'Nieuwe partner',
  role: 'Nieuwe functie',
  from: 'Begint op',
  fromHelp: 'Leeg: de dag na de laatste dag.',
  overlap: 'Dit begint voor de laatste dag: in die dagen telt deze persoon voor beide partners.',
  successor: 'Wie volgt op?',
  succession: { nobody: 'Nog niemand', existing: 'Iemand die ik al ken', new: 'Iemand die nieuw is' },
  successorPerson: 'Opvolger',
  successorName: 'Naam van de opvolger',
  successorRole: 'Functie van de opvolger',
  successorFrom: 'Opvolger begint op',
  partnerPicker: {
    ...pickerTexts.partners,
    placeholder: 'Typ een partner',
    chosen: 'Gekozen partner',
    nothingFound: (typed: string): string => `Niets gevonden met “${typed}”. Voeg de partner eerst toe.`,
  },
  personPicker: {
    ...pickerTexts.names,
    placeholder: 'Typ een naam',
    chosen: 'Gekozen opvolger',
    nothingFound: (typed: string): string =>
      `Niemand gevonden met “${typed}”. Kies anders iemand die nieuw is.`,
  },
} as const;
export type PositionChangeTexts = typeof positionChangeTexts;
