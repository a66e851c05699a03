import type * as words from '#shared/domain/vocabulary.ts';

/** Dutch labels of the closed lists of the domain. */
type Labels<Value extends string> = Readonly<Record<Value, string>>;

/** The label of a value that may be absent; empty when it is. */
export function labelOf<Value extends string>(labels: Labels<Value>, value: Value | null): string {
  return value === null ? '' : labels[value];
}

export const TIER_LABELS: Labels<words.Tier> = {
  core: 'kern',
  important: 'belangrijk',
  other: 'overig',
  watch: 'volgen op afstand',
};
export const ENCOUNTER_FORM_LABELS: Labels<words.EncounterForm> = {
  'site-visit': 'werkbezoek',
  meeting: 'overleg',
  'one-on-one': 'bila',
  'phone-call': 'telefoon',
  'video-call': 'videogesprek',
  event: 'bijeenkomst of congres',
  'chance-encounter': 'oploopje',
  message: 'bericht',
};
export const SCRIPT_LABELS: Labels<words.Script> = {
  recurring: 'vast terugkerend',
  planned: 'eenmalig gepland',
  unexpected: 'onverwacht',
};
export const PODIUM_LABELS: Labels<words.Podium> = {
  'town-hall': 'gemeentehuis',
  'at-partner': 'bij de partner',
  neighbourhood: 'in de wijk',
  'kitchen-table': 'aan de keukentafel',
  elsewhere: 'elders in de regio of het land',
  digital: 'digitaal',
};
export const INITIATIVE_LABELS: Labels<words.Initiative> = {
  us: 'wij',
  them: 'zij',
  'third-party': 'een derde',
};
export const COMPANY_LABELS: Labels<words.Company> = {
  alone: 'alleen',
  college: 'burgemeester of college',
  directors: 'directie',
  staff: 'medewerkers',
};
export const GROUND_LABELS: Labels<words.Ground> = {
  expertise: 'deskundigheid',
  representation: 'vertegenwoordiging',
  lifeworld: 'leefwereld',
  political: 'politiek-bestuurlijk',
};
export const TONE_LABELS: Labels<words.Tone> = {
  'keep-measure': 'de maat houden',
  'set-tone': 'zelf de toon zetten',
  'give-voice': 'anderen op stem brengen',
  'deal-game': 'het spel verdelen',
  'join-in': 'meedoen en samen oefenen',
};
export const PERFORMANCE_LABELS: Labels<words.Performance> = {
  'on-stage': 'op het podium',
  backstage: 'in de coulissen',
};
export const ORIENTATION_LABELS: Labels<words.Orientation> = { chance: 'kans', risk: 'risico' };
export const COMMITMENT_OWNER_LABELS: Labels<words.CommitmentOwner> = {
  us: 'ik',
  them: 'zij',
  colleague: 'een collega',
};
export const COLLABORATION_FORM_LABELS: Labels<words.CollaborationForm> = {
  'joint-arrangement': 'gemeenschappelijke regeling',
  chain: 'keten',
  network: 'netwerk',
  consultation: 'overleg',
  covenant: 'convenant',
  circle: 'kring',
};
export const PHASE_LABELS: Labels<words.Phase> = {
  build: 'opbouw',
  continue: 'continuering',
  'wind-down': 'afbouw',
};
export const OWN_ROLE_LABELS: Labels<words.OwnRole> = {
  lead: 'trekker',
  commissioner: 'opdrachtgever',
  partner: 'partner',
  member: 'lid',
  guest: 'gast',
};
export const GOVERNMENT_ROLE_LABELS: Labels<words.GovernmentRole> = {
  lawful: 'rechtmatig',
  performing: 'presterend',
  networking: 'netwerkend',
  responsive: 'responsief',
};
export const TIE_KIND_LABELS: Labels<words.TieKind> = {
  'works-with': 'werkt samen met',
  funds: 'financiert',
  supervises: 'houdt toezicht op',
  'board-link': 'deelt een bestuurder met',
  knows: 'kent',
  'at-odds': 'ligt overhoop met',
};
export const SCALE_LABELS: Labels<words.Scale> = {
  local: 'lokaal',
  regional: 'regionaal',
  national: 'landelijk',
};
