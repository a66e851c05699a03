import type { NetworkDocument } from '#shared/domain/network-document.ts';
import type { CommitmentOwner, ObservationKind } from '#shared/domain/vocabulary.ts';
import {
  COMPANY_LABELS,
  ENCOUNTER_FORM_LABELS,
  GROUND_LABELS,
  INITIATIVE_LABELS,
  labelOf,
  ORIENTATION_LABELS,
  PERFORMANCE_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { annotated } from './annotations.ts';
import { dayCell, type ExportList, joined, type NamesOf, OWN_NUMBER_COLUMN } from './export-list.ts';

type ExportedEncounter = NetworkDocument['encounters'][number];

function observed({ observations }: ExportedEncounter, kind: ObservationKind): string {
  const told = observations.filter((one) => one.kind === kind);
  return joined(told.map(({ text, toldOn, toldWhere }) => annotated(text, { toldOn, toldWhere })));
}

function promised({ commitments }: ExportedEncounter, owner: CommitmentOwner, names: NamesOf): string {
  return joined(
    commitments
      .filter((one) => one.owner === owner)
      .map(({ text, organisationId, due, doneOn }) => {
        const partner = organisationId === null ? '' : names.organisation(organisationId);
        return annotated(text, { partner, due, doneOn });
      }),
  );
}

/** All encounters, newest first, with what was heard and promised. */
export function encounterList({ encounters }: NetworkDocument, names: NamesOf): ExportList {
  return {
    kind: 'encounters',
    name: 'Ontmoetingen',
    columns: [
      { name: 'Datum', field: 'date' },
      { name: 'Tijd', field: 'startTime' },
      { name: 'Minuten', field: 'minutes' },
      { name: 'Vorm', field: 'encounterForm' },
      { name: 'Onderwerp', field: 'subject' },
      { name: 'Partners', field: 'organisations' },
      { name: 'Personen', field: 'persons' },
      { name: 'Gemiste partners', field: 'absentOrganisations' },
      { name: 'Samenwerkingsverband', field: 'collaboration' },
      { name: 'Opgaven', field: 'themes' },
      { name: 'Script', field: 'script' },
      { name: 'Podium', field: 'podium' },
      { name: 'Initiatief', field: 'initiative' },
      { name: 'Gezelschap', field: 'company' },
      { name: 'Grond', field: 'ground' },
      { name: 'Toon', field: 'tone' },
      { name: 'Optreden', field: 'performance' },
      { name: 'Oriëntatie', field: 'orientation' },
      { name: 'Vertrouwelijk', field: 'confidentiality' },
      { name: 'Signalen', field: 'signals' },
      { name: 'Stiltes', field: 'silences' },
      { name: 'Verhalen', field: 'stories' },
      { name: 'Eigen afspraken', field: 'commitments' },
      { name: 'Afspraken van hen', field: 'theirCommitments' },
      { name: 'Afspraken van collega’s', field: 'colleagueCommitments' },
      { name: 'Notitie', field: 'note' },
      OWN_NUMBER_COLUMN,
    ],
    rows: encounters
      .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
      .map((one) => [
        dayCell(one.date),
        one.startTime,
        one.minutes,
        ENCOUNTER_FORM_LABELS[one.form],
        one.subject,
        joined(one.organisationIds.map(names.organisation)),
        joined(one.personIds.map(names.person)),
        joined(one.absentOrganisationIds.map(names.organisation)),
        one.collaborationId === null ? null : names.collaboration(one.collaborationId),
        joined(one.themeIds.map(names.theme), true),
        labelOf(SCRIPT_LABELS, one.script),
        labelOf(PODIUM_LABELS, one.podium),
        labelOf(INITIATIVE_LABELS, one.initiative),
        labelOf(COMPANY_LABELS, one.company),
        labelOf(GROUND_LABELS, one.ground),
        labelOf(TONE_LABELS, one.tone),
        labelOf(PERFORMANCE_LABELS, one.performance),
        labelOf(ORIENTATION_LABELS, one.orientation),
        one.confidentiality === 'confidential' ? 'ja' : 'nee',
        observed(one, 'signal'),
        observed(one, 'silence'),
        observed(one, 'story'),
        promised(one, 'us', names),
        promised(one, 'them', names),
        promised(one, 'colleague', names),
        one.note,
        one.id,
      ]),
  };
}
