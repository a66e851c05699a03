import { z } from 'zod';

/** The forms in which the network goes to other programs that show networks. */
export const GRAPH_FORMATS = ['gexf', 'graphml', 'cyjs', 'kumu'] as const;

export const graphExportSchema = z.strictObject({
  format: z.enum(GRAPH_FORMATS),
  /** What is not for everybody, each only when it is asked for. */
  include: z.strictObject({
    persons: z.boolean(),
    /** How much a partner matters, and who is at odds with whom. */
    judgements: z.boolean(),
    /** Encounters that were marked as confidential count too. */
    confidential: z.boolean(),
    notes: z.boolean(),
  }),
});
export type GraphExport = Readonly<z.infer<typeof graphExportSchema>>;
export type GraphInclude = GraphExport['include'];

/** Nothing that is not for everybody. */
export const NOTHING_CONFIDENTIAL: GraphInclude = {
  persons: false,
  judgements: false,
  confidential: false,
  notes: false,
};
