/** Words that every form shares. */
export const formTexts = {
  save: 'Bewaren',
  saveHint: 'Bewaren (Ctrl+Enter)',
  saving: 'Bewaren…',
  close: 'Sluiten',
  /** Closes too; what was typed is kept. */
  later: 'Later verder',
  restored: 'Hersteld wat je nog niet had bewaard.',
  discard: 'Weggooien',
} as const;
