import type { PrivacyAction, Purpose, RetentionKind, Source } from '#shared/domain/privacy.ts';

type Labels<Value extends string> = Readonly<Record<Value, string>>;

export const PURPOSE_LABELS: Labels<Purpose> = {
  representative: 'vertegenwoordigt een partner',
  collaboration: 'samenwerking aan een opgave',
  expertise: 'deskundige',
  resident: 'inwoner of initiatiefnemer',
  governance: 'politiek-bestuurlijk contact',
  other: 'iets anders',
};

export const SOURCE_LABELS: Labels<Source> = {
  met: 'zelf ontmoet',
  themselves: 'van de persoon zelf gekregen',
  public: 'openbare bron, zoals een website',
  colleague: 'van een collega',
  list: 'overgenomen van een lijst',
  calendar: 'uit de agenda',
  other: 'iets anders',
};

export const PRIVACY_ACTION_LABELS: Labels<PrivacyAction> = {
  dossier: 'Dossier van een persoon gemaakt',
  erasure: 'Persoon gewist',
  retention: 'Bewaartermijn toegepast',
  woo: 'Woo-export gemaakt',
  'network-export': 'Hele netwerk geëxporteerd',
  'list-export': 'Lijsten geëxporteerd',
  'log-export': 'Logboek geëxporteerd',
  'back-ups': 'Reservekopieën verwijderd of geschoond',
  report: 'Verslag gemaakt',
  'brought-back': 'Wie gewist was teruggehaald',
};

/** What stands where words went because their period was over, in columns that may not be empty. */
export const ERASED_TEXT = '(gewist na de bewaartermijn)';

/** What has a period, as the log and the screen name it. */
export const RETENTION_KIND_LABELS: Labels<RetentionKind> = {
  'encounter-note': 'Notities en onderwerpen van ontmoetingen',
  observation: 'Signalen, stiltes en verhalen',
  commitment: 'Afspraken die gedaan zijn',
  assessment: 'Peilingen',
  reflection: 'Reflecties',
  intention: 'Voornemens',
  person: 'Personen zonder functie',
  organisation: 'Notities bij partners die er niet meer zijn',
  'calendar-event': 'Agenda-items waarover niets is besloten',
  correction: 'Afgehandelde verzoeken om verbetering',
  'log-line': 'Regels in het logboek van exports en verwijderingen',
};

/** What free text stands in each column of the file. A column that is missing here fails a test: the dossier would not know it. */
export const TEXT_PLACE_LABELS: Readonly<Record<string, string>> = {
  'organisation.name': 'Naam van een partner',
  'organisation.short_name': 'Korte naam van een partner',
  'organisation.website': 'Website van een partner',
  'organisation.note': 'Notitie bij een partner',
  'person.name': 'Naam van een ander',
  'person.nickname': 'Roepnaam van een ander',
  'person.email': 'E-mailadres van een ander',
  'person.phone': 'Telefoonnummer van een ander',
  'person.note': 'Notitie bij een ander',
  'affiliation.role': 'Functie van een ander',
  'collaboration.name': 'Naam van een samenwerkingsverband',
  'collaboration.note': 'Notitie bij een samenwerkingsverband',
  'collaboration_member.role': 'Rol van een partner in een samenwerkingsverband',
  'tie.source': 'Bron van een relatie',
  'encounter.subject': 'Onderwerp van een ontmoeting',
  'encounter.note': 'Notitie bij een ontmoeting',
  'observation.text': 'Signaal, stilte of verhaal',
  'observation.told_where': 'Waar een verhaal verteld is',
  'observation_outcome.let_go_reason': 'Waarom een signaal losgelaten is',
  'observation_outcome.snoozed_until': 'Tot wanneer een signaal rust',
  'observation_outcome.told_to': 'Aan wie een signaal verteld is',
  'commitment.text': 'Afspraak',
  'intention.subject': 'Voornemen',
  'intention.note': 'Notitie bij een voornemen',
  'assessment.note': 'Notitie bij een peiling',
  'reflection.question': 'Vraag bij een reflectie',
  'reflection.answer': 'Reflectie',
  'map_view.name': 'Naam van een beeld van de kaart',
  'map_view.note': 'Notitie bij een beeld van de kaart',
  'category.name': 'Soort partner',
  'suggestion_choice.choice': 'Wat je met een suggestie deed',
  'suggestion_choice.reason': 'Waarom je een suggestie opzijlegde',
  'theme.name': 'Opgave',
  'area.name': 'Wijk',
  'external_id.external_name': 'Naam of nummer in een overgenomen lijst',
  'external_id.source': 'Kolommen van een overgenomen lijst',
  'merged_organisation.name': 'Vroegere naam van een partner',
  'merged_person.name': 'Vroegere naam van een ander',
  'calendar_event.subject': 'Agenda-item',
  'calendar_event.location': 'Plaats van een agenda-item',
  'calendar_event.attendees': 'Deelnemers van een agenda-item',
  'setting.value': 'Instelling',
  'draft.value': 'Wat je aan het typen was',
  'person_basis.purpose_note': 'Doel bij een ander',
  'person_basis.source_note': 'Herkomst bij een ander',
  'correction_request.request': 'Verzoek van een ander',
  'correction_request.outcome': 'Afhandeling van een verzoek van een ander',
  'retention_keep.reason': 'Reden om iets langer te bewaren',
  'privacy_event.detail': 'Regel in het logboek',
  'privacy_event.reason': 'Reden in het logboek',
};

/** What stands in a column that nobody described yet. */
export const UNKNOWN_PLACE = 'Andere tekst';
