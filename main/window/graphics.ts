import type { PreferenceStore } from '../preferences.ts';

/** What was found out about drawing on this machine, and with which runtime. */
export interface GraphicsFinding {
  readonly accelerated: boolean;
  readonly runtime: string;
  /** Milliseconds since 1970. */
  readonly foundAt: number;
}

/** A machine may get a graphics card, or a driver: after this long it is tried again, in milliseconds. */
const FINDING_HOLDS = 30 * 24 * 60 * 60 * 1000;

/**
 * Whether Chromium may skip the search for a graphics card. On a machine without one, as a virtual desktop often is, it
 * starts a process for it, waits, and then draws by processor after all: that is a good part of the start.
 */
export function maySkipGraphics(finding: GraphicsFinding | null, runtime: string, now: Date): boolean {
  if (finding === null || finding.accelerated || finding.runtime !== runtime) return false;
  const age = now.getTime() - finding.foundAt;
  return age >= 0 && age < FINDING_HOLDS;
}

/** Keeps what Chromium found; `compositing` is its own word for how the window is put together. */
export function rememberGraphics(
  preferences: PreferenceStore,
  compositing: string,
  runtime: string,
  now: Date,
): void {
  const accelerated = compositing.startsWith('enabled');
  preferences.update({ graphics: { accelerated, runtime, foundAt: now.getTime() } });
}
