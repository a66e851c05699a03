import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { isValidOn } from '#shared/domain/calendar-date.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { tierSchema } from '#shared/domain/vocabulary.ts';
import type { ReportBlock, ReportDocument } from '#shared/reports/report-document.ts';
import {
  COLLABORATION_FORM_LABELS,
  OWN_ROLE_LABELS,
  PHASE_LABELS,
  TIER_LABELS,
} from '#shared/texts/vocabulary.ts';
import { formatFigure, UNKNOWN_FIGURE } from '#renderer/i18n/format-figure.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { handOverReportTexts } from '#renderer/i18n/texts/hand-over-report.ts';
import { STANDING_LABELS } from '#renderer/i18n/texts/ui.ts';
import { isReleased, type Released } from '#renderer/ui/report/releases.ts';
import {
  collaborationsOf,
  type HandOverMaterial,
  isConfidential,
  isLastHidden,
  partnersOf,
  positionsOf,
} from './hand-over-material.ts';
import { judgementBlocks } from './hand-over-judgements.ts';
import { LONGEST_LIST, LONGEST_TABLE, LONGEST_TEXT } from './report-limits.ts';

/** As many as one can call in the first weeks. */
const FIRST = 12;

/** The hand-over file for a successor, described once for paper and for a word processor. */
export function handOverReport(material: HandOverMaterial, released: Released): ReportDocument {
  const t = handOverReportTexts;
  return {
    title: t.title,
    subtitle: t.subtitle(material.today),
    blocks: [
      ...briefBlocks(material, released),
      ...firstBlocks(material),
      ...commitmentBlocks(material, released),
      ...intentionBlocks(material),
      ...partnerBlocks(material, released),
      ...peopleBlocks(material),
      ...collaborationBlocks(material),
      ...judgementBlocks(material, released),
      { kind: 'heading', level: 2, text: t.method.heading },
      { kind: 'list', items: [...t.method.items] },
    ],
  };
}

/** Columns of text with their share of the width. */
function columns(labels: readonly string[], widths: readonly number[]) {
  return labels.map((label, index) => ({ label, isNumber: false, width: widths[index] ?? 1 }));
}

/** A table as long as a report may hold, and how many rows did not fit. */
function longTable(
  caption: string,
  heads: ReturnType<typeof columns>,
  rows: readonly (readonly string[])[],
): readonly ReportBlock[] {
  const left = rows.length - LONGEST_TABLE;
  return [
    {
      kind: 'table',
      caption,
      columns: heads,
      rows: rows.slice(0, LONGEST_TABLE).map((cells) => cells.map((cell) => cell.slice(0, LONGEST_TEXT))),
    },
    ...(left > 0 ? [{ kind: 'paragraph', text: handOverReportTexts.more(left), small: true } as const] : []),
  ];
}

const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
const line = (text: string): ReportBlock => ({ kind: 'paragraph', text, small: false });

function shownCommitments(material: HandOverMaterial, released: Released) {
  return material.commitments.filter(
    (commitment) =>
      !isConfidential(material, commitment) || isReleased(released, 'commitments', commitment.id),
  );
}

/** Behind its rhythm, or never spoken although there is one. */
function needsAttention(figures: PartnerFigures | undefined): boolean {
  if (figures === undefined || figures.desiredIntervalDays === null) return false;
  return ['never-met', 'neglected', 'cold'].includes(figures.standing);
}

function briefBlocks(material: HandOverMaterial, released: Released): readonly ReportBlock[] {
  const t = handOverReportTexts;
  const partners = partnersOf(material);
  const people = new Set(positionsOf(material).map(({ person }) => person.id));
  const commitments = shownCommitments(material, released);
  const late = commitments.filter(({ due }) => due !== null && due < material.today).length;
  const attention = partners.filter(({ id }) => needsAttention(material.figures.get(id))).length;
  return [
    heading(t.brief),
    {
      kind: 'figures',
      items: [
        { label: t.figures.partners, value: formatFigure(partners.length, 'count'), note: '' },
        { label: t.figures.people, value: formatFigure(people.size, 'count'), note: '' },
        {
          label: t.figures.collaborations,
          value: formatFigure(collaborationsOf(material).length, 'count'),
          note: '',
        },
        {
          label: t.figures.commitments,
          value: formatFigure(commitments.length, 'count'),
          note: late === 0 ? '' : t.figures.late(late),
        },
        {
          label: t.figures.attention,
          value: formatFigure(attention, 'count'),
          note: t.figures.attentionNote,
        },
      ],
    },
  ];
}

function firstBlocks(material: HandOverMaterial): readonly ReportBlock[] {
  const t = handOverReportTexts;
  const priority = ({ id }: Organisation): number => material.figures.get(id)?.priority ?? 0;
  const first = partnersOf(material)
    .filter(({ id }) => needsAttention(material.figures.get(id)))
    .toSorted((one, other) => priority(other) - priority(one))
    .slice(0, FIRST);
  if (first.length === 0) return [heading(t.first), line(t.firstNone)];
  return [
    heading(t.first),
    {
      kind: 'table',
      caption: t.firstNote,
      columns: columns(
        [t.partnerColumns[0], 'Belang', t.partnerColumns[2], t.partnerColumns[4]],
        [5, 2, 2, 2],
      ),
      rows: first.map(({ id, name, tier }) => [
        name,
        TIER_LABELS[tier],
        t.everyDays(material.figures.get(id)?.desiredIntervalDays ?? null),
        standingOf(material.figures.get(id)),
      ]),
    },
  ];
}

