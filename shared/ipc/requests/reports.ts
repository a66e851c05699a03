import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import type { CollaborationId, EncounterId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import type { EncounterForm } from '#shared/domain/vocabulary.ts';
import { reportDocumentSchema, reportPictureSchema } from '#shared/reports/report-document.ts';
import { reportExportSchema } from '#shared/reports/report-export.ts';
import { nothing, request } from './request.ts';

/** Meetings of one collaboration itself in some days; those without any are left out. */
export interface MeetingCount {
  readonly collaborationId: CollaborationId;
  readonly held: number;
  /** Of all of them, and of those that are not confidential; `null`: there are none of those. */
  readonly last: IsoDate;
  readonly lastOpen: IsoDate | null;
}

/** An encounter that is not confidential, as an open agenda tells it: without persons, notes or judgement. */
export interface AgendaLine {
  readonly id: EncounterId;
  readonly date: IsoDate;
  readonly form: EncounterForm;
  readonly subject: string;
  /** Who were there, by themselves or by a person of that day. */
  readonly partnerIds: readonly OrganisationId[];
  readonly themeIds: readonly ThemeId[];
}

const periodSchema = z.strictObject({ from: isoDateSchema, until: isoDateSchema });

export const REPORT_REQUESTS = {
  /** A report as a document for a word processor. Asks where; `null` when cancelled. */
  'reports.saveDocx': request<{ readonly path: string } | null>()(
    z.strictObject({
      name: z.string().max(200),
      document: reportDocumentSchema,
      pictures: z.array(reportPictureSchema).max(40),
      report: reportExportSchema,
    }),
  ),
  /** How often each collaboration met in a period. */
  'meetingRhythms.list': request<readonly MeetingCount[]>()(periodSchema),
  /** What may only leave when it was released. */
  'confidentialEncounters.list': request<readonly EncounterId[]>()(nothing),
  /** The public encounters of a period, oldest first. */
  'openAgenda.list': request<readonly AgendaLine[]>()(periodSchema),
} as const;
