import type { Area, Category } from '#shared/domain/category.ts';
import {
  MISSING_QUESTIONS,
  type MissingOutcomes,
  type MissingPrompt,
  missingPromptKey,
} from '#shared/domain/missing.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { compareNames } from '#renderer/i18n/format.ts';

/** A category or an area, with who stands there. */
export interface MissingPlace {
  readonly place: MissingPrompt['place'];
  readonly name: string;
  /** Partners there, by name; without those that were put away. */
  readonly partners: readonly string[];
  readonly prompts: readonly MissingPrompt[];
  /** Prompts that were answered or skipped. */
  readonly dealtWith: number;
}

/** All places in the order in which they are walked: categories as the user ordered them, then areas by name. */
export function missingPlaces(
  lists: {
    readonly categories: readonly Category[];
    readonly areas: readonly Area[];
    readonly organisations: readonly Organisation[];
  },
  outcomes: MissingOutcomes,
): readonly MissingPlace[] {
  const active = lists.organisations.filter(({ archived }) => !archived);
  const placeOf = (
    place: MissingPrompt['place'],
    name: string,
    isThere: (organisation: Organisation) => boolean,
  ): MissingPlace => {
    const prompts = MISSING_QUESTIONS.map((question): MissingPrompt => ({ place, question }));
    return {
      place,
      name,
      partners: active
        .filter(isThere)
        .map((organisation) => organisation.name)
        .sort(compareNames),
      prompts,
      dealtWith: prompts.filter((prompt) => outcomes[missingPromptKey(prompt)] !== undefined).length,
    };
  };
  return [
    ...lists.categories
      .toSorted((one, other) => one.position - other.position)
      .map(({ id, name }) => placeOf({ kind: 'category', id }, name, ({ categoryId }) => categoryId === id)),
    ...lists.areas
      .toSorted((one, other) => compareNames(one.name, other.name))
      .map(({ id, name }) => placeOf({ kind: 'area', id }, name, ({ areaIds }) => areaIds.includes(id))),
  ];
}

/**
 * The first prompt that was not dealt with, from after `from` on and round to it again.
 *
 * @param from key of a prompt; `null`: from the start.
 * @returns `null` when all were dealt with.
 */
export function nextPrompt(
  places: readonly MissingPlace[],
  outcomes: MissingOutcomes,
  from: string | null,
): MissingPrompt | null {
  const all = places.flatMap(({ prompts }) => prompts);
  const start = all.findIndex((prompt) => missingPromptKey(prompt) === from) + 1;
  const inTurn = [...all.slice(start), ...all.slice(0, start)];
  return inTurn.find((prompt) => outcomes[missingPromptKey(prompt)] === undefined) ?? null;
}
