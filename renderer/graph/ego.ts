/** Radius of the mark that is you, in model units. */
export const EGO_RADIUS = 4.5;
