/** Words that every form shares. */
export const formTexts = {
  save: 'Bewaren',
  saveHint: 'Bewaren (Ctrl+Enter)',
  saving: 'Bewaren…',
  close: 'Sluiten',
  restored: 'Hersteld wat je nog niet had bewaard.',
  discard: 'Weggooien',
  refusedTitle: 'Nog niet bewaard: kijk naar wat er bij de velden staat.',
  chosen: (label: string): string => `Gekozen: ${label}`,
} as const;
