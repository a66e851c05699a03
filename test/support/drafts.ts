import type { WriteDb } from '#db/handle.ts';
import { newId } from '#db/new-id.ts';
import { listCategories } from '#db/repos/categories.ts';
import { createOrganisation } from '#db/repos/organisations.ts';
import { createPerson } from '#db/repos/persons.ts';
import { type IsoDate, isoDate } from '#shared/domain/calendar-date.ts';
import type { CollaborationDraft, TieDraft } from '#shared/domain/collaboration.ts';
import {
  type CommitmentDraft,
  type EncounterDraft,
  type IntentionDraft,
  newEncounter,
  type ObservationDraft,
} from '#shared/domain/encounter.ts';
import {
  type CategoryId,
  type OrganisationId,
  organisationIdSchema,
  type PersonId,
} from '#shared/domain/ids.ts';
import type { MapViewDraft } from '#shared/domain/map-view.ts';
import type { AssessmentDraft, ReflectionDraft } from '#shared/domain/mirror.ts';
import { newOrganisation, type Organisation, type OrganisationDraft } from '#shared/domain/organisation.ts';
import type { AffiliationDraft, Person, PersonDraft } from '#shared/domain/person.ts';

/** Drafts with the least that is needed; a test names what matters to it. */
export const day: (text: string) => IsoDate = isoDate;

export function firstCategoryId(db: WriteDb): CategoryId {
  const id = listCategories(db)[0]?.id;
  if (id === undefined) throw new Error('a new network has categories');
  return id;
}

/** An id of the right form that stands in no file. */
export function unknownOrganisationId(): OrganisationId {
  return newId(organisationIdSchema);
}

export function organisationDraft(
  changes: Partial<OrganisationDraft> & Pick<OrganisationDraft, 'categoryId'>,
): OrganisationDraft {
  return {
    ...newOrganisation('Woonhart', changes.categoryId),
    ...changes,
  };
}

/** A partner in the file. */
export function partner(
  db: WriteDb,
  name = 'Woonhart',
  changes: Partial<OrganisationDraft> = {},
): Organisation {
  return createOrganisation(db, organisationDraft({ categoryId: firstCategoryId(db), name, ...changes }));
}

export function affiliationDraft(
  organisationId: OrganisationId,
  changes: Partial<AffiliationDraft> = {},
): AffiliationDraft {
  return { organisationId, role: 'bestuurder', from: null, until: null, ...changes };
}

export function personDraft(changes: Partial<PersonDraft> = {}): PersonDraft {
  return { name: 'Anna de Wit', nickname: '', email: '', phone: '', note: '', affiliations: [], ...changes };
}

/** A person in the file. */
export function person(db: WriteDb, changes: Partial<PersonDraft> = {}): Person {
  return createPerson(db, personDraft(changes));
}

export function encounterDraft(
  who: readonly OrganisationId[],
  changes: Partial<EncounterDraft> = {},
): EncounterDraft {
  return {
    ...newEncounter(day('2026-03-10')),
    organisationIds: who,
    ...changes,
  };
}

export function observationDraft(text: string, changes: Partial<ObservationDraft> = {}): ObservationDraft {
  return { kind: 'signal', text, toldOn: null, toldWhere: '', ...changes };
}

export function commitmentDraft(text: string, changes: Partial<CommitmentDraft> = {}): CommitmentDraft {
  return { text, owner: 'us', organisationId: null, due: null, doneOn: null, ...changes };
}

export function collaborationDraft(changes: Partial<CollaborationDraft> = {}): CollaborationDraft {
  return {
    name: 'Woonakkoord',
    form: 'covenant',
    phase: 'continue',
    ownRole: 'partner',
    governmentRole: null,
    meetingsPerYear: null,
    themeIds: [],
    members: [],
    note: '',
    from: null,
    until: null,
    ...changes,
  };
}

export function tieDraft(
  firstOrganisationId: OrganisationId,
  secondOrganisationId: OrganisationId,
  changes: Partial<TieDraft> = {},
): TieDraft {
  return {
    firstOrganisationId,
    secondOrganisationId,
    kind: 'works-with',
    strength: 2,
    source: '',
    from: null,
    until: null,
    ...changes,
  };
}

export function intentionDraft(
  who: { readonly organisationIds?: readonly OrganisationId[]; readonly personIds?: readonly PersonId[] },
  changes: Partial<IntentionDraft> = {},
): IntentionDraft {
  return {
    subject: 'Kennismaken',
    organisationIds: [],
    personIds: [],
    before: null,
    note: '',
    ...who,
    ...changes,
  };
}

export function assessmentDraft(changes: Partial<AssessmentDraft>): AssessmentDraft {
  return {
    organisationId: null,
    collaborationId: null,
    date: day('2026-04-01'),
    cultural: 1,
    relational: -2,
    procedural: null,
    content: 0,
    influence: 4,
    interest: null,
    note: '',
    ...changes,
  };
}

export function reflectionDraft(changes: Partial<ReflectionDraft> = {}): ReflectionDraft {
  return {
    aspect: 'actors',
    question: 'Wie ontbrak er aan tafel?',
    answer: 'De wijkraad.',
    writtenOn: day('2026-06-30'),
    periodFrom: day('2026-04-01'),
    periodUntil: day('2026-06-30'),
    figures: { 'bubble-share': 0.42, gini: null },
    ...changes,
  };
}

/** A view of the map without anything particular. */
export function mapViewDraft(
  name: string,
  hiddenIds: readonly OrganisationId[] = [],
  note = '',
): MapViewDraft {
  return {
    name,
    note,
    look: {
      lensId: 'overview',
      layout: null,
      showsEgo: true,
      collaborations: 'none',
      filters: { categoryId: null, tier: null, themeId: null, areaId: null },
      focus: null,
      selectedId: null,
      hiddenIds,
      openedIds: [],
      openGroups: [],
      view: null,
    },
  };
}
