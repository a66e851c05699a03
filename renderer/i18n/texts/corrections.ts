import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate } from '../format.ts';

/** Words of requests to put something right. */
export const correctionTexts = {
  heading: 'Verzoeken om verbetering',
  add: 'Verzoek om verbetering noteren',
  title: 'Verzoek om verbetering',
  edit: 'Wijzigen',
  editOf: (receivedOn: IsoDate): string => `Verzoek van ${formatDate(receivedOn)} wijzigen`,
  line: (receivedOn: IsoDate, doneOn: IsoDate | null): string =>
    doneOn === null
      ? `${formatDate(receivedOn)}, staat open`
      : `${formatDate(receivedOn)}, afgehandeld op ${formatDate(doneOn)}`,
  receivedOn: 'Ontvangen op',
  request: 'Wat klopt er volgens deze persoon niet?',
  requestHelp: 'Pas het daarna aan waar het staat; in het dossier zie je alle plekken.',
  doneOn: 'Afgehandeld op',
  doneHelp: 'Leeg: staat nog open. Antwoord binnen een maand.',
  outcome: 'Wat is ermee gedaan?',
  outcomeHelp: 'Of waarom niet.',
  remove: 'Verzoek verwijderen',
} as const;
