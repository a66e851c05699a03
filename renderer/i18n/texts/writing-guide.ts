import { formatList } from '../format.ts';

/** What to write and what not, in short; no legal advice. */
export const writingGuideTexts = {
  open: 'Wat schrijf je wel en niet op?',
  title: 'Wat schrijf je wel en niet op',
  close: 'Sluiten',
  intro:
    'Schrijf op wat je nodig hebt om je werk goed te doen, zo dat je het zou kunnen voorlezen aan wie het betreft.',
  parts: [
    {
      heading: 'Wel',
      lines: [
        'Wie je sprak, wanneer, waarover, en wat jullie afspraken.',
        'Wat iemand namens een partner zei: “Woonhart wil eerst duidelijkheid over de grondprijs.”',
        'Feiten die je gezien of gehoord hebt, met van wie.',
        'Wat je zelf gaat doen, en waarom.',
      ],
    },
    {
      heading: 'Liever niet',
      lines: [
        'Gezondheid, geloof, afkomst, politieke voorkeur, lidmaatschap van een vakbond, seksuele voorkeur, strafblad. Voor zulke gegevens gelden strenge regels.',
        'Privézaken die niets met de opgave te maken hebben.',
        'Oordelen over iemands karakter. Beschrijf wat iemand deed of zei.',
        'Van horen zeggen, zonder dat je erbij zet van wie en hoe zeker het is.',
      ],
    },
    {
      heading: 'Wie mag dit lezen?',
      lines: [
        'Inzage (AVG): wie in je netwerk staat, mag vragen wat je over hem of haar bewaart, en om verbetering of verwijdering vragen. Bewaar daarom alleen wat je nodig hebt voor een taak van de gemeente, en niet langer dan nodig.',
        'Openbaarheid (Woo): wat je voor je werk opschrijft kan onder de Woo vallen, ook een functionele notitie in een eigen programma. Persoonlijke beleidsopvattingen voor intern beraad zijn vaak beschermd; feiten meestal niet. Per verzoek wordt dat beoordeeld.',
        'Archief: wat van belang is voor een besluit of voor de verantwoording daarover, hoort ook in het archief van de gemeente. Netwerkkaart is daarvoor geen vervanging.',
      ],
    },
    {
      heading: 'Twijfel je?',
      lines: [
        'Vraag het je functionaris gegevensbescherming (FG), de Woo-contactpersoon of de archivaris. Deze tekst is een hulp, geen juridisch advies.',
      ],
    },
  ],
  doNotRecord: (names: readonly string[]): string =>
    names.length === 1
      ? `Over ${formatList(names)} wordt niets vastgelegd. Bij het bewaren wordt dit ‘iemand van’ de partner; schrijf ook in de tekst niets over deze persoon.`
      : `Over ${formatList(names)} wordt niets vastgelegd. Bij het bewaren wordt dit ‘iemand van’ de partner; schrijf ook in de tekst niets over deze personen.`,
} as const;
