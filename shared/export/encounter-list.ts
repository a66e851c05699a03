import type { NetworkDocument } from '#shared/domain/network-document.ts';
import type { ObservationKind } from '#shared/domain/vocabulary.ts';
import {
  COMPANY_LABELS,
  ENCOUNTER_FORM_LABELS,
  GROUND_LABELS,
  INITIATIVE_LABELS,
  ORIENTATION_LABELS,
  PERFORMANCE_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { dayCell, type ExportCell, type ExportList, joined, type NamesOf } from './export-list.ts';

type ExportedEncounter = NetworkDocument['encounters'][number];

function labelOf<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  value: Value | null,
): ExportCell {
  return value === null ? null : labels[value];
}

function observed({ observations }: ExportedEncounter, kind: ObservationKind): string {
  return joined(observations.filter((one) => one.kind === kind).map(({ text }) => text));
}

/**
 * All encounters, newest first. Of what was promised only our own promises stand here, without their days: the whole of it is
 * in the JSON export.
 */
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
      { name: 'Notitie', field: 'note' },
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
        joined(one.themeIds.map(names.theme)),
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
        joined(one.commitments.filter(({ owner }) => owner === 'us').map(({ text }) => text)),
        one.note,
      ]),
  };
}
