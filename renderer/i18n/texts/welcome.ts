/** Words of the first screen. */
export const welcomeTexts = {
  title: 'Netwerkkaart laat zien wie je spreekt, en wie je nooit spreekt.',
  introduction: [
    'Je zet je partners in kaart, legt na een werkbezoek in twintig seconden vast wie je sprak, en ziet waar je tijd heen gaat: naar de vaste gezichten, naar je eigen kring, of naar wie je uit het oog verloor.',
    'Alles staat in één bestand, dat van jou is. Het programma stuurt niets naar buiten.',
  ],
  choices: 'Hoe wil je beginnen?',
  example: {
    action: 'Voorbeeldnetwerk bekijken',
    detail:
      'Voorbeeldstad, een verzonnen gemeente met anderhalf jaar aan ontmoetingen. Je kunt niets stukmaken.',
  },
  empty: {
    action: 'Leeg beginnen',
    detail: 'Een nieuw bestand met alleen de soorten partners. Je vult het zelf.',
  },
  import: {
    action: 'Een lijst overnemen…',
    detail: 'Een nieuw bestand met de partners en samenwerkingen uit Excel, CSV, vCard of Kumu.',
  },
  open: {
    action: 'Bestand openen…',
    detail: 'Een netwerk dat je al hebt, een bestand dat eindigt op .netwerk.',
  },
  recent: 'Eerder geopend',
  working: 'Even geduld, het netwerk wordt klaargezet…',
} as const;
export type WelcomeTexts = typeof welcomeTexts;
