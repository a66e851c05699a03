import type { PartnerKey } from './partners.ts';
import { PLOT } from './plot.ts';

/** The how-manieth role of a partner's recipe. */
export interface Seat {
  readonly partner: PartnerKey;
  readonly role: number;
}

/** Somebody who left one partner for the seat of another. */
export interface Move {
  readonly from: PartnerKey;
  /** A seat of the old partner that somebody else holds since, or a role that was not filled again. */
  readonly left: number | string;
  readonly to: Seat;
  readonly daysAgo: number;
}

/** Who went where. Encounters before that day count for the old partner. */
export const MOVES: readonly Move[] = [
  {
    from: PLOT.brokenLink.oldPartner,
    left: PLOT.brokenLink.oldRole,
    to: { partner: PLOT.brokenLink.newPartner, role: 0 },
    daysAgo: PLOT.brokenLink.daysAgo,
  },
  { from: 'police', left: 0, to: { partner: 'safety-region', role: 2 }, daysAgo: 420 },
  { from: 'buurdrecht', left: 'adjunct-secretaris', to: { partner: 'elderwaard', role: 0 }, daysAgo: 330 },
  { from: 'province', left: 'beleidsadviseur wonen', to: { partner: 'kaai', role: 1 }, daysAgo: 240 },
  { from: 'welfare', left: 1, to: { partner: 'food-bank', role: 1 }, daysAgo: 200 },
  { from: 'newspaper', left: 1, to: { partner: 'umbrella', role: 1 }, daysAgo: 150 },
  { from: 'public-schools', left: 1, to: { partner: 'practical-school', role: 0 }, daysAgo: 380 },
  { from: 'theatre', left: 1, to: { partner: 'museum', role: 0 }, daysAgo: 460 },
  { from: 'stacked', left: 1, to: { partner: 'developer', role: 0 }, daysAgo: 310 },
  { from: 'ggd', left: 'beleidsmedewerker gezonde stad', to: { partner: 'elderly', role: 1 }, daysAgo: 120 },
  { from: 'work', left: 1, to: { partner: 'benefits', role: 0 }, daysAgo: 500 },
  { from: 'nevenveen', left: 2, to: { partner: 'shared-services', role: 0 }, daysAgo: 90 },
];

/** Seats whose holder came recently; the one before is known too, but not where that person went. */
export const SUCCESSIONS: readonly (Seat & { readonly daysAgo: number })[] = [
  { partner: 'hospital', role: 0, daysAgo: 165 },
  { partner: 'vocational', role: 1, daysAgo: 230 },
  { partner: 'naastwijk', role: 1, daysAgo: 400 },
  { partner: 'province', role: 3, daysAgo: 190 },
  { partner: 'waterboard', role: 2, daysAgo: 75 },
  { partner: 'asylum', role: 1, daysAgo: 130 },
  { partner: 'kaai', role: 2, daysAgo: 280 },
  { partner: 'welfare', role: 2, daysAgo: 350 },
  { partner: 'mental-health', role: 0, daysAgo: 470 },
  { partner: 'library', role: 1, daysAgo: 60 },
  { partner: 'police', role: 1, daysAgo: 210 },
  { partner: 'lyceum', role: 0, daysAgo: 90 },
  { partner: 'faith-schools', role: 0, daysAgo: 440 },
  { partner: 'sports-service', role: 1, daysAgo: 300 },
  { partner: 'tenants', role: 0, daysAgo: 260 },
  { partner: 'centre-management', role: 0, daysAgo: 220 },
  { partner: 'grid', role: 1, daysAgo: 110 },
  { partner: 'village', role: 0, daysAgo: 370 },
  { partner: 'quay-platform', role: 0, daysAgo: 320 },
  { partner: 'association', role: 0, daysAgo: 180 },
];

/** Seats held by somebody who also sits elsewhere; an encounter with that person counts for both. */
export const SECOND_SEATS: readonly { readonly seat: Seat; readonly heldBy: Seat }[] = [
  { seat: { partner: 'weekly', role: 0 }, heldBy: { partner: 'village', role: 1 } },
  { seat: { partner: 'entrepreneurs', role: 1 }, heldBy: { partner: 'bakery', role: 0 } },
  { seat: { partner: 'history', role: 0 }, heldBy: { partner: 'seniors', role: 0 } },
  { seat: { partner: 'protestant', role: 1 }, heldBy: { partner: 'deacons', role: 0 } },
  { seat: { partner: 'football', role: 0 }, heldBy: { partner: 'mill-council', role: 1 } },
];

/** Names that the plot or the name of the partner asks for. */
export const FIXED_NAMES: readonly (Seat & { readonly name: string })[] = [
  { partner: PLOT.brokenLink.newPartner, role: 0, name: PLOT.brokenLink.personName },
  { partner: 'bakery', role: 0, name: 'Kemal Gül' },
  { partner: 'taxi', role: 0, name: 'Sevda Öztürk' },
  { partner: 'metal', role: 0, name: 'Wiebe Hoekstra' },
  { partner: 'builder', role: 0, name: 'Lianne Dijkman' },
  { partner: 'supermarket', role: 0, name: 'Geeske Jansma' },
  { partner: 'frisian', role: 0, name: 'Sjoukje Wiarda-Postma' },
  { partner: 'mosque', role: 0, name: 'Bilal Korkmaz' },
  { partner: 'mosque', role: 1, name: 'Yusuf Aksoy' },
  { partner: 'north-mosque', role: 0, name: 'Rachida Bouzambou' },
  { partner: 'temple', role: 0, name: 'Soerin Bhagwandin' },
  { partner: 'keti-koti', role: 0, name: 'Muriël Zeefuik' },
  { partner: 'women', role: 0, name: 'Naima Aït Baha' },
  { partner: 'garden', role: 0, name: "Truus in 't Veld" },
  { partner: 'living-room', role: 0, name: 'Corrie Peereboom' },
  { partner: 'catholic', role: 0, name: 'Antonius Kartodikromo' },
  { partner: 'pentecostal', role: 0, name: 'Comfort Asante' },
  { partner: 'shipping', role: 0, name: 'Jan-Willem "Willem de Schipper" Ottens' },
];
