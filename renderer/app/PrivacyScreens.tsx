import { type Dispatch, type ReactNode, Suspense } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import type { TextOwner } from '#shared/privacy/stored-text.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import {
  DossierPanel,
  ErasurePanel,
  LogPanel,
  PersonPrivacySection,
  PrivacyPanel,
  RetentionPanel,
  WooPanel,
} from './later-screens.ts';
import { type Location, type NavigationAction, screenLocation } from './navigation.ts';

interface PrivacyScreensProps {
  readonly location: Location;
  readonly dispatch: Dispatch<NavigationAction>;
}

function go(dispatch: Dispatch<NavigationAction>, location: Location): void {
  dispatch({ type: 'go', location });
}

/** Where words of a kind can be changed. */
function locationOfOwner(owner: TextOwner): Location | null {
  switch (owner.kind) {
    case 'encounter':
      return { screen: 'encounters', selectedId: owner.id };
    case 'organisation':
      return { screen: 'partners', selectedId: owner.id };
    case 'person':
      return { screen: 'persons', selectedId: owner.id };
    case 'collaboration':
      return { screen: 'collaborations', selectedId: owner.id };
    case 'intention':
      return null;
  }
}

/** The screens of AVG and Woo; nothing for any other place. */
export function PrivacyScreens({ location, dispatch }: PrivacyScreensProps): ReactNode {
  if (location.screen === 'privacy') {
    return (
      <PrivacyPanel
        onBack={() => {
          go(dispatch, screenLocation('management'));
        }}
        onOpenDossier={(selectedId) => {
          go(dispatch, { screen: 'dossier', selectedId });
        }}
        onErase={(selectedId) => {
          go(dispatch, { screen: 'erasure', selectedId });
        }}
        onOpen={(screen) => {
          go(dispatch, screenLocation(screen));
        }}
      />
    );
  }
  const back = (): void => {
    go(dispatch, screenLocation('privacy'));
  };
  if (location.screen === 'retention') return <RetentionPanel onBack={back} />;
  if (location.screen === 'woo') return <WooPanel onBack={back} />;
  if (location.screen === 'privacy-log') return <LogPanel onBack={back} />;
  if (location.screen !== 'dossier' && location.screen !== 'erasure') return null;
  const { selectedId } = location;
  const openPerson = (): void => {
    go(dispatch, { screen: 'persons', selectedId });
  };
  if (location.screen === 'dossier') {
    return (
      <DossierPanel
        key={selectedId}
        personId={selectedId}
        onBack={openPerson}
        onCorrect={(owner) => {
          const place = locationOfOwner(owner);
          if (place !== null) go(dispatch, place);
        }}
      />
    );
  }
  return (
    <ErasurePanel
      key={selectedId}
      personId={selectedId}
      onBack={openPerson}
      onErased={() => {
        go(dispatch, screenLocation('persons'));
      }}
    />
  );
}

/** What the page of a person tells of why they stand here. */
export function privacyOfPerson(dispatch: Dispatch<NavigationAction>): (id: PersonId) => ReactNode {
  return (selectedId) => (
    <OwnerOnly>
      <Suspense>
        <PersonPrivacySection
          personId={selectedId}
          onOpenDossier={() => {
            go(dispatch, { screen: 'dossier', selectedId });
          }}
          onErase={() => {
            go(dispatch, { screen: 'erasure', selectedId });
          }}
        />
      </Suspense>
    </OwnerOnly>
  );
}
