import { type IsoDate, isValidOn } from '#shared/domain/calendar-date.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { dayCell, type ExportCell, type ExportList, namesIn } from '#shared/export/export-list.ts';
import type { ReportBlock, ReportDocument } from '#shared/reports/report-document.ts';
import { wooTexts } from '#shared/texts/woo.ts';
import {
  COMMITMENT_OWNER_LABELS,
  ENCOUNTER_FORM_LABELS,
  GROUND_LABELS,
  INITIATIVE_LABELS,
  labelOf,
  ORIENTATION_LABELS,
  PERFORMANCE_LABELS,
  PODIUM_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import {
  judgedOf,
  type WooChoices,
  wooCounts,
  type WooEncounter,
  type WooMaterial,
  type WooScope,
} from './woo.ts';

/** One part of the export: lists to sort through and a document to read, which say the same. */
export interface WooPart {
  readonly lists: readonly ExportList[];
  readonly report: ReportDocument;
}

export interface WooParts {
  /** What can be made public, once it was looked through. */
  readonly facts: WooPart;
  /** Personal policy views and what is confidential; `null`: left out. */
  readonly views: WooPart | null;
}

interface Words {
  readonly choices: WooChoices;
  readonly names: ReturnType<typeof namesIn>;
  readonly persons: ReadonlyMap<string, NetworkDocument['persons'][number]>;
  /** A text as it may stand in the export. */
  readonly text: (text: string) => string;
}

/** The rows of one list, and what a reader calls it. */
interface Rows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/**
 * The two parts of an export under the Woo: facts, and what is a personal policy view.
 *
 * @param cover makes names of persons in a text unreadable; used unless names are asked for.
 */
export function wooParts(
  network: NetworkDocument,
  material: WooMaterial,
  {
    scope,
    choices,
    madeOn,
    cover,
  }: {
    readonly scope: WooScope;
    readonly choices: WooChoices;
    readonly madeOn: IsoDate;
    readonly cover: (text: string) => string;
  },
): WooParts {
  const words: Words = {
    choices,
    names: namesIn(network),
    persons: new Map(network.persons.map((person) => [person.id, person])),
    text: choices.names ? (text) => text : cover,
  };
  const t = wooTexts;
  const subtitle = t.subtitle(scope, madeOn);
  const facts = [encounterRows(material.encounters, words), commitmentRows(material.encounters, words)];
  const part = (title: string, blocks: readonly ReportBlock[], lists: readonly Rows[]): WooPart => ({
    lists: lists.map((one) => listOf(one)),
    report: { title, subtitle, blocks: [...blocks, ...lists.flatMap((one) => blocksOf(one))] },
  });
  const views = [
    heardRows(material.encounters, words),
    ...(choices.notes ? [] : [noteRows(material.encounters, words)]),
    judgedRows(material.encounters, words),
    assessmentRows(material, words),
    reflectionRows(material, words),
    {
      ...encounterRows(material.confidential, { ...words, choices: { ...choices, notes: true } }),
      name: t.lists.confidential,
    },
    { ...heardRows(material.confidential, words), name: t.lists.confidentialHeard },
    { ...commitmentRows(material.confidential, words), name: t.lists.confidentialCommitments },
  ].filter(({ rows }) => rows.length > 0);
  const explanation: readonly ReportBlock[] = [
    { kind: 'paragraph', text: t.factsIntro(choices), small: false },
    { kind: 'heading', level: 2, text: t.leftOut },
    { kind: 'list', items: [...t.leftOutLines(wooCounts(material), choices)] },
  ];
  return {
    facts: part(t.factsTitle(scope), explanation, facts),
    views: choices.views
      ? part(t.viewsTitle(scope), [{ kind: 'paragraph', text: t.viewsIntro, small: false }], views)
      : null,
  };
}

/** Who was there: by name, or by position and partner on that day. */
function personText(id: string, date: IsoDate, { choices, names, persons }: Words): string {
  const person = persons.get(id);
  if (person === undefined) return wooTexts.somebody;
  if (choices.names) return person.name;
  const positions = person.affiliations.filter(({ from, until }) => isValidOn(date, from, until));
  const [position] = positions;
  if (position === undefined) return wooTexts.somebody;
  const partner = names.organisation(position.organisationId);
  return position.role === '' ? wooTexts.somebodyOf(partner) : `${position.role}, ${partner}`;
}

function partnersText({ organisationIds }: WooEncounter, { names }: Words): string {
  return several(organisationIds.map(names.organisation));
}

function several(values: readonly string[]): string {
  return values.filter((value) => value !== '').join('; ');
}

function encounterRows(encounters: readonly WooEncounter[], words: Words): Rows {
  const t = wooTexts;
  const { choices, names, text } = words;
  return {
    name: t.lists.encounters,
    columns: choices.notes ? [...t.columns.encounters, t.columns.note] : t.columns.encounters,
    rows: encounters.map((one) => [
      dayCell(one.date),
      ENCOUNTER_FORM_LABELS[one.form],
      text(one.subject),
      partnersText(one, words),
      several(one.personIds.map((id) => personText(id, one.date, words))),
      one.collaborationId === null ? '' : names.collaboration(one.collaborationId),
      several(one.themeIds.map(names.theme)),
      one.minutes,
      labelOf(PODIUM_LABELS, one.podium),
      labelOf(INITIATIVE_LABELS, one.initiative),
      ...(choices.notes ? [text(one.note)] : []),
    ]),
  };
}

function commitmentRows(encounters: readonly WooEncounter[], words: Words): Rows {
  const t = wooTexts;
  return {
    name: t.lists.commitments,
    columns: t.columns.commitments,
    rows: encounters.flatMap((encounter) =>
      encounter.commitments.map((one) => [
        dayCell(encounter.date),
        words.text(one.text),
        COMMITMENT_OWNER_LABELS[one.owner],
        one.organisationId === null
          ? partnersText(encounter, words)
          : words.names.organisation(one.organisationId),
        dayCell(one.due),
        dayCell(one.doneOn),
      ]),
    ),
  };
}

function heardRows(encounters: readonly WooEncounter[], words: Words): Rows {
  const t = wooTexts;
  return {
    name: t.lists.heard,
    columns: t.columns.heard,
    rows: encounters.flatMap((encounter) =>
      encounter.observations.map((one) => [
        dayCell(encounter.date),
        t.observations[one.kind],
        words.text(one.text),
        partnersText(encounter, words),
        dayCell(one.toldOn),
        words.text(one.toldWhere),
      ]),
    ),
  };
}

function noteRows(encounters: readonly WooEncounter[], words: Words): Rows {
  const t = wooTexts;
  return {
    name: t.lists.notes,
    columns: t.columns.notes,
    rows: encounters
      .filter(({ note }) => note.trim() !== '')
      .map((one) => [dayCell(one.date), partnersText(one, words), words.text(one.note)]),
  };
}

function judgedRows(encounters: readonly WooEncounter[], words: Words): Rows {
  const t = wooTexts;
  return {
    name: t.lists.judged,
    columns: t.columns.judged,
    rows: encounters
      .filter((one) => judgedOf(one))
      .map((one) => [
        dayCell(one.date),
        partnersText(one, words),
        labelOf(TONE_LABELS, one.tone),
        labelOf(PERFORMANCE_LABELS, one.performance),
        labelOf(ORIENTATION_LABELS, one.orientation),
        labelOf(GROUND_LABELS, one.ground),
        several(one.absentOrganisationIds.map(words.names.organisation)),
      ]),
  };
}

function assessmentRows({ assessments }: WooMaterial, { names, text }: Words): Rows {
  const t = wooTexts;
  return {
    name: t.lists.assessments,
    columns: t.columns.assessments,
    rows: assessments.map((one) => [
      dayCell(one.date),
      one.organisationId === null
        ? one.collaborationId === null
          ? ''
          : names.collaboration(one.collaborationId)
        : names.organisation(one.organisationId),
      one.cultural,
      one.relational,
      one.procedural,
      one.content,
      one.influence,
      one.interest,
      text(one.note),
    ]),
  };
}

function reflectionRows({ reflections }: WooMaterial, { text }: Words): Rows {
  const t = wooTexts;
  return {
    name: t.lists.reflections,
    columns: t.columns.reflections,
    rows: reflections.map((one) => [dayCell(one.writtenOn), text(one.question), text(one.answer)]),
  };
}

function listOf({ name, columns, rows }: Rows): ExportList {
  return {
    kind: 'encounters',
    // Excel allows a sheet 31 letters.
    name: name.slice(0, 31),
    columns: columns.map((column) => ({ name: column, field: null })),
    rows,
  };
}

/** Rows of one table: more make a document heavy to open. */
const TABLE_ROWS = 500;

/** A list as a reader reads it: columns in which nothing stands are left out. */
function blocksOf({ name, columns, rows }: Rows): readonly ReportBlock[] {
  const filled = columns.map((_, place) => rows.some((cells) => cellText(cells[place] ?? null) !== ''));
  const kept = columns
    .map((label, place) => ({ label, place }))
    .filter(({ place }) => filled[place] === true);
  const heading: ReportBlock = { kind: 'heading', level: 2, text: name };
  if (rows.length === 0) return [heading, { kind: 'paragraph', text: wooTexts.none, small: false }];
  const tables: ReportBlock[] = [];
  for (let at = 0; at < rows.length; at += TABLE_ROWS) {
    tables.push({
      kind: 'table',
      caption: wooTexts.caption(at + 1, Math.min(at + TABLE_ROWS, rows.length), rows.length),
      columns: kept.map(({ label, place }) => ({
        label,
        isNumber: rows.every((cells) => cells[place] === null || typeof cells[place] === 'number'),
      })),
      rows: rows
        .slice(at, at + TABLE_ROWS)
        .map((cells) => kept.map(({ place }) => cellText(cells[place] ?? null))),
    });
  }
  return [heading, ...tables];
}

function cellText(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.day.split('-').toReversed().join('-');
  return String(cell);
}
