import type { Company, EncounterForm, Podium, Script } from '#shared/domain/vocabulary.ts';
import type { Meaning } from './parts.ts';
import { wordsOf } from './tokens.ts';

/**
 * The phrases by which people tell what kind of encounter it was. Between commas; a phrase that usually, but not
 * always, means this stands under `proposed`.
 */
interface Phrases<Value> {
  readonly value: Value;
  readonly sure: string;
  readonly proposed?: string;
}

const FORMS: readonly Phrases<EncounterForm>[] = [
  {
    value: 'site-visit',
    sure: 'werkbezoek, werkbezoekje, op werkbezoek, wb, rondleiding, wijkschouw, bedrijfsbezoek',
    proposed: 'op bezoek, bezoek, bezoekje, bezocht, rondgang, schouw, kijkje genomen',
  },
  {
    value: 'meeting',
    sure: `overleg, overlegje, overlegd, vergadering, vergaderd, bespreking, bestuurlijk overleg,
      stafoverleg, afstemmingsoverleg, voortgangsoverleg, directeurenoverleg`,
    proposed: `gesprek, gesprekje, kennismaking, kennisgemaakt, kennismakingsgesprek, om tafel, aan tafel,
      rond de tafel, bijgepraat, afgestemd, keukentafelgesprek, werksessie, zat met`,
  },
  {
    value: 'one-on-one',
    sure: 'bila, bilaatje, bilateraal, 1 op 1, een op een, 1 op een, een-op-een',
    proposed: `koffie, koffietje, kop koffie, kopje koffie, bak koffie, bakje koffie, bakkie,
      koffie gedronken, koffiegedronken, lunch, lunchje, geluncht, wandeling, gewandeld, ommetje,
      biertje, diner, gegeten`,
  },
  {
    value: 'phone-call',
    sure: `belde, belde met, gebeld, gebelt, gebeld met, gebeld door, belletje, telefoontje,
      telefoongesprek, telefonisch, telefonisch overleg, aan de telefoon, aan de lijn, teruggebeld,
      opgebeld, tel`,
    proposed: 'telefoon, bel, bellen',
  },
  {
    value: 'video-call',
    sure: `videogesprek, videocall, videobellen, videooverleg, video overleg, teamsoverleg,
      teams overleg, teams gesprek, teamsgesprek, teamscall, teams call, zoomcall, zoom overleg,
      facetime`,
  },
  {
    value: 'event',
    sure: `bijeenkomst, congres, conferentie, symposium, receptie, nieuwjaarsreceptie, afscheidsreceptie,
      netwerkborrel, netwerkbijeenkomst, themabijeenkomst, bewonersavond, bewonersbijeenkomst,
      inloopavond, informatieavond, wijkavond, seminar, webinar, jubileum, open dag, uitreiking,
      prijsuitreiking, ledenvergadering, jaarvergadering, herdenking, ontbijtsessie, buurtfeest`,
    proposed: 'opening, borrel, lezing, feest, afscheid, presentatie',
  },
  {
    value: 'chance-encounter',
    sure: 'tegen het lijf, oploopje, tegengekomen, tegen gekomen, in de wandelgangen',
    proposed: 'trof, getroffen bij',
  },
  {
    value: 'message',
    sure: `app, appje, apje, appte, geappt, ge-appt, appcontact, whatsapp, whatsappje, sms, smsje, mail,
      mailtje, mailde, gemaild, e-mail, mailwisseling, mailcontact, berichtje, bericht`,
    proposed: 'brief, kaartje, post',
  },
];

