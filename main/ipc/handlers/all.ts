import type { AppStatus, HistoryProgress } from '#shared/ipc/app-state.ts';
import type { AnalysisService } from '../../analysis-service.ts';
import { type AppContext, appStatus } from '../../app-context.ts';
import type { ImportSession } from '../../import/import-session.ts';
import type { CalendarSession } from '../../calendar/calendar-session.ts';
import type { Handlers } from '../dispatch.ts';
import { analysisHandlers } from './analysis.ts';
import { appHandlers } from './app.ts';
import { assessmentHandlers } from './assessments.ts';
import { backUpHandlers } from './back-ups.ts';
import { calendarHandlers } from './calendar.ts';
import { collaborationHandlers } from './collaborations.ts';
import { damagedHandlers } from './damaged.ts';
import { draftHandlers } from './drafts.ts';
import { duplicateHandlers } from './duplicates.ts';
import { encounterHandlers } from './encounters.ts';
import { fileHandlers } from './files.ts';
import { historyHandlers } from './history.ts';
import { importHandlers } from './import.ts';
import { intentionHandlers } from './intentions.ts';
import { introductionHandlers } from './introductions.ts';
import { listHandlers } from './lists.ts';
import { mirrorHandlers } from './mirror.ts';
import { mapHandlers } from './map.ts';
import { missingHandlers } from './missing.ts';
import { organisationHandlers } from './organisations.ts';
import { personHandlers } from './persons.ts';
import { pictureHandlers } from './pictures.ts';
import { printHandlers } from './print.ts';
import { privacyHandlers } from './privacy.ts';
import { reportHandlers } from './reports.ts';
import { retentionHandlers } from './retention.ts';
import { searchHandlers } from './search.ts';
import { secretariatHandlers } from './secretariat.ts';
import { handOverHandlers } from './hand-over.ts';
import { guardHandlers } from '../../secretariat/guard-handlers.ts';
import { vaultHandlers } from './vault.ts';
import { signalHandlers } from './signals.ts';
import { todayHandlers } from './today.ts';
import { wooHandlers } from './woo.ts';

/** Every request of the contract with what answers it. */
export function allHandlers(
  context: AppContext,
  analysis: AnalysisService,
  imports: ImportSession,
  calendar: CalendarSession,
  announce: (status: AppStatus) => void,
  tellHistory: (progress: HistoryProgress) => void,
): Handlers {
  const network = () => context.session.network();
  const announceAnew = (status: AppStatus): void => {
    analysis.forgetAll();
    announce(status);
  };
  const handlers: Handlers = {
    ...appHandlers(context),
    ...fileHandlers(context, announceAnew),
    ...vaultHandlers(context, announceAnew),
    ...damagedHandlers(context, announceAnew),
    ...backUpHandlers(context, () => {
      announceAnew(appStatus(context));
    }),
    ...historyHandlers(network, tellHistory),
    ...listHandlers(network),
    ...organisationHandlers(network),
    ...personHandlers(network, context.clock),
    ...duplicateHandlers(network, context.clock),
    ...encounterHandlers(network),
    ...intentionHandlers(context),
    ...introductionHandlers(network, context.clock),
    ...collaborationHandlers(network),
    ...assessmentHandlers(network),
    ...calendarHandlers(network, context, calendar),
    ...draftHandlers(network),
    ...mapHandlers(network),
    ...missingHandlers(network),
    ...mirrorHandlers(network),
    ...pictureHandlers(context),
    ...printHandlers(context),
    ...privacyHandlers(context),
    ...reportHandlers(context),
    ...retentionHandlers(context),
    ...wooHandlers(context),
    ...searchHandlers(network, context.clock),
    ...analysisHandlers(network, analysis, context.clock),
    ...signalHandlers(network, context.clock),
    ...todayHandlers(network, analysis, context.clock),
    ...importHandlers(context, imports),
    ...secretariatHandlers(context, announceAnew),
    ...handOverHandlers(context),
  };
  return guardHandlers(handlers, () => context.session.current());
}