function standingOf(figures: PartnerFigures | undefined): string {
  return figures === undefined ? UNKNOWN_FIGURE : STANDING_LABELS[figures.standing];
}

function lastSpoken(material: HandOverMaterial, released: Released, id: string): string {
  const t = handOverReportTexts;
  const figures = material.figures.get(id);
  if (figures === undefined) return UNKNOWN_FIGURE;
  if (figures.lastEncounter === null) return t.never;
  return isLastHidden(material, id) && !isReleased(released, 'dates', id)
    ? t.hiddenDate
    : formatDate(figures.lastEncounter.date);
}

function partnerBlocks(material: HandOverMaterial, released: Released): readonly ReportBlock[] {
  const t = handOverReportTexts;
  const partners = partnersOf(material);
  if (partners.length === 0) return [heading(t.partners), line(t.noPartners)];
  return [
    heading(t.partners),
    ...tierSchema.options.flatMap((tier): readonly ReportBlock[] => {
      const those = partners.filter((partner) => partner.tier === tier);
      if (those.length === 0) return [];
      return longTable(
        t.tier(TIER_LABELS[tier], those.length),
        columns(t.partnerColumns, [5.4, 5, 3.4, 2.9, 3.1]),
        those.map(({ id, name, categoryId }) => [
          name,
          material.categoryName(categoryId),
          t.everyDays(material.figures.get(id)?.desiredIntervalDays ?? null),
          lastSpoken(material, released, id),
          standingOf(material.figures.get(id)),
        ]),
      );
    }),
  ];
}

function peopleBlocks(material: HandOverMaterial): readonly ReportBlock[] {
  const t = handOverReportTexts;
  const positions = positionsOf(material);
  if (positions.length === 0) return [heading(t.people), line(t.noPeople)];
  return [
    heading(t.people),
    ...longTable(
      t.peopleCaption(positions.length),
      columns(t.peopleColumns, [4.6, 3.9, 4.2, 6.3]),
      positions.map(({ person, partnerName, role }) => [
        partnerName,
        person.name,
        role,
        [person.phone, person.email].filter((text) => text !== '').join('\n'),
      ]),
    ),
  ];
}

function collaborationBlocks(material: HandOverMaterial): readonly ReportBlock[] {
  const t = handOverReportTexts;
  const collaborations = collaborationsOf(material);
  if (collaborations.length === 0) return [heading(t.collaborations), line(t.noCollaborations)];
  return [
    heading(t.collaborations),
    ...longTable(
      t.collaborationCaption(collaborations.length),
      columns(t.collaborationColumns, [6, 4, 3, 3, 2, 2]),
      collaborations.map(({ name, form, phase, ownRole, meetingsPerYear, members }) => [
        name,
        COLLABORATION_FORM_LABELS[form],
        PHASE_LABELS[phase],
        OWN_ROLE_LABELS[ownRole],
        formatFigure(meetingsPerYear, 'count'),
        formatFigure(
          members.filter(({ from, until }) => isValidOn(material.today, from, until)).length,
          'count',
        ),
      ]),
    ),
  ];
}

function namesOf(material: HandOverMaterial, ids: readonly string[]): string {
  const names = new Map<string, string>(material.organisations.map(({ id, name }) => [id, name]));
  return ids.flatMap((id) => names.get(id) ?? []).join(', ');
}

function commitmentBlocks(material: HandOverMaterial, released: Released): readonly ReportBlock[] {
  const t = handOverReportTexts;
  const shown = shownCommitments(material, released);
  const hidden = material.commitments.length - shown.length;
  return [
    heading(t.commitments),
    ...(shown.length === 0
      ? [line(t.noCommitments)]
      : longTable(
          t.commitmentCaption(shown.length),
          columns(t.commitmentColumns, [8, 3, 5, 3]),
          shown.map(({ text, owner, partnerIds, due }) => [
            text,
            t.owners[owner],
            namesOf(material, partnerIds),
            t.due(due, material.today),
          ]),
        )),
    ...(hidden === 0 ? [] : [{ kind: 'paragraph', text: t.leftOut(hidden), small: true } as const]),
  ];
}

function intentionBlocks(material: HandOverMaterial): readonly ReportBlock[] {
  const t = handOverReportTexts;
  const open = material.intentions.filter(({ encounterId }) => encounterId === null);
  if (open.length === 0) return [heading(t.intentions), line(t.noIntentions)];
  const persons = new Map<string, string>(material.persons.map(({ id, name }) => [id, name]));
  return [
    heading(t.intentions),
    {
      kind: 'list',
      items: open.slice(0, LONGEST_LIST).map(({ subject, organisationIds, personIds, before }) => {
        const who = [
          namesOf(material, organisationIds),
          personIds.flatMap((id) => persons.get(id) ?? []).join(', '),
        ].filter((part) => part !== '');
        return t.intention(subject, who.join(', '), before).slice(0, LONGEST_TEXT);
      }),
    },
  ];
}
