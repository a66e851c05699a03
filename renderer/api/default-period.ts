/** The period of the figures unless the user chose another: it ends today and is as long as the settings say. */
export const DEFAULT_PERIOD = { asOf: null, from: null } as const;
