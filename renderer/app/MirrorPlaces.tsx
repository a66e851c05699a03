import type { Dispatch, ReactNode } from 'react';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { MirrorPanel, ReportsPanel } from './later-screens.ts';
import { type Location, type NavigationAction, type RailScreenId, screenLocation } from './navigation.ts';

type MirrorLocation = Extract<Location, { readonly screen: 'mirror' | 'reports' }>;
type ReportChoice = Extract<MirrorLocation, { readonly screen: 'reports' }>['selectedId'];

interface MirrorPlacesProps {
  readonly location: MirrorLocation;
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
export function MirrorPlaces({ location, dispatch, ...props }: MirrorPlacesProps): ReactNode {
  const open = (screen: RailScreenId) => (): void => {
    dispatch({ type: 'go', location: screenLocation(screen) });
  };
  return location.screen === 'mirror' ? (
    <MirrorPanel
      {...props}
      isReporting={location.selectedId === 'report'}
      onReport={(isReporting) => {
        dispatch({
          type: 'go',
          location: { screen: 'mirror', selectedId: isReporting ? 'report' : null },
        });
      }}
      onOpenCalendar={open('calendar')}
      onOpenReports={open('reports')}
    />
  ) : (
    <ReportsPanel
      report={location.selectedId}
      onReport={openReportOf(dispatch)}
      onOpenMirror={open('mirror')}
      onOpenPartners={open('partners')}
    />
  );
}
