import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AskAhead } from '#renderer/api/read-ahead.ts';
import { bringIn, screenOf } from './screen-of.ts';

/**
 * Every screen but the map: the window opens on the map, and none of this has to be read before it is drawn.
 * `loadLaterScreens` brings them in once the window is at rest, so that no click ever waits for them.
 */
const loaders = {
  today: async () => import('#renderer/features/today/TodayPanel.tsx'),
  partners: async () => import('#renderer/features/partners/PartnersPanel.tsx'),
  persons: async () => import('#renderer/features/persons/PersonsPanel.tsx'),
  collaborations: async () => import('#renderer/features/collaborations/CollaborationsPanel.tsx'),
  encounters: async () => import('#renderer/features/encounters/EncountersPanel.tsx'),
  commitments: async () => import('#renderer/features/commitments/CommitmentsPanel.tsx'),
  intentions: async () => import('#renderer/features/intentions/IntentionsPanel.tsx'),
  intentionSection: async () => import('#renderer/features/intentions/IntentionSection.tsx'),
  intentionProposal: async () => import('#renderer/features/intentions/IntentionProposal.tsx'),
  intentionForm: async () => import('#renderer/features/intentions/IntentionFormPanel.tsx'),
  signals: async () => import('#renderer/features/signals/SignalsPanel.tsx'),
  signalLines: async () => import('#renderer/features/signals/SignalLines.tsx'),
  signalSection: async () => import('#renderer/features/signals/SignalSection.tsx'),
  encounterSignals: async () => import('#renderer/features/signals/EncounterSignals.tsx'),
  calendar: async () => import('#renderer/features/calendar/CalendarPanel.tsx'),
  quickEntry: async () => import('#renderer/features/quick-entry/QuickEntryPanel.tsx'),
  positionForm: async () => import('#renderer/features/persons/PositionChangePanel.tsx'),
  newPerson: async () => import('#renderer/features/persons/NewPersonPanel.tsx'),
  mergeStart: async () => import('#renderer/features/duplicates/MergeStartPanel.tsx'),
  encounterForm: async () => import('#renderer/features/encounters/form/EncounterFormPanel.tsx'),
  missing: async () => import('#renderer/features/missing/MissingPanel.tsx'),
  search: async () => import('#renderer/features/search/SearchPanel.tsx'),
  duplicates: async () => import('#renderer/features/duplicates/DuplicatesPanel.tsx'),
  compare: async () => import('#renderer/features/duplicates/ComparePanel.tsx'),
  reflectionPrompt: async () => import('#renderer/features/mirror/reflection/ReflectionPrompt.tsx'),
  mirror: async () => import('#renderer/features/mirror/MirrorPanel.tsx'),
  reports: async () => import('#renderer/features/reports/ReportsPanel.tsx'),
  management: async () => import('#renderer/features/management/ManagementPanel.tsx'),
  privacy: async () => import('#renderer/features/privacy/PrivacyPanel.tsx'),
  retention: async () => import('#renderer/features/privacy/RetentionPanel.tsx'),
  retentionPrompt: async () => import('#renderer/features/privacy/RetentionPrompt.tsx'),
  woo: async () => import('#renderer/features/privacy/WooPanel.tsx'),
  privacyLog: async () => import('#renderer/features/privacy/LogPanel.tsx'),
  dossier: async () => import('#renderer/features/privacy/DossierPanel.tsx'),
  erasure: async () => import('#renderer/features/privacy/ErasurePanel.tsx'),
  personPrivacy: async () => import('#renderer/features/privacy/PersonPrivacySection.tsx'),
  import: async () => import('#renderer/features/import/ImportPanel.tsx'),
  damaged: async () => import('#renderer/features/back-ups/DamagedPanel.tsx'),
  backUps: async () => import('#renderer/features/back-ups/BackUpsPanel.tsx'),
  begin: async () => import('#renderer/features/vault/BeginPanel.tsx'),
  protection: async () => import('#renderer/features/vault/ProtectionPanel.tsx'),
  secretariat: async () => import('#renderer/features/vault/SecretariatPanel.tsx'),
  handOver: async () => import('#renderer/features/hand-over/HandOverPanel.tsx'),
} as const;

