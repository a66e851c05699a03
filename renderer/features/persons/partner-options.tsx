import type { Category } from '#shared/domain/category.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import type { PickerOption } from '#renderer/ui/fields/picker-types.ts';

/** Partners to choose from; what was put away is not offered. */
export function partnerOptions(
  organisations: readonly Organisation[],
  categories: readonly Category[],
): readonly PickerOption[] {
  const byId = new Map(categories.map((category) => [category.id, category]));
  return organisations
    .filter(({ archived }) => !archived)
    .map(({ id, name, shortName, categoryId }) => {
      const category = byId.get(categoryId);
      return {
        key: id,
        label: name,
        hint: category?.name,
        names: [shortName].filter((text) => text !== ''),
        mark: category === undefined ? undefined : <CategoryMark look={category} label={null} />,
      };
    });
}
