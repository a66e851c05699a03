import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { LookBook } from './look-book.ts';
import { type EdgeLook, LABEL_WEIGHT, type LabelLook, type NodeLook } from './node-looks.ts';
import type { Palette } from './palette.ts';

/** The style sheet of the map in light or dark; everything that differs per element comes from the look book. */
export function mapStyle(palette: Palette, looks: LookBook): StylesheetJson {
  const node =
    <Key extends keyof NodeLook>(key: Key) =>
    (element: NodeSingular): NodeLook[Key] =>
      looks.node(element.id())[key];
  const edge =
    <Key extends keyof EdgeLook>(key: Key) =>
    (element: EdgeSingular): EdgeLook[Key] =>
      looks.edge(element.id())[key];
  const label =
    <Key extends keyof LabelLook>(key: Key) =>
    (element: NodeSingular): LabelLook[Key] =>
      looks.label(element.id())[key];
  return [
    // Beside the picture of a dragged map lies paper, and no mark appears under the pointer.
    {
      selector: 'core',
      style: {
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
        width: node('outer'),
        height: node('outer'),
        'background-color': node('outerFill'),
        'border-width': node('ringWidth'),
        'border-color': node('ringColour'),
        'border-style': 'dashed',
        'border-dash-pattern': (element: NodeSingular) => [...looks.node(element.id()).ringDashes],
        'pie-size': (element: NodeSingular) => `${looks.node(element.id()).inner}px`,
        'pie-1-background-size': 100,
        'pie-1-background-color': node('innerFill'),
        'background-image': node('icon'),
        'background-image-containment': 'over',
        'background-clip': 'none',
        'background-width': '52%',
        'background-height': '52%',
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    {
      // Written with its middle in the middle of the node; the margins bring it to its own box, so that what was
      // chosen and what is drawn cannot differ.
      selector: 'node.labelled',
      style: {
        label: label('text'),
        color: palette.ink,
        'font-family': palette.fontFamily,
        'font-size': label('size'),
        'font-weight': LABEL_WEIGHT,
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-x': label('dx'),
        'text-margin-y': label('dy'),
        'text-outline-color': palette.paper,
        'text-outline-width': label('halo'),
        'text-events': 'yes',
        // A name lies over the discs that have stepped back.
        'z-index': 20,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: edge('width'),
        'line-color': palette.subtle,
        opacity: edge('opacity'),
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    { selector: 'edge.at-odds', style: { 'line-style': 'dashed' } },
    {
      selector: 'edge.chance',
      style: {
        'line-style': 'dotted',
        'line-color': palette.accent,
        label: edge('label'),
        color: palette.accent,
        'font-family': palette.fontFamily,
        'font-size': 18,
        'font-weight': LABEL_WEIGHT,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'z-index': 15,
      },
    },
    { selector: 'edge.planned', style: { 'line-style': 'dashed', 'line-color': palette.ink } },
    { selector: 'edge.focus', style: { 'line-color': palette.accent, 'z-index': 5 } },
    // While one partner is looked at, the rest of the map stays readable but steps back.
    { selector: 'node.aside', style: { opacity: 0.28 } },
    { selector: 'edge.aside', style: { opacity: 0.06 } },
    {
      selector: 'node.current',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 7,
        'underlay-shape': 'ellipse',
        'z-index': 30,
      },
    },
    {
      selector: 'node.hover',
      style: {
        'underlay-color': palette.ink,
        'underlay-opacity': 0.1,
        'underlay-padding': 5,
        'underlay-shape': 'ellipse',
        'z-index': 40,
      },
    },
    // A container lies under the persons in it, also when it has a name; a collaboration is no disc, so that it reads without colour.
    { selector: 'node.person', style: { 'z-index': 25 } },
    { selector: 'node.collaboration', style: { shape: 'round-diamond', 'z-index': 12 } },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 2.5,
        'outline-offset': 3,
        'outline-color': palette.accent,
        'outline-style': 'solid',
        'z-index': 30,
      },
    },
    { selector: 'node.hidden', style: { opacity: 0, events: 'no' } },
  ];
}
