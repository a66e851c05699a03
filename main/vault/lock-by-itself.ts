import type { LockReason } from '#shared/ipc/app-state.ts';

interface LockByItselfOptions {
  /** After how many minutes without a key or a click; 0: never. */
  readonly minutes: () => number;
  readonly clock: () => Date;
  /** Whether there is anything to lock. */
  readonly isOpen: () => boolean;
  /** Asks the window to keep what is being typed and then to lock. */
  readonly askWindow: () => void;
  /** Locks, whatever the window does. */
  readonly lock: (reason: LockReason) => void;
  /** Calls back after so many milliseconds. */
  readonly later: (work: () => void, milliseconds: number) => void;
}

export interface LockByItself {
  /** The user did something in our window. */
  touched(): void;
  /** Sees whether nobody did anything for too long; asked every some seconds. */
  check(): void;
  /** The system goes to sleep, or its own screen is locked. */
  systemLeaves(): void;
  /** Why the lock that is under way was asked; `null`: by the user. */
  reason(): LockReason | null;
}

/** Forms write what was typed within half a second; a window that hangs must not keep the network open. */
const PATIENCE_MILLISECONDS = 1500;

/** Locks without being asked: after idle time, and with the system. */
export function createLockByItself(options: LockByItselfOptions): LockByItself {
  const { minutes, clock, isOpen, askWindow, lock, later } = options;
  let lastTouch = clock().getTime();
  let asked: LockReason | null = null;

  const ask = (reason: LockReason): void => {
    if (!isOpen() || asked !== null) return;
    asked = reason;
    askWindow();
    later(() => {
      asked = null;
      if (isOpen()) lock(reason);
    }, PATIENCE_MILLISECONDS);
  };
  return {
    touched: () => {
      lastTouch = clock().getTime();
    },
    check: () => {
      const idle = clock().getTime() - lastTouch;
      // A clock that was set back starts the count anew: it would otherwise hold off the lock for as long.
      if (idle < 0) lastTouch = clock().getTime();
      if (minutes() > 0 && idle >= minutes() * 60_000) ask('idle');
    },
    systemLeaves: () => {
      ask('system');
    },
    reason: () => asked,
  };
}

/** Of Electron's powerMonitor, what is needed here. */
interface SystemPower {
  on(event: 'suspend' | 'lock-screen', listener: () => void): unknown;
}

const IDLE_CHECK_EVERY_MILLISECONDS = 5000;

/** From now on the clock and the system are followed. */
export function lockWithTheSystem(power: SystemPower, lock: LockByItself): void {
  setInterval(() => {
    lock.check();
  }, IDLE_CHECK_EVERY_MILLISECONDS).unref();
  for (const event of ['suspend', 'lock-screen'] as const) {
    power.on(event, () => {
      lock.systemLeaves();
    });
  }
}
