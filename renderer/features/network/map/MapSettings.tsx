import { Layers } from 'lucide-react';
import type { ReactNode } from 'react';
import { collaborationLookSchema, type MapLayout, mapLayoutSchema } from '#shared/domain/map-view.ts';
import { mapTexts } from '#renderer/i18n/texts/map.ts';
import { MenuButton, type MenuSection } from '#renderer/ui/Menu.tsx';
import type { MapAction, MapState } from './map-state.ts';

interface MapSettingsProps {
  readonly state: MapState;
  /** The layout that is shown now. */
  readonly layout: MapLayout;
  readonly onAction: (action: MapAction) => void;
  readonly onLayAnew: () => void;
}

/** How the map lies: its layout, you on it or not, collaborations. */
export function MapSettings(props: MapSettingsProps): ReactNode {
  return (
    <MenuButton
      label={mapTexts.settings}
      menuLabel={mapTexts.settingsLabel}
      icon={<Layers aria-hidden="true" />}
      sections={settings(props)}
    />
  );
}

function settings({ state, layout, onAction, onLayAnew }: MapSettingsProps): readonly MenuSection[] {
  return [
    {
      label: mapTexts.layoutHeading,
      items: [
        ...[null, ...mapLayoutSchema.options].map((each) => ({
          id: each ?? 'lens',
          kind: 'radio' as const,
          label: each === null ? mapTexts.ofLens : mapTexts.layouts[each],
          checked: state.layout === each,
          onChoose: () => {
            onAction({ type: 'lay-out', layout: each });
          },
        })),
        ...(layout === 'force' ? [{ id: 'anew', label: mapTexts.layAnew, onChoose: onLayAnew }] : []),
      ],
    },
    {
      label: mapTexts.collaborationsHeading,
      items: collaborationLookSchema.options.map((look) => ({
        id: look,
        kind: 'radio' as const,
        label: mapTexts.collaborationLooks[look],
        checked: state.collaborations === look,
        onChoose: () => {
          onAction({ type: 'collaborations', look });
        },
      })),
    },
    {
      label: mapTexts.egoHeading,
      items: [
        {
          id: 'ego',
          kind: 'checkbox',
          label: mapTexts.showEgo,
          checked: state.showsEgo,
          onChoose: () => {
            onAction({ type: 'show-ego', shows: !state.showsEgo });
          },
        },
      ],
    },
  ];
}
