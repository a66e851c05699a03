import { type Dispatch, type ReactNode, Suspense, useContext } from 'react';
import type { AffiliationId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { CHOOSE_FILES_AT_ONCE } from '#renderer/api/import-intent.ts';
import { OwnerOnly, useIsOwner } from '#renderer/api/audience.tsx';
import { NetworkPanel } from '#renderer/features/network/NetworkPanel.tsx';
import { ViewStateContext } from '#renderer/ui/hooks/use-view-state.ts';
import {
  CalendarPanel,
  CollaborationsPanel,
  CommitmentsPanel,
  ComparePanel,
  DuplicatesPanel,
  EncountersPanel,
  IntentionSection,
  IntentionsPanel,
  MissingPanel,
  PartnersPanel,
  PersonsPanel,
  SignalsPanel,
} from './later-screens.ts';
import { intentionCallbacksOf, NOBODY, type WhoToMeet } from './intention-callbacks.ts';
import { LogPlaces } from './LogPlaces.tsx';
import { ManagementPlaces } from './ManagementPlaces.tsx';
import { MirrorPlaces, openReportOf } from './MirrorPlaces.tsx';
import {
  type Location,
  type MergeStart,
  type NavigationAction,
  type RailScreenId,
  locationKey,
  screenLocation,
} from './navigation.ts';
import { openersOf } from './openers.ts';
import { PrivacyScreens, privacyOfPerson } from './PrivacyScreens.tsx';
import { proposalOf } from './proposal-of.tsx';
import { signalSlots, signalsOf } from './signal-slots.tsx';
import { TodayPlace } from './TodayPlace.tsx';

interface CurrentScreenProps {
  readonly location: Location;
  readonly dispatch: Dispatch<NavigationAction>;
  readonly onLock: () => void;
}

/** The one place where screens meet: a feature never knows another, the frame wires them by callbacks. */
export function CurrentScreen({ location, dispatch, onLock }: CurrentScreenProps): ReactNode {
  const { openPartner, openPerson, openCollaboration, openEncounter } = openersOf(dispatch);
  const openReport = openReportOf(dispatch);
  const logEncounter = (organisationIds: readonly OrganisationId[]): void => {
    dispatch({ type: 'open-encounter-form', encounterId: null, organisationIds });
  };
  const logWithPerson = (personId: PersonId): void => {
    dispatch({ type: 'open-encounter-form', encounterId: null, organisationIds: [], personIds: [personId] });
  };
  const movePerson = (personId: PersonId, affiliationId: AffiliationId | null): void => {
    dispatch({ type: 'open-position-form', form: { personId, affiliationId } });
  };
  const mergeWith = (start: MergeStart): void => {
    dispatch({ type: 'open-merge-start', start });
  };
  const compare = (selectedId: InputOf<'duplicates.find'>): void => {
    dispatch({ type: 'go', location: { screen: 'merge', selectedId } });
  };
  const intentionCallbacks = intentionCallbacksOf(dispatch, openEncounter);
  const intentionsWith = (who: WhoToMeet): ReactNode => (
    <OwnerOnly>
      <Suspense>
        <IntentionSection {...intentionCallbacks} who={who} />
      </Suspense>
    </OwnerOnly>
  );
  const { signalSection, signalLines } = signalSlots(openEncounter, openPartner);
  const logPlaces = (
    <LogPlaces
      current={location.screen}
      onOpen={(screen) => {
        dispatch({ type: 'go', location: screenLocation(screen) });
      }}
    />
  );
  const isOwner = useIsOwner();
  const viewState = useContext(ViewStateContext);
  const openScreen = (screen: RailScreenId) => (): void => {
    dispatch({ type: 'go', location: screenLocation(screen) });
  };
  const importLists = (): void => {
    viewState.set(CHOOSE_FILES_AT_ONCE, true);
    openScreen('import')();
  };
  const findMissing = openScreen('missing');
  const openDuplicates = (selectedId: 'organisation' | 'person'): void => {
    dispatch({ type: 'go', location: { screen: 'duplicates', selectedId } });
  };
  switch (location.screen) {
    case 'today':
      return (
        <TodayPlace
          openPartner={openPartner}
          openEncounter={openEncounter}
          logEncounter={logEncounter}
          openScreen={openScreen}
          dispatch={dispatch}
          intentions={intentionsWith(NOBODY)}
          signalLines={signalLines}
        />
      );
    case 'network':
      return (
        <NetworkPanel
          onOpenPartner={openPartner}
          onOpenEncounter={openEncounter}
          onLogEncounter={logEncounter}
          onFindMissing={findMissing}
          onImport={importLists}
          onOpenPerson={openPerson}
          onOpenCollaboration={openCollaboration}
          onPlan={
            isOwner
              ? (organisationIds) => {
                  intentionCallbacks.onPlan({ organisationIds, personIds: [] });
                }
              : null
          }
          onEditPartners={(ids) => {
            viewState.set('partners.bulk', ids);
            openPartner(null);
          }}
        />
      );
    case 'encounters':
      return (
        <EncountersPanel
          selectedId={location.selectedId}
          onOpenEncounter={openEncounter}
          onOpenPartner={openPartner}
          onOpenPerson={openPerson}
          onLogEncounter={logEncounter}
          onOpenAgenda={() => {
            openReport('open-agenda');
          }}
          beside={logPlaces}
          proposalOf={proposalOf}
          signalsOf={signalsOf}
        />
      );
    case 'signals':
      return <SignalsPanel onOpenPartner={openPartner} onOpenEncounter={openEncounter} beside={logPlaces} />;
    case 'commitments':
      return (
        <CommitmentsPanel onOpenPartner={openPartner} onOpenEncounter={openEncounter} beside={logPlaces} />
      );
    case 'intentions':
      return <IntentionsPanel {...intentionCallbacks} beside={logPlaces} />;
    case 'calendar':
      return (
        <CalendarPanel
          onOpenEncounter={openEncounter}
          onCorrect={(proposal) => {
            dispatch({ type: 'open-encounter-form', encounterId: null, organisationIds: [], proposal });
          }}
        />
      );
    case 'partners':
      return (
        <PartnersPanel
          onFindDuplicates={() => {
            openDuplicates('organisation');
          }}
          selectedId={location.selectedId}
          onOpenPartner={openPartner}
          onOpenPerson={openPerson}
          onOpenCollaboration={openCollaboration}
          onOpenEncounter={openEncounter}
          onLogEncounter={logEncounter}
          onMovePerson={movePerson}
          onAddPerson={(worksFor) => {
            dispatch({ type: 'open-person-form', worksFor });
          }}
          onMergeWith={(id) => {
            mergeWith({ kind: 'organisation', id });
          }}
          onMerge={(one, other) => {
            compare({ kind: 'organisation', ids: [one, other] });
          }}
          onImport={importLists}
          onFindMissing={findMissing}
          intentionsOf={(id) => intentionsWith({ organisationIds: [id], personIds: [] })}
          signalsOf={signalSection}
        />
      );
    case 'persons':
      return (
        <PersonsPanel
          onFindDuplicates={() => {
            openDuplicates('person');
          }}
          selectedId={location.selectedId}
          onOpenPerson={openPerson}
          onOpenPartner={openPartner}
          onOpenEncounter={openEncounter}
          onLogEncounter={logWithPerson}
          onMovePerson={movePerson}
          onMergeWith={(id) => {
            mergeWith({ kind: 'person', id });
          }}
          onMerge={(one, other) => {
            compare({ kind: 'person', ids: [one, other] });
          }}
          intentionsOf={(id) => intentionsWith({ organisationIds: [], personIds: [id] })}
          privacyOf={privacyOfPerson(dispatch)}
        />
      );
    case 'collaborations':
      return (
        <CollaborationsPanel
          selectedId={location.selectedId}
          onOpenCollaboration={openCollaboration}
          onOpenPartner={openPartner}
          onOpenEncounter={openEncounter}
          onLogEncounter={(collaborationId, organisationIds) => {
            dispatch({ type: 'open-encounter-form', encounterId: null, organisationIds, collaborationId });
          }}
          onImport={importLists}
          onReport={() => {
            openReport('collaborations');
          }}
        />
      );
    case 'missing':
      return (
        <MissingPanel
          onOpenPartners={() => {
            openPartner(null);
          }}
        />
      );
    case 'duplicates':
      return <DuplicatesPanel kind={location.selectedId ?? 'organisation'} onKind={openDuplicates} />;
    case 'merge':
      return (
        <ComparePanel
          key={locationKey(location)}
          pair={location.selectedId}
          onBack={null}
          onApart={() => {
            dispatch({ type: 'back' });
          }}
          onMerged={(kept) => {
            if (kept.kind === 'organisation') openPartner(kept.id);
            else openPerson(kept.id);
          }}
        />
      );
    case 'privacy':
    case 'retention':
    case 'woo':
    case 'privacy-log':
    case 'dossier':
    case 'erasure':
      return <PrivacyScreens location={location} dispatch={dispatch} />;
    case 'mirror':
    case 'reports':
      return (
        <MirrorPlaces
          location={location}
          dispatch={dispatch}
          onOpenEncounter={openEncounter}
          onOpenPartner={openPartner}
        />
      );
    case 'management':
    case 'back-ups':
    case 'protection':
    case 'secretariat':
    case 'hand-over':
    case 'import':
      return (
        <ManagementPlaces
          screen={location.screen}
          openScreen={openScreen}
          onImport={importLists}
          onFindDuplicates={() => {
            openDuplicates('organisation');
          }}
          onLock={onLock}
        />
      );
  }
}
