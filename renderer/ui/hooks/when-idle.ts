/** Calls back when the window has nothing else to do, or soon at the latest. @returns what calls it off. */
export function whenIdle(action: () => void): () => void {
  // Missing in jsdom.
  if (globalThis.requestIdleCallback === undefined) {
    const timer = setTimeout(action, 0);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(action, { timeout: 300 });
  return () => {
    cancelIdleCallback(handle);
  };
}
