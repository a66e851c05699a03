import { expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar-date.ts';
import { assessmentIdSchema, observationIdSchema } from '#shared/domain/ids.ts';
import { type ReportDocument, reportDocumentSchema } from '#shared/reports/report-document.ts';
import { assessmentDraft } from '#test/support/drafts.ts';
import {
  collaborationReleases,
  collaborationReport,
  type CollaborationMaterial,
} from '#renderer/features/reports/collaboration-report.ts';
import { handOverReleases, type HandOverMaterial } from '#renderer/features/reports/hand-over-material.ts';
import { handOverReport } from '#renderer/features/reports/hand-over-report.ts';
import { agendaReleases, type AgendaMaterial, openAgenda } from '#renderer/features/reports/open-agenda.ts';
import {
  NOTHING_RELEASED,
  type Released,
  type ReleaseGroup,
  withReleased,
} from '#renderer/ui/report/releases.ts';
import {
  collaboration,
  commitment,
  encounter,
  figures,
  idText,
  organisation,
  person,
  TODAY,
} from '../../support/builders.ts';

const LONG = 'Samenwerkingsorganisatie Ouderenhuisvesting Noordoostkwartier';
const linde = organisation(10, { name: LONG, note: 'GEHEIM partnernotitie', desiredIntervalDays: 30 });
const secret = encounter(20, addDays(TODAY, -3));
const anna = person(30, [{ at: linde, role: 'bestuurder' }], {
  note: 'GEHEIM persoonsnotitie',
});
const table = collaboration(40, [linde], {
  name: 'Woontafel',
  note: 'GEHEIM verbandnotitie',
  meetingsPerYear: 6,
});
const judged = {
  ...assessmentDraft({
    collaborationId: table.id,
    date: addDays(TODAY, -30),
    cultural: -2,
    relational: -2,
    note: 'GEHEIM peiling',
  }),
  id: assessmentIdSchema.parse(idText(50)),
};

const HAND_OVER: HandOverMaterial = {
  organisations: [linde],
  categoryName: () => 'Woningcorporaties',
  persons: [anna],
  collaborations: [table],
  commitments: [
    { ...commitment(60, { text: 'Open afspraak' }), madeAt: null, partnerIds: [linde.id] },
    {
      ...commitment(61, { text: 'GEHEIM afspraak', encounterId: secret.id }),
      madeAt: null,
      partnerIds: [linde.id],
    },
  ],
  intentions: [],
  assessments: [judged],
  signals: [
    {
      observation: {
        id: observationIdSchema.parse(idText(70)),
        encounterId: secret.id,
        kind: 'signal',
        text: 'GEHEIM signaal',
        toldOn: null,
        toldWhere: '',
      },
      heardOn: addDays(TODAY, -40),
      subject: '',
      form: 'meeting',
      confidentiality: 'confidential',
      partnerIds: [linde.id],
      state: 'open',
      isAgeing: false,
      toldTo: '',
      commitment: null,
      promisedOn: null,
      letGoOn: null,
      letGoReason: '',
      snoozedUntil: null,
    },
  ],
  figures: new Map([
    [linde.id, figures(linde, { lastEncounter: secret, desiredIntervalDays: 30, standing: 'neglected' })],
  ]),
  confidential: new Set([secret.id]),
  today: TODAY,
};

const COLLABORATIONS: CollaborationMaterial = {
  collaborations: [table],
  assessments: [judged],
  meetings: [{ collaborationId: table.id, held: 2, last: secret.date, lastOpen: null }],
  partnerName: () => LONG,
  today: TODAY,
};

const AGENDA: AgendaMaterial = {
  period: { from: addDays(TODAY, -90), until: TODAY },
  lines: [
    {
      id: encounter(21, TODAY).id,
      date: TODAY,
      form: 'meeting',
      subject: 'GEHEIM onderwerp',
      partnerIds: [linde.id],
      themeIds: [],
    },
  ],
  partnerName: () => LONG,
  themeName: () => '?',
  today: TODAY,
};

const day = (date: string): string => date.split('-').toReversed().join('-');

/** Each report, what it can release, and the words by which each group is known in it. */
const REPORTS: readonly (readonly [
  string,
  (released: Released) => ReportDocument,
  readonly ReleaseGroup[],
  Readonly<Record<string, string>>,
])[] = [
  [
    'hand-over file',
    (released) => handOverReport(HAND_OVER, released),
    handOverReleases(HAND_OVER),
    {
      commitments: 'GEHEIM afspraak',
      dates: day(secret.date),
      signals: 'GEHEIM signaal',
      assessments: 'GEHEIM peiling',
      partnerNotes: 'GEHEIM partnernotitie',
      personNotes: 'GEHEIM persoonsnotitie',
      collaborationNotes: 'GEHEIM verbandnotitie',
    },
  ],
  [
    'overview of the collaborations',
    (released) => collaborationReport(COLLABORATIONS, released),
    collaborationReleases(COLLABORATIONS),
    { judgements: day(judged.date), notes: 'GEHEIM verbandnotitie', dates: day(secret.date) },
  ],
  [
    'open agenda',
    (released) => openAgenda(AGENDA, released),
    agendaReleases(AGENDA),
    { subjects: 'GEHEIM onderwerp' },
  ],
];

test.each(REPORTS)(
  '%s: nothing confidential or own unless released, and then only that',
  (_, make, groups, words) => {
    const bare = JSON.stringify(reportDocumentSchema.parse(make(NOTHING_RELEASED)));
    expect(bare).not.toContain('GEHEIM');
    expect(groups.map(({ id }) => id).toSorted()).toEqual(Object.keys(words).toSorted());
    for (const group of groups) {
      const text = JSON.stringify(
        reportDocumentSchema.parse(make(withReleased(NOTHING_RELEASED, group, true))),
      );
      for (const [id, word] of Object.entries(words)) {
        expect(text.includes(word), `${word} when ${group.id} was released`).toBe(id === group.id);
      }
    }
  },
);

test('a judgement that stays behind cannot be read back from the advice', () => {
  const adviceIn = (released: Released): readonly string[] =>
    collaborationReport(COLLABORATIONS, released).blocks.flatMap((block) =>
      block.kind === 'heading' &&
      ['Bouwen', 'Doorgaan', 'Afbouwen', 'Nog niet te zeggen'].includes(block.text)
        ? [block.text]
        : [],
    );
  const judgements = collaborationReleases(COLLABORATIONS).find(({ id }) => id === 'judgements');
  if (judgements === undefined) throw new Error('there is a judgement to release');
  expect(adviceIn(NOTHING_RELEASED)).toEqual(['Nog niet te zeggen']);
  expect(adviceIn(withReleased(NOTHING_RELEASED, judgements, true))).toEqual(['Afbouwen']);
});

test('of an empty network each report says that there is nothing, and unknown is not zero', () => {
  const empty = {
    ...HAND_OVER,
    organisations: [],
    persons: [],
    collaborations: [],
    commitments: [],
    assessments: [],
    signals: [],
    figures: new Map(),
  };
  for (const made of [
    handOverReport(empty, NOTHING_RELEASED),
    collaborationReport({ ...COLLABORATIONS, collaborations: [], meetings: [] }, NOTHING_RELEASED),
    openAgenda({ ...AGENDA, lines: [] }, NOTHING_RELEASED),
  ]) {
    expect(reportDocumentSchema.parse(made).blocks.some((block) => block.kind === 'table')).toBe(false);
  }
  const unplanned = { ...table, meetingsPerYear: null };
  const report = collaborationReport({ ...COLLABORATIONS, collaborations: [unplanned] }, NOTHING_RELEASED);
  const figuresShown = report.blocks.flatMap((block) => (block.kind === 'figures' ? block.items : []));
  expect(figuresShown.find(({ label }) => label.startsWith('Afgesproken'))?.value).toBe('onbekend');
});
