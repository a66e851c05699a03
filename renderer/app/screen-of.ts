import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** What was brought in, by what brings it. */
const broughtIn = new Map<unknown, unknown>();

/** Brings in the code of a screen, so that it is there when somebody opens it. */
export async function bringIn<Module>(load: () => Promise<Module>): Promise<Module> {
  const module = await load();
  broughtIn.set(load, module);
  return module;
}

/**
 * A screen that is drawn at once when it was brought in before. React shows that it waits for any promise, also for one that is
 * kept already, and then keeps that up for a third of a second; so what is there is handed over without a promise.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- the bound that React itself gives what is lazy
export function screenOf<Module, Screen extends ComponentType<any>>(
  load: () => Promise<Module>,
  pick: (module: Module) => Screen,
): LazyExoticComponent<Screen> {
  return lazy(() => {
    const known = broughtIn.get(load);
    if (known === undefined) return bringIn(load).then((module) => ({ default: pick(module) }));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept under the function that gave it
    const screen = { default: pick(known as Module) };
    // oxlint-disable-next-line unicorn/no-thenable, typescript/no-unsafe-type-assertion -- React asks no more of a promise
    return { then: (take: (given: typeof screen) => void) => take(screen) } as Promise<typeof screen>;
  });
}
