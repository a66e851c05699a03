/** Where the window keeps which lens another screen asked for; the map takes it up once, when it opens. */
export const ASKED_LENS_KEY = 'network.asked-lens';
export type AskedLens = 'neglected';
