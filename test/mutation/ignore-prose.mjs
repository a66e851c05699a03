/**
 * Leaves out the texts of measures that a reader reads and nothing computes with: emptying a formula or a source breaks no
 * figure. Labels, ids, units and directions are held against docs/analysis.md by a test, and stay in.
 */
const PROSE = new Set(['formula', 'source']);

/** The shape that Stryker asks of a plugin that says which nodes to leave alone. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      /** @param {{node: {type: string, key?: {name?: string}}}} path */
      shouldIgnore: ({ node }) =>
        node.type === 'ObjectProperty' && PROSE.has(node.key?.name ?? '')
          ? 'A text for the reader.'
          : undefined,
    },
  },
];
