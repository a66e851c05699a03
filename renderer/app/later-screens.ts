import type { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import type { NetworkClient } from '#renderer/api/client.ts';

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
  mergeStart: async () => import('#renderer/features/duplicates/MergeStartPanel.tsx'),
  encounterForm: async () => import('#renderer/features/encounters/EncounterFormPanel.tsx'),
  missing: async () => import('#renderer/features/missing/MissingPanel.tsx'),
  search: async () => import('#renderer/features/search/SearchPanel.tsx'),
  duplicates: async () => import('#renderer/features/duplicates/DuplicatesPanel.tsx'),
  compare: async () => import('#renderer/features/duplicates/ComparePanel.tsx'),
  reflectionPrompt: async () => import('#renderer/features/mirror/ReflectionPrompt.tsx'),
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

export const TodayPanel = lazy(async () => ({ default: (await loaders.today()).TodayPanel }));
export const PartnersPanel = lazy(async () => ({ default: (await loaders.partners()).PartnersPanel }));
export const PersonsPanel = lazy(async () => ({ default: (await loaders.persons()).PersonsPanel }));
export const CollaborationsPanel = lazy(async () => ({
  default: (await loaders.collaborations()).CollaborationsPanel,
}));
export const EncountersPanel = lazy(async () => ({ default: (await loaders.encounters()).EncountersPanel }));
export const EncounterFormPanel = lazy(async () => ({
  default: (await loaders.encounterForm()).EncounterFormPanel,
}));
export const PositionChangePanel = lazy(async () => ({
  default: (await loaders.positionForm()).PositionChangePanel,
}));
export const MergeStartPanel = lazy(async () => ({ default: (await loaders.mergeStart()).MergeStartPanel }));
export const CommitmentsPanel = lazy(async () => ({
  default: (await loaders.commitments()).CommitmentsPanel,
}));
export const IntentionsPanel = lazy(async () => ({ default: (await loaders.intentions()).IntentionsPanel }));
export const IntentionSection = lazy(async () => ({
  default: (await loaders.intentionSection()).IntentionSection,
}));
export const IntentionProposal = lazy(async () => ({
  default: (await loaders.intentionProposal()).IntentionProposal,
}));
export const IntentionFormPanel = lazy(async () => ({
  default: (await loaders.intentionForm()).IntentionFormPanel,
}));
export const SignalsPanel = lazy(async () => ({ default: (await loaders.signals()).SignalsPanel }));
export const SignalLines = lazy(async () => ({ default: (await loaders.signalLines()).SignalLines }));
export const SignalSection = lazy(async () => ({ default: (await loaders.signalSection()).SignalSection }));
export const EncounterSignals = lazy(async () => ({
  default: (await loaders.encounterSignals()).EncounterSignals,
}));
export const CalendarPanel = lazy(async () => ({ default: (await loaders.calendar()).CalendarPanel }));
export const QuickEntryPanel = lazy(async () => ({ default: (await loaders.quickEntry()).QuickEntryPanel }));
export const MissingPanel = lazy(async () => ({ default: (await loaders.missing()).MissingPanel }));
export const SearchPanel = lazy(async () => ({ default: (await loaders.search()).SearchPanel }));
export const DuplicatesPanel = lazy(async () => ({ default: (await loaders.duplicates()).DuplicatesPanel }));
export const ComparePanel = lazy(async () => ({ default: (await loaders.compare()).ComparePanel }));
export const ReflectionPrompt = lazy(async () => ({
  default: (await loaders.reflectionPrompt()).ReflectionPrompt,
}));
export const MirrorPanel = lazy(async () => ({ default: (await loaders.mirror()).MirrorPanel }));
export const ReportsPanel = lazy(async () => ({ default: (await loaders.reports()).ReportsPanel }));
export const ManagementPanel = lazy(async () => ({ default: (await loaders.management()).ManagementPanel }));
export const PrivacyPanel = lazy(async () => ({ default: (await loaders.privacy()).PrivacyPanel }));
export const RetentionPanel = lazy(async () => ({ default: (await loaders.retention()).RetentionPanel }));
export const RetentionPrompt = lazy(async () => ({
  default: (await loaders.retentionPrompt()).RetentionPrompt,
}));
export const WooPanel = lazy(async () => ({ default: (await loaders.woo()).WooPanel }));
export const LogPanel = lazy(async () => ({ default: (await loaders.privacyLog()).LogPanel }));
export const DossierPanel = lazy(async () => ({ default: (await loaders.dossier()).DossierPanel }));
export const ErasurePanel = lazy(async () => ({ default: (await loaders.erasure()).ErasurePanel }));
export const PersonPrivacySection = lazy(async () => ({
  default: (await loaders.personPrivacy()).PersonPrivacySection,
}));
export const DamagedPanel = lazy(async () => ({ default: (await loaders.damaged()).DamagedPanel }));
export const BackUpsPanel = lazy(async () => ({ default: (await loaders.backUps()).BackUpsPanel }));
export const ImportPanel = lazy(async () => ({ default: (await loaders.import()).ImportPanel }));

export const BeginPanel = lazy(async () => ({ default: (await loaders.begin()).BeginPanel }));
export const ProtectionPanel = lazy(async () => ({ default: (await loaders.protection()).ProtectionPanel }));
export const SecretariatPanel = lazy(async () => ({
  default: (await loaders.secretariat()).SecretariatPanel,
}));
export const HandOverPanel = lazy(async () => ({ default: (await loaders.handOver()).HandOverPanel }));

/** Brings in all screens, one after the other. A screen that does not come says so when it is opened. */
export async function loadLaterScreens(): Promise<void> {
  for (const load of Object.values(loaders)) {
    // One at a time, in the gaps between what the user does.
    await load();
  }
}

/** Reads what the Spiegel opens with: its figures take longest of all. */
export async function readAhead(client: NetworkClient, queries: QueryClient): Promise<void> {
  const { readMirrorAhead } = await import('#renderer/features/mirror/read-mirror-ahead.ts');
  const { today } = await client.ask('app.status', undefined);
  await readMirrorAhead(client, queries, today);
}
