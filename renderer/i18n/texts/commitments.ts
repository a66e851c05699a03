import type { CommitmentOwner, EncounterForm } from '#shared/domain/vocabulary.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatInteger, plural } from '../format.ts';
import { pickerTexts } from './pickers.ts';

const commitments = (count: number): string =>
  plural(count, { one: '1 open afspraak', other: `${formatInteger(count)} open afspraken` });

/** Whose commitments are shown. */
export type OwnerChoice = CommitmentOwner | 'all';

/** Words of the list of commitments. */
export const commitmentTexts = {
  /** "12 open afspraken, 3 te laat" */
  title: (count: number, overdue: number): string => {
    if (count === 0) return 'Geen open afspraken';
    return overdue === 0 ? commitments(count) : `${commitments(count)}, ${formatInteger(overdue)} te laat`;
  },
  titleDone: (count: number): string =>
    count === 0
      ? 'Nog niets afgerond'
      : plural(count, { one: '1 afgeronde afspraak', other: `${formatInteger(count)} afgeronde afspraken` }),
  add: 'Afspraak toevoegen',
  state: 'Welke afspraken',
  open: 'Open',
  doneOnes: 'Afgerond',
  owner: 'Van wie',
  owners: {
    all: 'Van iedereen',
    us: 'Van mij',
    them: 'Van hen',
    colleague: 'Van een collega',
  } satisfies Record<OwnerChoice, string>,
  partner: 'Partner',
  partnerPicker: {
    ...pickerTexts.partners,
    placeholder: 'Alle partners',
    chosen: 'Gekozen partner',
  },
  who: { us: 'jij', them: 'zij', colleague: 'een collega' } satisfies Record<CommitmentOwner, string>,
  with: 'met',
  madeAt: (subject: string, form: EncounterForm, date: IsoDate): string =>
    `${subject === '' ? ENCOUNTER_FORM_LABELS[form] : subject}, ${formatDate(date)}`,
  madeNowhere: 'los van een ontmoeting',
  done: 'Gedaan',
  markDone: (text: string): string => `Gedaan: ${text}`,
  reopen: 'Toch open',
  markOpen: (text: string): string => `Toch open: ${text}`,
  doneOn: (date: IsoDate): string => `gedaan op ${formatDate(date)}`,
  edit: (text: string): string => `Afspraak wijzigen: ${text}`,
  keys: 'Pijltjes lopen door de lijst. Enter op Gedaan rondt af, Ctrl+Z maakt het ongedaan.',
  noneFound: 'Geen afspraken met deze filters',
  none: 'Wat je bij een ontmoeting afspreekt, komt hier te staan tot het gedaan is.',
  noneDone: 'Wat je afrondt, komt hier te staan.',
  form: {
    titleNew: 'Afspraak toevoegen',
    titleEdit: 'Afspraak wijzigen',
    text: 'Wat is er afgesproken?',
    owner: 'Wie doet het',
    due: 'Vóór of op',
    dueHelp: 'Bijvoorbeeld vrijdag, 1-12 of voor de zomer',
    partner: 'Met welke partner',
    partnerPlaceholder: 'Typ een naam',
    remove: 'Verwijderen',
  },
} as const;
export type CommitmentTexts = typeof commitmentTexts;
