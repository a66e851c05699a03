/** Words of putting something off. */
export const laterTexts = {
  later: 'Later',
  laterFor: (what: string): string => `Later: ${what}`,
  group: (what: string): string => `Wanneer komt dit terug? ${what}`,
  nextWeek: 'Volgende week',
  nextMonth: 'Volgende maand',
  /** Beside a field for a day. */
  onDay: 'Of op een dag',
  dayHelp: 'Bijvoorbeeld donderdag of 12-1',
  save: 'Dan pas',
  cancel: 'Toch niet',
} as const;
