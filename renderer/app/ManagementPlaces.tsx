import type { ReactNode } from 'react';
import {
  BackUpsPanel,
  HandOverPanel,
  ImportPanel,
  ManagementPanel,
  ProtectionPanel,
  SecretariatPanel,
} from './later-screens.ts';
import type { RailScreenId } from './navigation.ts';

interface ManagementPlacesProps {
  readonly screen: 'management' | 'back-ups' | 'protection' | 'secretariat' | 'hand-over' | 'import';
  readonly openScreen: (screen: RailScreenId) => () => void;
  readonly onImport: () => void;
  readonly onFindDuplicates: () => void;
  readonly onLock: () => void;
}

/** Beheer and what is reached through it. */
export function ManagementPlaces({ screen, openScreen, ...props }: ManagementPlacesProps): ReactNode {
  const back = openScreen('management');
  switch (screen) {
    case 'management':
      return (
        <ManagementPanel
          onProtection={openScreen('protection')}
          onImport={props.onImport}
          onOpenBackUps={openScreen('back-ups')}
          onFindDuplicates={props.onFindDuplicates}
          onOpenPrivacy={openScreen('privacy')}
          onSecretariat={openScreen('secretariat')}
          onHandOver={openScreen('hand-over')}
        />
      );
    case 'back-ups':
      return <BackUpsPanel onBack={back} />;
    case 'protection':
      return <ProtectionPanel onBack={back} onLock={props.onLock} />;
    case 'secretariat':
      return <SecretariatPanel onBack={back} />;
    case 'hand-over':
      return <HandOverPanel onBack={back} />;
    case 'import':
      return (
        <ImportPanel
          onBack={back}
          onOpenMap={openScreen('network')}
          onOpenPartners={openScreen('partners')}
        />
      );
  }
}
