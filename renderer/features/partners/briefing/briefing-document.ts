import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import type { ReportBlock, ReportDocument } from '#shared/reports/report-document.ts';
import { COLLABORATION_FORM_LABELS, ENCOUNTER_FORM_LABELS, TIER_LABELS } from '#shared/texts/vocabulary.ts';
import { formatDate, sentenceCase } from '#renderer/i18n/format.ts';
import { briefingTexts } from '#renderer/i18n/texts/briefing.ts';
import type { Briefing } from './briefing.ts';
import { assessmentLine, leftOutOf, rhythmLines } from './briefing-lines.ts';

interface BriefingSource {
  readonly story: PartnerStory;
  readonly briefing: Briefing;
  readonly categoryName: string;
  readonly figures: PartnerFigures | undefined;
  readonly today: IsoDate;
}

const section = (heading: string, ...blocks: readonly ReportBlock[]): readonly ReportBlock[] => [
  { kind: 'heading', level: 2, text: heading },
  ...blocks,
];
const line = (text: string): ReportBlock => ({ kind: 'paragraph', text, small: false });
const list = (items: readonly string[]): ReportBlock => ({ kind: 'list', items: [...items] });
const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

/** The briefing as a document for a word processor: what stands on the page and no more, but whole sentences where that cuts them. */
export function briefingDocument(source: BriefingSource): ReportDocument {
  const t = briefingTexts;
  const { story, briefing, categoryName, today } = source;
  const { organisation } = story;
  const note = organisation.note.trim();
  return {
    title: t.title(organisation.name),
    subtitle: joined([categoryName, `belang: ${TIER_LABELS[organisation.tier]}`], ' · '),
    blocks: [
      {
        kind: 'paragraph',
        text: `${t.made(today)} ${t.basis({ ...briefing.basis, leftOut: leftOutOf(briefing) })}`,
        small: true,
      },
      ...(briefing.mention.length === 0 ? [] : section(t.mention, list(briefing.mention))),
      ...(note === '' ? [] : section(t.who, line(note.slice(0, 20_000)))),
      ...section(t.people, ...peopleBlocks(briefing)),
      ...section(t.rhythm, ...rhythmBlocks(source)),
      ...section(t.commitments, ...commitmentBlocks(briefing, today)),
      ...section(
        t.encounters,
        briefing.encounters.length === 0
          ? line(t.noEncounters)
          : list(briefing.encounters.map(encounterLine)),
      ),
      ...(briefing.heard.length === 0 ? [] : section(t.heard, list(briefing.heard.map(({ text }) => text)))),
      ...(story.collaborations.length === 0
        ? []
        : section(
            t.collaborations,
            list(
              story.collaborations.map(({ name, form }) => `${name} (${COLLABORATION_FORM_LABELS[form]})`),
            ),
          )),
    ],
  };
}

function peopleBlocks({ people, morePeople }: Briefing): readonly ReportBlock[] {
  const t = briefingTexts;
  if (people.length === 0) return [line(t.noPeople)];
  return [
    list([
      ...people.map(({ person, affiliation }) => joined([person.name, affiliation.role, person.phone], ', ')),
      ...(morePeople === 0 ? [] : [t.morePeople(morePeople)]),
    ]),
  ];
}

function rhythmBlocks({ story, figures }: BriefingSource): readonly ReportBlock[] {
  const lines = [...rhythmLines(story, figures), assessmentLine(story)].filter((text) => text !== '');
  return lines.map((text) => line(text));
}

function commitmentBlocks(
  { commitments, moreCommitments }: Briefing,
  today: IsoDate,
): readonly ReportBlock[] {
  const t = briefingTexts;
  if (commitments.length === 0) return [line(t.noCommitments)];
  return [
    list([
      ...commitments.map(({ owner, text, due }) =>
        joined([`${t.owner[owner]}: ${text}`, t.due(due), due !== null && due < today ? t.late : ''], ', '),
      ),
      ...(moreCommitments === 0 ? [] : [t.moreCommitments(moreCommitments)]),
    ]),
  ];
}

function encounterLine({ date, subject, form, confidentiality, note }: Encounter): string {
  const what = subject === '' ? sentenceCase(ENCOUNTER_FORM_LABELS[form]) : subject;
  const mark = confidentiality === 'confidential' ? ` (${briefingTexts.confidentialMark})` : '';
  return joined([`${formatDate(date)} ${what}${mark}`, note.trim()], '. ').slice(0, 20_000);
}
