import type { Dispatch, ReactNode } from 'react';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { MirrorPanel, ReportsPanel } from './later-screens.ts';
import { type Location, type NavigationAction, type RailScreenId, screenLocation } from './navigation.ts';

type ReportChoice = Extract<Location, { readonly screen: 'reports' }>['selectedId'];

interface MirrorPlacesProps {
  /** `null`: the Spiegel itself. */
  readonly reports: { readonly selectedId: ReportChoice } | null;
  readonly dispatch: Dispatch<NavigationAction>;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
}

/** Goes to where a report is made. */
export function openReportOf(dispatch: Dispatch<NavigationAction>) {
  return (selectedId: ReportChoice): void => {
    dispatch({ type: 'go', location: { screen: 'reports', selectedId } });
  };
}

/** The Spiegel and the reports, which belong together. */
export function MirrorPlaces({ reports, dispatch, ...props }: MirrorPlacesProps): ReactNode {
  const open = (screen: RailScreenId) => (): void => {
    dispatch({ type: 'go', location: screenLocation(screen) });
  };
  return reports === null ? (
    <MirrorPanel {...props} onOpenCalendar={open('calendar')} onOpenReports={open('reports')} />
  ) : (
    <ReportsPanel
      report={reports.selectedId}
      onReport={openReportOf(dispatch)}
      onOpenMirror={open('mirror')}
      onOpenPartners={open('partners')}
    />
  );
}
