import type { ReportExport, ReportKind } from '#shared/reports/report-export.ts';

const REPORT_LABELS: Readonly<Record<ReportKind, string>> = {
  mirror: 'Kwartaalspiegel',
  briefing: 'Briefing over een partner',
  collaborations: 'Overzicht van de samenwerking',
  'hand-over': 'Overdrachtsdossier',
  'open-agenda': 'Openbare agenda',
};

const WAYS = { pdf: 'als PDF', docx: 'als Word-document', paper: 'op papier' } as const;

/** What the log says of a report that left. */
export function reportLogText({ kind, released }: ReportExport, way: keyof typeof WAYS): string {
  const went =
    released === 0
      ? 'zonder vertrouwelijke onderdelen'
      : `met ${String(released)} vrijgegeven ${released === 1 ? 'onderdeel' : 'onderdelen'}`;
  return `${REPORT_LABELS[kind]} ${WAYS[way]}, ${went}`;
}
