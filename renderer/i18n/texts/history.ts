import type { Method } from '#shared/ipc/contract.ts';

/** What each change is called once it has been made. Methods that are not here change nothing that can be undone. */
const CHANGES: Readonly<Partial<Record<Method, string>>> = {
  'organisations.create': 'Partner toegevoegd',
  'organisations.update': 'Partner bewaard',
  'organisations.archive': 'Partner gearchiveerd',
  'organisations.restore': 'Partner teruggezet',
  'persons.create': 'Persoon toegevoegd',
  'persons.update': 'Persoon bewaard',
  'persons.archive': 'Persoon gearchiveerd',
  'persons.restore': 'Persoon teruggezet',
  'encounters.create': 'Ontmoeting vastgelegd',
  'encounters.update': 'Ontmoeting bewaard',
  'encounters.remove': 'Ontmoeting verwijderd',
  'commitments.setDone': 'Afspraak bijgewerkt',
  'import.apply': 'Lijst overgenomen',
  'organisations.edit': 'Partners gewijzigd',
  'collaborations.create': 'Samenwerkingsverband toegevoegd',
  'collaborations.update': 'Samenwerkingsverband bewaard',
  'collaborations.archive': 'Samenwerkingsverband gearchiveerd',
  'collaborations.restore': 'Samenwerkingsverband teruggezet',
  'ties.create': 'Relatie gelegd',
  'ties.update': 'Relatie bewaard',
  'ties.remove': 'Relatie verwijderd',
  'categories.create': 'Soort toegevoegd',
  'categories.update': 'Soort bewaard',
  'categories.order': 'Volgorde gewijzigd',
  'categories.retire': 'Soort bijgewerkt',
  'categories.merge': 'Soorten samengevoegd',
  'themes.rename': 'Opgave hernoemd',
  'themes.retire': 'Opgave bijgewerkt',
  'themes.merge': 'Opgaven samengevoegd',
  'areas.rename': 'Wijk hernoemd',
  'areas.retire': 'Wijk bijgewerkt',
  'areas.merge': 'Wijken samengevoegd',
  'themes.findOrCreate': 'Opgave toegevoegd',
  'areas.findOrCreate': 'Wijk toegevoegd',
};

const OTHER_CHANGE = 'Wijziging bewaard';

function isChange(label: string): label is keyof typeof CHANGES {
  return Object.hasOwn(CHANGES, label);
}

/** The sentence for a change, such as "Partner bewaard"; `null` when the method changes nothing that can be undone. */
export function changeText(method: Method): string | null {
  return CHANGES[method] ?? null;
}

/** The sentence for a label of HistoryState; a label from a later version still gives a sentence. */
export function historyLabelText(label: string): string {
  return (isChange(label) ? CHANGES[label] : undefined) ?? OTHER_CHANGE;
}

export const historyTexts = {
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  undone: (change: string): string => `Ongedaan gemaakt: ${lowerFirst(change)}.`,
  redone: (change: string): string => `Opnieuw gedaan: ${lowerFirst(change)}.`,
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  done: (change: string): string => `${change}.`,
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('nl-NL') + text.slice(1);
}