const PODIUMS: readonly Phrases<Podium>[] = [
  {
    value: 'town-hall',
    sure: `stadhuis, op het stadhuis, in het stadhuis, op stadhuis, gemeentehuis, op het gemeentehuis,
      in het gemeentehuis, op gemeentehuis, stadskantoor, op het stadskantoor, raadhuis,
      op het raadhuis, in de raadzaal, op mijn kamer, op de kamer`,
    proposed: 'bij ons, op kantoor, bij ons op kantoor, bij mij',
  },
  {
    value: 'at-partner',
    sure: `bij hen, bij hun, bij ze, bij hen op kantoor, bij hen op locatie, bij hun op kantoor,
      ter plaatse`,
    proposed: 'op locatie, bij hem op kantoor, bij haar op kantoor, op hun kantoor',
  },
  {
    value: 'neighbourhood',
    sure: 'in de wijk, in de buurt, in wijk, in het dorp, op straat',
    proposed: 'op het plein, in het park',
  },
  {
    value: 'kitchen-table',
    sure: 'aan de keukentafel, aan keukentafel, keukentafel, keukentafelgesprek',
    proposed: 'bij hem thuis, bij haar thuis, bij hen thuis, thuis bij',
  },
  {
    value: 'elsewhere',
    sure: 'elders in de regio, elders in het land',
    proposed: 'op neutraal terrein, in de regio, in den haag, in utrecht, op het provinciehuis, in de trein',
  },
  {
    value: 'digital',
    sure: 'via teams, op teams, in teams, per teams, via zoom, online, digitaal, per video, teams, zoom',
  },
];

const SCRIPTS: readonly Phrases<Script>[] = [
  {
    value: 'unexpected',
    sure: `onverwacht, onverwachts, toevallig, per toeval, bij toeval, spontaan, ongepland,
      onaangekondigd`,
  },
  {
    value: 'recurring',
    sure: `standaard, maandelijks, maandelijkse, wekelijks, wekelijkse, tweewekelijks, tweewekelijkse,
      jaarlijks, jaarlijkse, periodiek, periodieke, regulier, reguliere, vast overleg,
      standaardoverleg, kwartaaloverleg, maandoverleg, weekoverleg`,
    proposed: 'vaste',
  },
  { value: 'planned', sure: 'ingepland, gepland, eenmalig, eenmalige', proposed: 'op afspraak' },
];

const COMPANIES: readonly Phrases<Company>[] = [
  {
    value: 'college',
    sure: `met de burgemeester, met burgemeester, met de bm, met wethouder, met de wethouder,
      met wethouders, met het college, met college, burgemeester mee, wethouder mee,
      burgemeester erbij, wethouder erbij, burgemeester was mee, wethouder was mee`,
  },
  {
    value: 'directors',
    sure: `met directie, met de directie, met directieteam, met het directieteam, met loco, met de loco,
      met mijn directeuren`,
  },
  {
    value: 'staff',
    sure: `met medewerkers, met de medewerkers, met een medewerker, met collega, met een collega,
      met collegas, met twee collegas, met paar collegas, met een paar collegas, met ambtenaren,
      met beleidsmedewerker, met de beleidsmedewerker, met de projectleider, met mijn team,
      met team`,
    proposed: 'met projectleider, met de accountmanager, met accountmanager, met de gebiedsmanager',
  },
  { value: 'alone', sure: 'in mijn eentje, ging alleen, was alleen' },
];

/** One phrase, taken apart, with what it means. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: 'form' | 'podium' | 'script' | 'company';
  readonly meaning: Meaning;
}

function phrasesOf(kind: Phrase['kind'], list: readonly Phrases<string>[]): readonly Phrase[] {
  return list.flatMap(({ value, sure, proposed = '' }) =>
    [
      { certainty: 'sure' as const, texts: sure },
      { certainty: 'proposed' as const, texts: proposed },
    ].flatMap(({ certainty, texts }) =>
      texts
        .split(',')
        .map((text) => wordsOf(text))
        .filter((words) => words.length > 0)
        .map((words): Phrase => {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each list above is written for its kind
          const meaning = { kind, value, candidates: [value], certainty } as unknown as Meaning;
          return { words, kind, meaning };
        }),
    ),
  );
}

/** Phrases by their first word, the longest first. */
function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  for (const list of table.values()) list.sort((one, other) => other.words.length - one.words.length);
  return table;
}

const ALL_PHRASES = [
  ...phrasesOf('company', COMPANIES),
  ...phrasesOf('podium', PODIUMS),
  ...phrasesOf('script', SCRIPTS),
  ...phrasesOf('form', FORMS),
];

export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord(ALL_PHRASES);

/** Words of one piece long enough to be read with a slip in them: "werkbezoke", "vergadreing". */
export const LONG_PHRASE_WORDS: readonly Phrase[] = ALL_PHRASES.filter(
  ({ words, kind }) => words.length === 1 && (words[0]?.length ?? 0) >= 7 && kind !== 'company',
);
