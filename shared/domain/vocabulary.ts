import { z } from 'zod';

/**
 * The closed lists of the domain. The values are stored in the file and stand in its CHECK constraints;
 * their Dutch labels stand in `shared/texts/vocabulary.ts`, which does not compile when one is forgotten.
 */

export const tierSchema = z.enum(['core', 'important', 'other', 'watch']);
export const encounterFormSchema = z.enum([
  'site-visit',
  'meeting',
  'one-on-one',
  'phone-call',
  'video-call',
  'event',
  'chance-encounter',
  'message',
]);
export const scriptSchema = z.enum(['recurring', 'planned', 'unexpected']);
export const podiumSchema = z.enum([
  'town-hall',
  'at-partner',
  'neighbourhood',
  'kitchen-table',
  'elsewhere',
  'digital',
]);
export const initiativeSchema = z.enum(['us', 'them', 'third-party']);
export const companySchema = z.enum(['alone', 'college', 'directors', 'staff']);
export const groundSchema = z.enum(['expertise', 'representation', 'lifeworld', 'political']);
/** The five tones in which the role outside is described (NSOB, 2023). */
export const toneSchema = z.enum(['keep-measure', 'set-tone', 'give-voice', 'deal-game', 'join-in']);
export const performanceSchema = z.enum(['on-stage', 'backstage']);
export const orientationSchema = z.enum(['chance', 'risk']);
export const confidentialitySchema = z.enum(['normal', 'confidential']);
export const observationKindSchema = z.enum(['signal', 'silence', 'story']);
export const commitmentOwnerSchema = z.enum(['us', 'them', 'colleague']);
export const collaborationFormSchema = z.enum([
  'joint-arrangement',
  'chain',
  'network',
  'consultation',
  'covenant',
  'circle',
]);
export const phaseSchema = z.enum(['build', 'continue', 'wind-down']);
export const ownRoleSchema = z.enum(['lead', 'commissioner', 'partner', 'member', 'guest']);
/** The four roles of government (VGS/BZK, 2020). */
export const governmentRoleSchema = z.enum(['lawful', 'performing', 'networking', 'responsive']);
export const tieKindSchema = z.enum(['works-with', 'funds', 'supervises', 'board-link', 'knows', 'at-odds']);
export const scaleSchema = z.enum(['local', 'regional', 'national']);
export const encounterRoleSchema = z.enum(['participant', 'absent']);
export const reflectionAspectSchema = z.enum([
  'time-split',
  'spirit-of-the-time',
  'timing',
  'tempo',
  'words',
  'tone',
  'stories',
  'silences',
  'script',
  'actors',
  'performance',
  'podiums',
]);

export type Tier = z.infer<typeof tierSchema>;
export type EncounterForm = z.infer<typeof encounterFormSchema>;
export type Script = z.infer<typeof scriptSchema>;
export type Podium = z.infer<typeof podiumSchema>;
export type Initiative = z.infer<typeof initiativeSchema>;
export type Company = z.infer<typeof companySchema>;
export type Ground = z.infer<typeof groundSchema>;
export type Tone = z.infer<typeof toneSchema>;
export type Performance = z.infer<typeof performanceSchema>;
export type Orientation = z.infer<typeof orientationSchema>;
export type Confidentiality = z.infer<typeof confidentialitySchema>;
export type ObservationKind = z.infer<typeof observationKindSchema>;
export type CommitmentOwner = z.infer<typeof commitmentOwnerSchema>;
export type CollaborationForm = z.infer<typeof collaborationFormSchema>;
export type Phase = z.infer<typeof phaseSchema>;
export type OwnRole = z.infer<typeof ownRoleSchema>;
export type GovernmentRole = z.infer<typeof governmentRoleSchema>;
export type TieKind = z.infer<typeof tieKindSchema>;
export type Scale = z.infer<typeof scaleSchema>;
export type EncounterRole = z.infer<typeof encounterRoleSchema>;
export type ReflectionAspect = z.infer<typeof reflectionAspectSchema>;

/** Minutes that an encounter takes when nobody wrote them down. */
export const DEFAULT_MINUTES: Readonly<Record<EncounterForm, number>> = {
  'site-visit': 120,
  meeting: 60,
  'one-on-one': 45,
  'phone-call': 15,
  'video-call': 45,
  event: 120,
  'chance-encounter': 10,
  message: 5,
};
