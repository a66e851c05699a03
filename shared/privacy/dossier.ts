import type { CalendarDecision } from '#shared/domain/calendar.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { StoredKind, StoredKinds } from '#shared/domain/disclosure.ts';
import type { DistinctPersons, MergedPerson } from '#shared/domain/duplicates.ts';
import type { Encounter, Intention } from '#shared/domain/encounter.ts';
import type { ExternalId } from '#shared/domain/external-id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { CorrectionRequest, PersonBasis } from '#shared/domain/privacy.ts';
import { TEXT_PLACE_LABELS, UNKNOWN_PLACE } from '#shared/texts/privacy.ts';
import { coverOthers, type Piece, sentencesWith } from './cover-others.ts';
import { DOSSIER_FIELDS } from './dossier-fields.ts';
import { type DossierNames, dutchDay, type FieldUse } from './field-use.ts';
import { type MentionReason, mentionsOf, type SoughtPerson } from './mentions.ts';
import type { NameFinder } from './name-finder.ts';
import type { StoredText, TextOwner } from './stored-text.ts';

/** Everything in the file that has to do with one person, before it is laid out. */
export interface DossierMaterial {
  readonly person: Person;
  readonly basis: PersonBasis;
  readonly corrections: readonly CorrectionRequest[];
  readonly earlierNames: readonly MergedPerson[];
  readonly distinct: readonly DistinctPersons[];
  readonly externalIds: readonly ExternalId[];
  /** At which the person was, newest first. */
  readonly encounters: readonly Encounter[];
  readonly intentions: readonly Intention[];
  /** Events of a calendar that became one of those encounters. */
  readonly calendar: readonly CalendarDecision[];
  /** Texts elsewhere that may speak of the person. */
  readonly texts: readonly StoredText[];
}

