const THEMES = [
  ['housing', 'Wonen'],
  ['care', 'Zorg en jeugd'],
  ['energy', 'Energie en klimaat'],
  ['safety', 'Veiligheid en ondermijning'],
  ['income', 'Werk en bestaanszekerheid'],
  ['education', 'Onderwijs en kansengelijkheid'],
  ['mobility', 'Mobiliteit en bereikbaarheid'],
  ['economy', 'Economie en binnenstad'],
  ['water', 'Water, bodem en groen'],
  ['reception', 'Opvang en samenleven'],
  ['services', 'Dienstverlening en digitalisering'],
  ['culture', 'Cultuur, sport en ontmoeting'],
] as const;
export type ThemeKey = (typeof THEMES)[number][0];

const AREAS = [
  ['centre', 'Binnenstad'],
  ['station', 'Stationskwartier'],
  ['quay', 'De Kaai'],
  ['mill', 'Molenwijk'],
  ['flowers', 'Bloemenbuurt'],
  ['north', 'Noorderhof'],
  ['waterside', 'Waterrijk'],
  ['dike', 'Achterdijk'],
  ['industry', 'Bedrijventerrein De Schakel'],
  ['region', 'Regio Tussenwaarden'],
] as const;
export type AreaKey = (typeof AREAS)[number][0];

interface Named<Key> {
  readonly key: Key;
  readonly name: string;
}

/** The opgaven, with the key that the recipes use. */
export const THEME_LIST: readonly Named<ThemeKey>[] = THEMES.map(([key, name]) => ({ key, name }));

/** The wijken, villages and the region, with the key that the recipes use. */
export const AREA_LIST: readonly Named<AreaKey>[] = AREAS.map(([key, name]) => ({ key, name }));
