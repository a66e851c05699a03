import type { Core } from 'cytoscape';

declare global {
  interface Window {
    /** The map's core, for tests that click where a node is drawn; only there when the app was started with --test. */
    netwerkkaartMap?: Core | undefined;
  }
}

/** Lets tests find the nodes of the map, when the app was started for a test. */
export function exposeToTests(core: Core | undefined): void {
  if (new URL(window.location.href).searchParams.has('test')) window.netwerkkaartMap = core;
}
