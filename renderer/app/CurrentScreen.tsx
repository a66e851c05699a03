import type { Dispatch, ReactNode } from 'react';
import { ManagementPanel } from '#renderer/features/management/ManagementPanel.tsx';
import type { Location, NavigationAction } from './navigation.ts';

interface CurrentScreenProps {
  readonly location: Location;
  readonly dispatch: Dispatch<NavigationAction>;
}

/** The one place where screens meet: a feature never knows another, the frame wires them by callbacks. */
export function CurrentScreen({ location }: CurrentScreenProps): ReactNode {
  return location.screen === 'management' ? <ManagementPanel /> : null;
}
