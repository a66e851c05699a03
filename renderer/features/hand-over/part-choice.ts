import type { Area, Category, Theme } from '#shared/domain/category.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { HandOverChoice } from '#shared/hand-over/choose-part.ts';
import { handOverTexts } from '#renderer/i18n/texts/hand-over.ts';
import type { PickerOption } from '#renderer/ui/fields/picker-types.ts';

/** What of the chosen partners goes along. Judgements and what is confidential only when asked for. */
export type Along = Pick<
  HandOverChoice,
  'persons' | 'encounters' | 'collaborations' | 'ties' | 'judgements' | 'confidential'
>;
export const START_ALONG: Along = {
  persons: true,
  encounters: true,
  collaborations: true,
  ties: true,
  judgements: false,
  confidential: false,
};

export interface Choosable {
  readonly organisations: readonly Organisation[];
  readonly collaborations: readonly Collaboration[];
  readonly themes: readonly Theme[];
  readonly categories: readonly Category[];
  readonly areas: readonly Area[];
}

const option =
  (label: (name: string) => string) =>
  ({ id, name }: { readonly id: string; readonly name: string }): PickerOption => ({
    key: id,
    label: label(name),
    names: [name],
  });

/** Everything that partners can be chosen by, in one list. */
export function optionsOf(things: Choosable): readonly PickerOption[] {
  const words = handOverTexts.part.chips;
  return [
    ...things.organisations.map(option(words.organisation)),
    ...things.collaborations.map(option(words.collaboration)),
    ...things.themes.map(option(words.theme)),
    ...things.categories.map(option(words.category)),
    ...things.areas.map(option(words.area)),
  ];
}

/** @param keys ids of any of the things; `null`: all partners */
export function choiceOf(things: Choosable, keys: readonly string[] | null, along: Along): HandOverChoice {
  const chosen = new Set(keys ?? []);
  const among = <Id extends string>(list: readonly { readonly id: Id }[]): Id[] =>
    list.map(({ id }) => id).filter((id) => chosen.has(id));
  return {
    ...along,
    confidential: along.encounters && along.confidential,
    organisationIds: among(things.organisations),
    collaborationIds: among(things.collaborations),
    themeIds: among(things.themes),
    categoryIds: among(things.categories),
    areaIds: among(things.areas),
  };
}