export const TodayPanel = screenOf(loaders.today, (module) => module.TodayPanel);
export const PartnersPanel = screenOf(loaders.partners, (module) => module.PartnersPanel);
export const PersonsPanel = screenOf(loaders.persons, (module) => module.PersonsPanel);
export const CollaborationsPanel = screenOf(loaders.collaborations, (module) => module.CollaborationsPanel);
export const EncountersPanel = screenOf(loaders.encounters, (module) => module.EncountersPanel);
export const EncounterFormPanel = screenOf(loaders.encounterForm, (module) => module.EncounterFormPanel);
export const PositionChangePanel = screenOf(loaders.positionForm, (module) => module.PositionChangePanel);
export const NewPersonPanel = screenOf(loaders.newPerson, (module) => module.NewPersonPanel);
export const MergeStartPanel = screenOf(loaders.mergeStart, (module) => module.MergeStartPanel);
export const CommitmentsPanel = screenOf(loaders.commitments, (module) => module.CommitmentsPanel);
export const IntentionsPanel = screenOf(loaders.intentions, (module) => module.IntentionsPanel);
export const IntentionSection = screenOf(loaders.intentionSection, (module) => module.IntentionSection);
export const IntentionProposal = screenOf(loaders.intentionProposal, (module) => module.IntentionProposal);
export const IntentionFormPanel = screenOf(loaders.intentionForm, (module) => module.IntentionFormPanel);
export const SignalsPanel = screenOf(loaders.signals, (module) => module.SignalsPanel);
export const SignalLines = screenOf(loaders.signalLines, (module) => module.SignalLines);
export const SignalSection = screenOf(loaders.signalSection, (module) => module.SignalSection);
export const EncounterSignals = screenOf(loaders.encounterSignals, (module) => module.EncounterSignals);
export const CalendarPanel = screenOf(loaders.calendar, (module) => module.CalendarPanel);
export const QuickEntryPanel = screenOf(loaders.quickEntry, (module) => module.QuickEntryPanel);
export const MissingPanel = screenOf(loaders.missing, (module) => module.MissingPanel);
export const SearchPanel = screenOf(loaders.search, (module) => module.SearchPanel);
export const DuplicatesPanel = screenOf(loaders.duplicates, (module) => module.DuplicatesPanel);
export const ComparePanel = screenOf(loaders.compare, (module) => module.ComparePanel);
export const ReflectionPrompt = screenOf(loaders.reflectionPrompt, (module) => module.ReflectionPrompt);
export const MirrorPanel = screenOf(loaders.mirror, (module) => module.MirrorPanel);
export const ReportsPanel = screenOf(loaders.reports, (module) => module.ReportsPanel);
export const ManagementPanel = screenOf(loaders.management, (module) => module.ManagementPanel);
export const PrivacyPanel = screenOf(loaders.privacy, (module) => module.PrivacyPanel);
export const RetentionPanel = screenOf(loaders.retention, (module) => module.RetentionPanel);
export const RetentionPrompt = screenOf(loaders.retentionPrompt, (module) => module.RetentionPrompt);
export const WooPanel = screenOf(loaders.woo, (module) => module.WooPanel);
export const LogPanel = screenOf(loaders.privacyLog, (module) => module.LogPanel);
export const DossierPanel = screenOf(loaders.dossier, (module) => module.DossierPanel);
export const ErasurePanel = screenOf(loaders.erasure, (module) => module.ErasurePanel);
export const PersonPrivacySection = screenOf(loaders.personPrivacy, (module) => module.PersonPrivacySection);
export const DamagedPanel = screenOf(loaders.damaged, (module) => module.DamagedPanel);
export const BackUpsPanel = screenOf(loaders.backUps, (module) => module.BackUpsPanel);
export const ImportPanel = screenOf(loaders.import, (module) => module.ImportPanel);
export const BeginPanel = screenOf(loaders.begin, (module) => module.BeginPanel);
export const ProtectionPanel = screenOf(loaders.protection, (module) => module.ProtectionPanel);
export const SecretariatPanel = screenOf(loaders.secretariat, (module) => module.SecretariatPanel);
export const HandOverPanel = screenOf(loaders.handOver, (module) => module.HandOverPanel);

/** Brings in all screens, one after the other. A screen that does not come says so when it is opened. */
export async function loadLaterScreens(): Promise<void> {
  for (const load of Object.values(loaders)) {
    // One at a time, in the gaps between what the user does.
    await bringIn<unknown>(load);
  }
}

/** Reads what Vandaag and the Spiegel open with: their figures take longest of all. */
export async function readScreensAhead(
  ask: AskAhead,
  today: IsoDate,
  mayGoOn: () => Promise<boolean>,
): Promise<void> {
  const { readTodayAhead } = await import('#renderer/features/today/today-questions.ts');
  const mirror = await import('#renderer/features/mirror/read-mirror-ahead.ts');
  await readTodayAhead(ask, today);
  if (!(await mayGoOn())) return;
  await mirror.readMirrorAhead(ask, today);
  await mirror.readOtherPeriods(ask, today, mayGoOn);
}
