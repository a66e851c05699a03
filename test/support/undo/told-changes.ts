import type { Method } from '#shared/ipc/contract.ts';
import type { METHOD_RULES } from '#shared/ipc/method-rules.ts';

/** Every request that may write in the network. */
type ChangingMethod = {
  [M in Method]: (typeof METHOD_RULES)[M]['effect'] extends 'changes' ? M : never;
}[Method];

/** What is never taken back, and why not. */
export const LASTING = {
  'file.exportJson': 'only a line in the log: what left the house did leave',
  'file.exportLists': 'only a line in the log',
  'handOver.export': 'only a line in the log',
  'dossiers.saveJson': 'only a line in the log',
  'dossiers.savePdf': 'only a line in the log',
  'privacyEvents.saveCsv': 'only a line in the log',
  'privacyEvents.savePdf': 'only a line in the log',
  'reports.saveDocx': 'only a line in the log',
  'print.savePdf': 'only a line in the log',
  'print.paper': 'only a line in the log',
  'woo.save': 'only a line in the log',
  'erasures.apply': 'for good: nothing of it may stay',
  'retention.apply': 'for good: nothing of it may stay',
  'backUps.restore': 'another file stands there then; what stood there is kept beside it',
  'secretariat.setPassword': 'a password is changed with the password',
  'history.undo': 'is itself the way back',
  'history.redo': 'is itself the way back',
  'history.goTo': 'is itself the way back',
} as const satisfies Partial<Record<ChangingMethod, string>>;

/** Every request that is one step back and one step forward. */
export type UndoableMethod = Exclude<ChangingMethod, keyof typeof LASTING>;

/** How the list of what was done tells of a change. */
export interface ToldChange {
  readonly label: string;
  readonly names: readonly string[];
  /** In the line at the bottom, after "Ongedaan gemaakt: ". */
  readonly sentence: string;
}

function told(
  sentence: string,
  names: readonly string[],
  label?: Method,
): Omit<ToldChange, 'label'> & {
  readonly label: Method | undefined;
} {
  return { label, names, sentence };
}

/**
 * What the list of what was done says of each change, as `test/main/support/undo-cases.ts` makes it. A request that may change the
 * network and stands neither here nor above does not compile.
 */
