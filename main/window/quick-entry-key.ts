/** The keys that bring the quick entry forward from any program. */
const KEYS = 'CommandOrControl+Alt+J';

/** Of Electron's globalShortcut, what is needed here. */
export interface SystemKeys {
  register(accelerator: string, action: () => void): boolean;
  unregister(accelerator: string): void;
}

export type QuickEntryKeyState = 'on' | 'off' | 'refused';

export interface QuickEntryKey {
  /** Switches the keys on or off. A system that gives them to another program says no; the window still has its own key. */
  set(wanted: boolean): void;
  state(): QuickEntryKeyState;
}

/** The system-wide keys of the quick entry, off until `set`. */
export function createQuickEntryKey(keys: SystemKeys, onPress: () => void): QuickEntryKey {
  let state: QuickEntryKeyState = 'off';
  return {
    set: (wanted) => {
      if (state === 'on') keys.unregister(KEYS);
      state = 'off';
      if (!wanted) return;
      try {
        state = keys.register(KEYS, onPress) ? 'on' : 'refused';
      } catch {
        state = 'refused';
      }
    },
    state: () => state,
  };
}
