import type { NetworkNames } from '#renderer/api/network-names.ts';
import type { LogFilterTexts } from '#renderer/i18n/texts/encounter-table.ts';
import { CHOICES, type Choice, type LogFilter } from './log-filter.ts';

/** A filter that holds now, in words, with the change that takes it away. */
export interface LogChip {
  readonly key: Choice | 'text';
  readonly label: string;
  readonly without: Partial<LogFilter>;
}

function labelOf(
  choice: Choice,
  filter: LogFilter,
  names: NetworkNames,
  areas: readonly { readonly id: string; readonly name: string }[],
  t: LogFilterTexts['chip'],
): string | null {
  const named = (word: (name: string) => string, thing: { readonly name: string } | undefined): string =>
    thing === undefined ? t.gone : word(thing.name);
  switch (choice) {
    case 'organisationId':
      return filter[choice] && named(t.organisationId, names.organisations.get(filter[choice]));
    case 'personId':
      return filter[choice] && named(t.personId, names.persons.get(filter[choice]));
    case 'categoryId':
      return filter[choice] && named(t.categoryId, names.categories.get(filter[choice]));
    case 'themeId':
      return filter[choice] && named(t.themeId, names.themes.get(filter[choice]));
    case 'areaId': {
      const id = filter[choice];
      return (
        id &&
        named(
          t.areaId,
          areas.find((area) => area.id === id),
        )
      );
    }
    case 'form':
      return filter[choice] && t.form(filter[choice]);
    case 'script':
      return filter[choice] && t.script(filter[choice]);
    case 'podium':
      return filter[choice] && t.podium(filter[choice]);
    case 'tone':
      return filter[choice] && t.tone(filter[choice]);
    case 'commitments':
      return filter[choice] && t.commitments(filter[choice]);
  }
}

/** Every filter that narrows the log, besides the period, in a fixed order. */
export function logChips(
  filter: LogFilter,
  names: NetworkNames,
  areas: readonly { readonly id: string; readonly name: string }[],
  t: LogFilterTexts['chip'],
): readonly LogChip[] {
  const chosen = CHOICES.flatMap((key): readonly LogChip[] => {
    const label = labelOf(key, filter, names, areas, t);
    return label === null ? [] : [{ key, label, without: { [key]: null } }];
  });
  const text = filter.text.trim();
  return text === '' ? chosen : [...chosen, { key: 'text', label: t.text(text), without: { text: '' } }];
}
