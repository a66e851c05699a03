import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { LABEL_WEIGHT, type LabelLook } from './node-looks.ts';
import type { Palette } from './palette.ts';
import type { TouchTarget } from './touch-target.ts';

/**
 * The style sheet of what can be touched. It says how large everything is and what lies over what, not how it looks: that is
 * painted apart, because Cytoscape takes a third of a millisecond to style one partner in all its colours.
 */
export function touchStyle(palette: Palette, target: (id: string) => TouchTarget): StylesheetJson {
  const diameter = (element: NodeSingular): number => target(element.id()).diameter;
  const label =
    <Key extends keyof LabelLook>(key: Key, none: LabelLook[Key]) =>
    (element: NodeSingular): LabelLook[Key] =>
      target(element.id()).label?.[key] ?? none;
  return [
    {
      selector: 'core',
      style: {
        // No mark appears under the pointer.
        'active-bg-color': palette.paper,
        'active-bg-opacity': 0,
        'active-bg-size': 0,
        'selection-box-color': palette.accent,
        'selection-box-border-color': palette.accent,
        'selection-box-border-width': 1,
        'selection-box-opacity': 0.12,
        'outside-texture-bg-color': palette.paper,
        'outside-texture-bg-opacity': 0,
      },
    },
    {
      selector: 'node',
      style: {
        shape: 'ellipse',
        width: diameter,
        height: diameter,
        'background-opacity': 0,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    {
      // A name is touched in the box that was found for it.
      selector: 'node.labelled',
      style: {
        label: label('text', ''),
        'text-opacity': 0,
        'font-family': palette.fontFamily,
        'font-size': label('size', 1),
        'font-weight': LABEL_WEIGHT,
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-x': label('dx', 0),
        'text-margin-y': label('dy', 0),
        'text-events': 'yes',
        'z-index': 20,
      },
    },
    // A container lies under the persons in it, also when it has a name.
    { selector: 'node.person', style: { 'z-index': 25 } },
    { selector: 'node.collaboration', style: { shape: 'round-diamond', 'z-index': 12 } },
    { selector: 'node.hidden', style: { events: 'no' } },
  ];
}
