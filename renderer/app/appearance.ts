import { useEffect } from 'react';
import type { Preferences } from '#shared/ipc/app-state.ts';

type Appearance = Preferences['appearance'];

const REMEMBERED = 'netwerkkaart.appearance';

function resolve(appearance: Appearance): 'light' | 'dark' {
  if (appearance !== 'system') return appearance;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function show(appearance: Appearance): void {
  document.documentElement.dataset['appearance'] = resolve(appearance);
}

/** Before the first paint: the appearance of last time, because main has not told its preferences yet. */
export function showRememberedAppearance(): void {
  const remembered = localStorage.getItem(REMEMBERED);
  show(remembered === 'light' || remembered === 'dark' ? remembered : 'system');
}

/** Keeps the window light or dark as preferred; with "system" it follows the system while it runs. */
export function useAppearance(appearance: Appearance | undefined): void {
  useEffect(() => {
    if (appearance === undefined) return undefined;
    show(appearance);
    localStorage.setItem(REMEMBERED, appearance);
    if (appearance !== 'system') return undefined;
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => {
      show('system');
    };
    system.addEventListener('change', follow);
    return () => {
      system.removeEventListener('change', follow);
    };
  }, [appearance]);
}
