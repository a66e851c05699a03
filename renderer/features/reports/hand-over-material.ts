import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { isValidOn, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Intention } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { affiliationsOn, type Person } from '#shared/domain/person.ts';
import type { ListedCommitment } from '#shared/ipc/requests/commitments.ts';
import type { ListedSignal } from '#shared/ipc/requests/signals.ts';
import { compareNames } from '#renderer/i18n/format.ts';
import { handOverReportTexts } from '#renderer/i18n/texts/hand-over-report.ts';
import type { ReleaseGroup } from '#renderer/ui/report/releases.ts';

/** All that a hand-over file may speak of. */
export interface HandOverMaterial {
  readonly organisations: readonly Organisation[];
  readonly categoryName: (id: string) => string;
  readonly persons: readonly Person[];
  readonly collaborations: readonly Collaboration[];
  /** Open, the most urgent first. */
  readonly commitments: readonly ListedCommitment[];
  readonly intentions: readonly Intention[];
  /** Newest first. */
  readonly assessments: readonly Assessment[];
  /** Open, newest first. */
  readonly signals: readonly ListedSignal[];
  readonly figures: ReadonlyMap<string, PartnerFigures>;
  readonly confidential: ReadonlySet<EncounterId>;
  readonly today: IsoDate;
}

/** Partners that count today, by name. */
export function partnersOf({ organisations, today }: HandOverMaterial): readonly Organisation[] {
  return organisations
    .filter(({ archived, from, until }) => !archived && isValidOn(today, from, until))
    .toSorted((one, other) => compareNames(one.name, other.name));
}

/** Collaborations that run today, by name. */
export function collaborationsOf({ collaborations, today }: HandOverMaterial): readonly Collaboration[] {
  return collaborations
    .filter(({ archived, from, until }) => !archived && isValidOn(today, from, until))
    .toSorted((one, other) => compareNames(one.name, other.name));
}

/** One position that somebody holds today at a partner that counts. */
export interface HeldPosition {
  readonly person: Person;
  readonly partnerName: string;
  readonly role: string;
}

/** By partner, then by name. */
export function positionsOf(material: HandOverMaterial): readonly HeldPosition[] {
  const partners = new Map<string, string>(partnersOf(material).map(({ id, name }) => [id, name]));
  return material.persons
    .filter(({ archived }) => !archived)
    .flatMap((person) =>
      affiliationsOn(person.affiliations, material.today).flatMap(({ organisationId, role }) => {
        const partnerName = partners.get(organisationId);
        return partnerName === undefined ? [] : [{ person, partnerName, role }];
      }),
    )
    .toSorted(
      (one, other) =>
        compareNames(one.partnerName, other.partnerName) || compareNames(one.person.name, other.person.name),
    );
}

/** Whether it was made at a confidential encounter. */
export function isConfidential(
  { confidential }: HandOverMaterial,
  { encounterId }: Pick<ListedCommitment, 'encounterId'>,
): boolean {
  return encounterId !== null && confidential.has(encounterId);
}

/** Whether the last time that somebody was spoken is confidential. */
export function isLastHidden({ confidential, figures }: HandOverMaterial, partnerId: string): boolean {
  const last = figures.get(partnerId)?.lastEncounter ?? null;
  return last !== null && confidential.has(last.id);
}

/** The last judgement of each partner and collaboration that counts today, by name. */
export function lastAssessments(
  material: HandOverMaterial,
): readonly { readonly about: string; readonly assessment: Assessment }[] {
  const names = new Map<string, string>(
    [...partnersOf(material), ...collaborationsOf(material)].map(({ id, name }) => [id, name]),
  );
  const last = new Map<string, Assessment>();
  for (const assessment of material.assessments) {
    const about = assessment.organisationId ?? assessment.collaborationId;
    if (about !== null && names.has(about) && !last.has(about)) last.set(about, assessment);
  }
  return [...last]
    .map(([about, assessment]) => ({ about: names.get(about) ?? '', assessment }))
    .toSorted((one, other) => compareNames(one.about, other.about));
}

/** Whose notes may be released, by the group in which they are. */
export function notesOf(
  material: HandOverMaterial,
): Readonly<
  Record<
    'partnerNotes' | 'personNotes' | 'collaborationNotes',
    readonly { readonly id: string; readonly name: string; readonly note: string }[]
  >
> {
  const persons = new Map(positionsOf(material).map(({ person }) => [person.id, person]));
  return {
    partnerNotes: partnersOf(material).filter(written),
    personNotes: [...persons.values()]
      .filter(written)
      .toSorted((one, other) => compareNames(one.name, other.name)),
    collaborationNotes: collaborationsOf(material).filter(written),
  };
}

/** What may go along when it is released. */
export function handOverReleases(material: HandOverMaterial): readonly ReleaseGroup[] {
  const t = handOverReportTexts.choices;
  const commitments = material.commitments.filter((commitment) => isConfidential(material, commitment));
  const dates = partnersOf(material).filter(({ id }) => isLastHidden(material, id));
  const assessments = lastAssessments(material);
  const notes = notesOf(material);
  return [
    group(
      'commitments',
      t.commitments,
      commitments.map(({ id, text }) => ({ id, label: text })),
    ),
    group('dates', t.dates, named(dates)),
    group(
      'signals',
      t.signals,
      material.signals.map(({ observation: { id, text }, heardOn, confidentiality }) => {
        const label = t.dated(heardOn, text);
        return { id, label: confidentiality === 'confidential' ? t.confidential(label) : label };
      }),
    ),
    group(
      'assessments',
      t.assessments,
      assessments.map(({ about, assessment: { id, date } }) => ({ id, label: t.dated(date, about) })),
    ),
    group('partnerNotes', t.partnerNotes, named(notes.partnerNotes)),
    group('personNotes', t.personNotes, named(notes.personNotes)),
    group('collaborationNotes', t.collaborationNotes, named(notes.collaborationNotes)),
  ];
}

function group(id: string, label: (count: number) => string, items: ReleaseGroup['items']): ReleaseGroup {
  return { id, label: label(items.length), items };
}

function named(items: readonly { readonly id: string; readonly name: string }[]): ReleaseGroup['items'] {
  return items.map(({ id, name }) => ({ id, label: name }));
}

function written({ note }: { readonly note: string }): boolean {
  return note.trim() !== '';
}