/** A short fact under its label. */
export interface DossierFact {
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** Words that somebody wrote, with others covered. */
export interface DossierText {
  /** Names the place in the file; the user's choice to leave it out stands under it. */
  readonly key: string;
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** `null`: it belongs to the person itself, or to an encounter at which they were. */
  readonly mention: { readonly certainty: 'certain' | 'possible'; readonly reason: MentionReason } | null;
}

export interface DossierEntry {
  readonly key: string;
  readonly title: string;
  readonly facts: readonly DossierFact[];
  readonly texts: readonly DossierText[];
  /** Where it can be corrected; `null`: nowhere by itself. */
  readonly owner: TextOwner | null;
}

export const DOSSIER_SECTIONS = [
  'person',
  'basis',
  'positions',
  'encounters',
  'intentions',
  'mentions',
  'origin',
  'corrections',
] as const;
export type DossierSectionId = (typeof DOSSIER_SECTIONS)[number];

/** Everything that is held on one person. Sections without entries are empty, not absent. */
export interface Dossier {
  readonly personId: Person['id'];
  readonly name: string;
  readonly madeOn: IsoDate;
  readonly sections: readonly {
    readonly id: DossierSectionId;
    readonly entries: readonly DossierEntry[];
  }[];
}

export interface DossierOptions {
  readonly names: DossierNames;
  readonly finder: NameFinder;
  readonly madeOn: IsoDate;
  /** Words that the user wants covered as well. */
  readonly extra?: readonly string[];
}

/** Whom to look for: the person under all names that the file knows. */
export function soughtPerson(person: Person, earlierNames: readonly MergedPerson[]): SoughtPerson {
  return {
    id: person.id,
    names: [person.name, ...earlierNames.map(({ name }) => name)],
    nicknames: person.nickname === '' ? [] : [person.nickname],
    email: person.email,
    phone: person.phone,
  };
}

/** Lays out what is held on a person; of other persons nothing can be read in it but that they were there. */
export function makeDossier(material: DossierMaterial, options: DossierOptions): Dossier {
  const { person, basis } = material;
  const writer = writerOf(material, options);
  const own = (key: string, title: string, kind: 'person' | 'personBasis'): readonly DossierEntry[] => [
    writer.entry(key, title, kind, kind === 'person' ? person : basis, { kind: 'person', id: person.id }),
  ];
  const sections: Readonly<Record<DossierSectionId, readonly DossierEntry[]>> = {
    person: own('person', person.name, 'person'),
    basis: own('basis', 'Doel en herkomst', 'personBasis'),
    positions: person.affiliations.map((position) =>
      writer.entry(
        `affiliation:${position.id}`,
        options.names.organisation(position.organisationId),
        'affiliation',
        position,
        { kind: 'person', id: person.id },
      ),
    ),
    encounters: material.encounters.map((encounter) => writer.encounter(encounter)),
    intentions: material.intentions.map((intention) =>
      writer.entry(`intention:${intention.id}`, 'Voornemen', 'intention', intention, {
        kind: 'intention',
        id: intention.id,
      }),
    ),
    mentions: writer.mentions(),
    origin: [
      ...material.earlierNames.map((merged) =>
        writer.entry(`merged:${merged.id}`, 'Samengevoegd met een dubbele', 'mergedPerson', merged, null),
      ),
      ...material.externalIds.map((known) =>
        writer.entry(
          `external:${known.source}:${known.externalId}`,
          'Overgenomen van een lijst',
          'externalId',
          known,
          null,
        ),
      ),
      ...material.calendar.map((decision) =>
        writer.entry(
          `calendar:${decision.series}:${decision.occurrence}`,
          'Uit de agenda',
          'calendarDecision',
          decision,
          null,
        ),
      ),
      ...material.distinct.map((pair, place) =>
        writer.entry(`distinct:${String(place)}`, 'Vergeleken met een ander', 'distinctPersons', pair, null),
      ),
    ],
    corrections: material.corrections.map((request) =>
      writer.entry(`correction:${request.id}`, 'Verzoek om verbetering', 'correctionRequest', request, {
        kind: 'person',
        id: person.id,
      }),
    ),
  };
  return {
    personId: person.id,
    name: person.name,
    madeOn: options.madeOn,
    sections: DOSSIER_SECTIONS.map((id) => ({ id, entries: sections[id] })),
  };
}

function writerOf(material: DossierMaterial, { names, finder, extra = [] }: DossierOptions) {
  const sought = soughtPerson(material.person, material.earlierNames);
  const piecesOf = (text: string, presentIds: readonly string[]): readonly Piece[] => {
    const mentions = mentionsOf(text, sought, finder, { presentIds });
    return coverOthers(text, { sought, finder, mentions, extra });
  };

  /** The fields of one thing as the rules say. */
  const fieldsOf = <Kind extends StoredKind>(
    key: string,
    kind: Kind,
    item: StoredKinds[Kind],
    presentIds: readonly string[] = [],
  ): Pick<DossierEntry, 'facts' | 'texts'> => {
    const facts: DossierFact[] = [];
    const texts: DossierText[] = [];
    const rules = Object.entries<FieldUse<never>>(DOSSIER_FIELDS[kind]);
    const values: Readonly<Record<string, unknown>> = { ...item };
    for (const [field, rule] of rules) {
      if (typeof rule === 'string') continue;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rule was made for the value of this very field
      const value = rule.show(values[field] as never, names);
      if (value.trim() === '') continue;
      if (rule.isText === true) {
        const pieces = piecesOf(value, presentIds);
        texts.push({ key: `${key}:${field}`, label: rule.label, pieces, mention: null });
      } else facts.push({ field, label: rule.label, value });
    }
    return { facts, texts };
  };

  const entry = <Kind extends StoredKind>(
    key: string,
    title: string,
    kind: Kind,
    item: StoredKinds[Kind],
    owner: TextOwner | null,
  ): DossierEntry => ({ key, title, owner, ...fieldsOf(key, kind, item) });

  const encounter = (met: Encounter): DossierEntry => {
    const key = `encounter:${met.id}`;
    const { facts, texts } = fieldsOf(key, 'encounter', met, met.personIds);
    const parts = [
      ...met.observations.map((one) => fieldsOf(`observation:${one.id}`, 'observation', one, met.personIds)),
      ...met.commitments.map((one) => fieldsOf(`commitment:${one.id}`, 'commitment', one, met.personIds)),
    ];
    return {
      key,
      title: `Ontmoeting op ${dutchDay(met.date)}`,
      owner: { kind: 'encounter', id: met.id },
      facts,
      texts: [...texts, ...parts.flatMap((part) => part.texts)],
    };
  };

  // What stands there is told already.
  const own = new Set<string>([...material.encounters, ...material.intentions].map(({ id }) => id));
  const mentions = (): readonly DossierEntry[] =>
    material.texts.flatMap((stored): readonly DossierEntry[] => {
      const { owner } = stored;
      if (owner !== null && own.has(owner.id)) return [];
      const found = mentionsOf(stored.text, sought, finder, { presentIds: stored.presentIds });
      if (found.length === 0) return [];
      const label = TEXT_PLACE_LABELS[stored.place] ?? UNKNOWN_PLACE;
      const best = found.find(({ certainty }) => certainty === 'certain') ?? found[0];
      if (best === undefined) return [];
      const pieces = sentencesWith(stored.text, found).flatMap((sentence, place) => [
        ...(place === 0 ? [] : [{ text: ' […] ', kind: 'plain' as const }]),
        ...coverOthers(sentence.text, { sought, finder, mentions: sentence.mentions, extra }),
      ]);
      const title = stored.date === null ? label : `${label}, ${dutchDay(stored.date)}`;
      const { certainty, reason } = best;
      return [
        {
          key: stored.key,
          title,
          owner,
          facts: [],
          texts: [{ key: stored.key, label, pieces, mention: { certainty, reason } }],
        },
      ];
    });
  return { entry, encounter, mentions };
}