const TOLD: { readonly [M in UndoableMethod]: ReturnType<typeof told> } = {
  'organisations.create': told('partner toegevoegd (Nieuwe partner)', ['Nieuwe partner']),
  'organisations.update': told('partner bewaard (Woonhart Zuid)', ['Woonhart Zuid']),
  'organisations.archive': told('partner gearchiveerd (Woonhart)', ['Woonhart']),
  'organisations.restore': told('partner teruggezet (Woonhart)', ['Woonhart']),
  'organisations.edit': told('partners gewijzigd (Woonhart en Bos; Beek & Co)', [
    'Woonhart',
    'Bos; Beek & Co',
  ]),
  'persons.create': told('persoon toegevoegd (Carla Nieuw)', ['Carla Nieuw']),
  'persons.update': told('persoon bewaard (Anna Anders)', ['Anna Anders']),
  'persons.archive': told('persoon gearchiveerd (Anna de Wit)', ['Anna de Wit']),
  'persons.restore': told('persoon teruggezet (Anna de Wit)', ['Anna de Wit']),
  'personBases.save': told('doel en herkomst bewaard (Anna de Wit)', ['Anna de Wit']),
  'corrections.create': told('verzoek genoteerd (Anna de Wit)', ['Anna de Wit']),
  'corrections.update': told('verzoek bijgewerkt (Anna de Wit)', ['Anna de Wit']),
  'corrections.remove': told('verzoek verwijderd (Anna de Wit)', ['Anna de Wit']),
  'positions.change': told('overstap vastgelegd (Anna de Wit)', ['Anna de Wit']),
  'collaborations.create': told('samenwerkingsverband toegevoegd (Nieuwe tafel)', ['Nieuwe tafel']),
  'collaborations.update': told('samenwerkingsverband bewaard (Andere tafel)', ['Andere tafel']),
  'collaborations.archive': told('samenwerkingsverband gearchiveerd (Tafel; van | allen)', [
    'Tafel; van | allen',
  ]),
  'collaborations.restore': told('samenwerkingsverband teruggezet (Tafel; van | allen)', [
    'Tafel; van | allen',
  ]),
  'ties.create': told('relatie gelegd (Bos; Beek & Co en Woonhart)', ['Bos; Beek & Co', 'Woonhart']),
  'ties.update': told('relatie bewaard (Bredewater GGZ en Woonhart)', ['Bredewater GGZ', 'Woonhart']),
  'ties.remove': told('relatie verwijderd (Bredewater GGZ en Woonhart)', ['Bredewater GGZ', 'Woonhart']),
  'assessments.create': told('peiling vastgelegd (Bos; Beek & Co)', ['Bos; Beek & Co']),
  'assessments.update': told('peiling bewaard (Woonhart)', ['Woonhart']),
  'assessments.remove': told('peiling verwijderd (Woonhart)', ['Woonhart']),
  'encounters.create': told('ontmoeting vastgelegd (Werkbezoek)', ['Werkbezoek']),
  'encounters.log': told('ontmoeting vastgelegd (Snel vastgelegd)', ['Snel vastgelegd'], 'encounters.create'),
  'encounters.update': told('ontmoeting bewaard (Herzien)', ['Herzien']),
  'encounters.edit': told('ontmoetingen gewijzigd (Bas, Bas en - Bezoek; "nieuwbouw" | kade)', [
    'Bas',
    'Bas',
    '- Bezoek; "nieuwbouw" | kade',
  ]),
  'encounters.remove': told('ontmoeting verwijderd (- Bezoek; "nieuwbouw" | kade)', [
    '- Bezoek; "nieuwbouw" | kade',
  ]),
  'encounters.removeMany': told('ontmoetingen verwijderd (Bas, Bas en - Bezoek; "nieuwbouw" | kade)', [
    'Bas',
    'Bas',
    '- Bezoek; "nieuwbouw" | kade',
  ]),
  'commitments.create': told('afspraak toegevoegd (Offerte vragen)', ['Offerte vragen']),
  'commitments.update': told('afspraak bewaard (Kaart sturen)', ['Kaart sturen']),
  'commitments.setDone': told('afspraak bijgewerkt (Kaartje sturen)', ['Kaartje sturen']),
  'commitments.remove': told('afspraak verwijderd (Kaartje sturen)', ['Kaartje sturen']),
  'intentions.create': told('voornemen toegevoegd (Bijpraten)', ['Bijpraten']),
  'intentions.update': told('voornemen bewaard (Later kennismaken)', ['Later kennismaken']),
  'intentions.remove': told('voornemen verwijderd (Kennismaken)', ['Kennismaken']),
  'intentions.fulfil': told('voornemen bijgewerkt (Kennismaken)', ['Kennismaken']),
  'intentions.setAside': told('voorstel opzij gezet (Kennismaken)', ['Kennismaken']),
  'introductions.setAside': told('verbindingskans opzij gezet (Woonhart en Bos; Beek & Co)', [
    'Woonhart',
    'Bos; Beek & Co',
  ]),
  'introductions.bringBack': told('verbindingskans teruggehaald (Woonhart en Bos; Beek & Co)', [
    'Woonhart',
    'Bos; Beek & Co',
  ]),
  'duplicates.setDistinct': told('onthouden dat het twee verschillende zijn (Woonhart en Bos; Beek & Co)', [
    'Woonhart',
    'Bos; Beek & Co',
  ]),
  'duplicates.forgetDistinct': told('weer als mogelijk dubbel getoond (Woonhart en Bos; Beek & Co)', [
    'Woonhart',
    'Bos; Beek & Co',
  ]),
  'duplicates.mergeOrganisations': told('partner Woonhart samengevoegd met Bos; Beek & Co', [
    'Woonhart',
    'Bos; Beek & Co',
  ]),
  'duplicates.mergePersons': told('persoon Anna de Wit samengevoegd met Bas', ['Anna de Wit', 'Bas']),
  'import.apply': told('lijst overgenomen uit partners.csv: 1 nieuw, 1 gewijzigd', [
    'partners.csv',
    '1 nieuw, 1 gewijzigd',
  ]),
  'handOver.apply': told('netwerk samengevoegd (ander)', ['ander']),
  'categories.create': told('soort toegevoegd (Nieuwe soort)', ['Nieuwe soort']),
  'categories.update': told('soort bewaard (Andere naam)', ['Andere naam']),
  'categories.order': told('volgorde van soorten gewijzigd', []),
  'categories.retire': told('soort bijgewerkt (Regionale organisaties)', ['Regionale organisaties']),
  'categories.merge': told('soort Regionale organisaties samengevoegd met Medeoverheden', [
    'Regionale organisaties',
    'Medeoverheden',
  ]),
  'themes.findOrCreate': told('opgave toegevoegd (nieuwe opgave)', ['nieuwe opgave']),
  'themes.rename': told('opgave hernoemd (hernoemd)', ['hernoemd']),
  'themes.retire': told('opgave bijgewerkt (water|land)', ['water|land']),
  'themes.merge': told('opgave wonen samengevoegd met water|land', ['wonen', 'water|land']),
  'areas.findOrCreate': told('wijk toegevoegd (Nieuwe wijk)', ['Nieuwe wijk']),
  'areas.rename': told('wijk hernoemd (Hernoemde wijk)', ['Hernoemde wijk']),
  'areas.retire': told('wijk bijgewerkt (Centrum)', ['Centrum']),
  'areas.merge': told('wijk Noord; Oost samengevoegd met Centrum', ['Noord; Oost', 'Centrum']),
  'calendar.accept': told('uit de agenda vastgelegd (Overleg wonen, Wekelijks en B&W)', [
    'Overleg wonen',
    'Wekelijks',
    'B&W',
  ]),
  'calendar.acceptAs': told('uit de agenda vastgelegd (Zoals het was)', ['Zoals het was'], 'calendar.accept'),
  'calendar.ignore': told('voorstel genegeerd (Wekelijks)', ['Wekelijks']),
  'calendar.ignoreSeries': told('reeks genegeerd (Wekelijks)', ['Wekelijks']),
  'calendar.restoreSeries': told('reeksen worden weer voorgesteld', []),
  'calendar.follow': told('ontmoeting verplaatst (Overleg wonen)', ['Overleg wonen']),
  'calendar.leave': told('opmerking afgehandeld (Overleg wonen)', ['Overleg wonen']),
  'calendar.saveSettings': told('agenda-instellingen bewaard', []),
  'calendarWeeks.take': told('uren overgenomen (week 46 van 2026)', ['week 46 van 2026']),
  'mirrorSettings.saveTarget': told('streven bewaard', []),
  'mirrorSettings.dismissPrompt': told('uitnodiging weggelegd', []),
  'timeWeeks.save': told('uren bewaard (week 40 van 2026)', ['week 40 van 2026']),
  'timeWeeks.remove': told('uren verwijderd (week 40 van 2026)', ['week 40 van 2026']),
  'reflections.create': told('reflectie bewaard (Wie ontbrak er aan tafel?)', ['Wie ontbrak er aan tafel?']),
  'reflections.update': told('reflectie bewaard (Wie ontbrak er aan tafel?)', ['Wie ontbrak er aan tafel?']),
  'reflections.remove': told('reflectie verwijderd (Wie ontbrak er aan tafel?)', [
    'Wie ontbrak er aan tafel?',
  ]),
  'signals.tell': told('signaal binnen verteld (twee regels; van een signaal)', [
    'twee regels;\nvan een signaal',
  ]),
  'signals.promise': told('van een signaal een afspraak gemaakt (twee regels; van een signaal)', [
    'twee regels;\nvan een signaal',
  ]),
  'signals.letGo': told('signaal losgelaten (twee regels; van een signaal)', [
    'twee regels;\nvan een signaal',
  ]),
  'signals.snooze': told('signaal voor later gezet (twee regels; van een signaal)', [
    'twee regels;\nvan een signaal',
  ]),
  'signals.reopen': told('signaal weer opengezet (twee regels; van een signaal)', [
    'twee regels;\nvan een signaal',
  ]),
  'today.snooze': told('voorstel voor later gezet (Woonhart)', ['Woonhart']),
  'today.dismiss': told('partner wordt niet meer voorgesteld (Woonhart)', ['Woonhart']),
  'today.bringBack': told('partner wordt weer voorgesteld (Woonhart)', ['Woonhart']),
  'today.another': told('een andere verrassing', []),
  'today.planRound': told('rondje gepland (Centrum)', ['Centrum']),
  'mapPlaces.pin': told('plek op de kaart vastgezet (Woonhart)', ['Woonhart']),
  'mapPlaces.unpin': told('plek op de kaart losgelaten (Woonhart)', ['Woonhart']),
  'mapViews.create': told('beeld bewaard (Onze wijken)', ['Onze wijken']),
  'mapViews.update': told('beeld bijgewerkt (Alle wijken)', ['Alle wijken']),
  'mapViews.order': told('volgorde van beelden gewijzigd', []),
  'mapViews.remove': told('beeld verwijderd (Weg)', ['Weg']),
  'missing.mark': told('vraag afgehandeld (Medeoverheden)', ['Medeoverheden']),
  'missing.restart': told('vragen opnieuw begonnen', []),
  'retention.savePeriod': told('bewaartermijn gewijzigd (Reflecties)', ['Reflecties']),
  'retention.keep': told('langer bewaard (Notities bij partners die er niet meer zijn)', [
    'Notities bij partners die er niet meer zijn',
  ]),
  'retention.release': told('niet langer bewaard (Notities bij partners die er niet meer zijn)', [
    'Notities bij partners die er niet meer zijn',
  ]),
  'retention.leave': told('voorstel van deze maand gezien', []),
};

/** By request. */
export const TOLD_CHANGES: Readonly<Record<UndoableMethod, ToldChange>> = Object.fromEntries(
  Object.entries(TOLD).map(([method, { label, ...rest }]) => [method, { label: label ?? method, ...rest }]),
) as Record<UndoableMethod, ToldChange>;
