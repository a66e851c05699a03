import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { correctionRequestIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import {
  correctionDraftSchema,
  type CorrectionRequest,
  type PersonBasis,
  personBasisDraftSchema,
  type PrivacyEvent,
} from '#shared/domain/privacy.ts';
import type { Person } from '#shared/domain/person.ts';
import { dossierChoicesSchema } from '#shared/privacy/dossier-document.ts';
import type { Dossier } from '#shared/privacy/dossier.ts';
import type { RedactionProposal } from '#shared/privacy/redaction.ts';
import { nothing, request } from './request.ts';

/** A back-up in which somebody still stands. */
export interface BackUpWithPerson {
  readonly path: string;
  /** Local moment, "2026-11-22 14.05.33". */
  readonly moment: string;
  /** The day on which it goes by itself when there is a back-up every day; `null`: not within two years. */
  readonly goneBy: IsoDate | null;
  /** Whether the person can be taken out of it; else it can only be removed. */
  readonly canBeCleaned: boolean;
}

/** What an erasure would do. */
export interface ErasurePreview {
  readonly person: Person;
  readonly encounterCount: number;
  /** Of the positions, one for each partner. */
  readonly standIns: readonly string[];
  readonly proposals: readonly RedactionProposal[];
  /** What was being typed with the person in it: that goes away whole. */
  readonly draftCount: number;
  readonly backUps: readonly BackUpWithPerson[];
}

export interface ErasureResult {
  readonly encounters: number;
  readonly texts: number;
  readonly drafts: number;
  /** False: somebody was reading the file; what was erased may still stand in it until it is cleaned again. */
  readonly isClean: boolean;
  /** Back-ups that were removed or cleaned, and those with which that failed. */
  readonly backUpsDone: number;
  readonly backUpsFailed: number;
}

/** Words that the user wants covered as well. */
const extraSchema = z.array(z.string().trim().min(1).max(100)).max(100).readonly();
const reasonSchema = z.string().trim().max(500);
const byPerson = z.strictObject({ personId: personIdSchema });

export const PRIVACY_REQUESTS = {
  /** Everything held on a person, others covered. */
  'dossiers.find': request<Dossier>()(byPerson.extend({ extra: extraSchema })),
  /** Asks where; `null` when cancelled. */
  'dossiers.saveJson': request<{ readonly path: string } | null>()(
    byPerson.extend({ extra: extraSchema, choices: dossierChoicesSchema, reason: reasonSchema }),
  ),
  /** The page that the window shows, as `print.savePdf`; the log remembers that it left. */
  'dossiers.savePdf': request<{ readonly path: string } | null>()(
    byPerson.extend({ name: z.string().max(200), reason: reasonSchema }),
  ),
  'erasures.find': request<ErasurePreview>()(byPerson),
  /** For good. @throws invalid-input when the name was not typed as it is */
  'erasures.apply': request<ErasureResult>()(
    byPerson.extend({
      confirmation: z.string().max(300),
      redactions: z
        .array(z.strictObject({ key: z.string().max(600), text: z.string().max(200_000) }))
        .max(20_000)
        .readonly(),
      reason: reasonSchema,
      backUps: z.enum(['leave', 'clean', 'remove']),
    }),
  ),
  /** Cleans the file once more, after an erasure that could not. */
  'erasures.clean': request<{ readonly isClean: boolean }>()(nothing),
  'personBases.list': request<readonly PersonBasis[]>()(nothing),
  'personBases.find': request<PersonBasis>()(byPerson),
  'personBases.save': request<PersonBasis>()(byPerson.extend({ draft: personBasisDraftSchema })),
  'corrections.list': request<readonly CorrectionRequest[]>()(
    z.strictObject({ personId: personIdSchema.nullable() }),
  ),
  'corrections.create': request<CorrectionRequest>()(byPerson.extend({ draft: correctionDraftSchema })),
  'corrections.update': request<CorrectionRequest>()(
    z.strictObject({ id: correctionRequestIdSchema, draft: correctionDraftSchema }),
  ),
  'corrections.remove': request<void>()(z.strictObject({ id: correctionRequestIdSchema })),
  'privacyEvents.list': request<readonly PrivacyEvent[]>()(nothing),
  /** The log as the window shows it. Asks where; `null` when cancelled. */
  'privacyEvents.savePdf': request<{ readonly path: string } | null>()(
    z.strictObject({ name: z.string().max(200) }),
  ),
  /** The log as CSV. Asks where; `null` when cancelled. */
  'privacyEvents.saveCsv': request<{ readonly path: string } | null>()(nothing),
} as const;
