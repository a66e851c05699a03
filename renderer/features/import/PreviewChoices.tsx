import { type ReactNode, useId, useState } from 'react';
import type { Category } from '#shared/domain/category.ts';
import type { CategoryId } from '#shared/domain/ids.ts';
import type { ImportMapping } from '#shared/import/mapping.ts';
import type { ImportPlan } from '#shared/import/plan.ts';
import { fold } from '#shared/texts/fold.ts';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Select, type SelectOption } from '#renderer/ui/fields/Select.tsx';

interface PreviewChoicesProps {
  readonly t: ImportTexts;
  readonly mapping: ImportMapping;
  readonly plan: ImportPlan;
  readonly categories: readonly Category[];
  readonly onMapping: (mapping: ImportMapping) => void;
}

/** Value of "none" in a list; no id looks like it. */
const NONE = '';
/** More questions than this and it is the column that is wrong, not its words. */
const MOST_QUESTIONS = 8;
const MOST_NAMES = 3;

/** Whether partners come without a category: no column holds one, or rows were refused for it. */
function asksDefaultCategory(mapping: ImportMapping, plan: ImportPlan): boolean {
  if (mapping.defaultCategoryId !== null) return true;
  const partnerTables = mapping.tables.filter(({ kind }) => kind === 'partners');
  return (
    partnerTables.some(({ columns }) => !columns.includes('category')) ||
    (partnerTables.length > 0 && plan.counts.partners.refused > 0)
  );
}

/** What only the user knows: what strange categories mean, and what to do with partners that nobody knows. */
export function PreviewChoices({ t, mapping, plan, categories, onMapping }: PreviewChoicesProps): ReactNode {
  const headingId = useId();
  const options = (none: string): readonly SelectOption<CategoryId | typeof NONE>[] => [
    { value: NONE, label: none },
    ...categories.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const idOf = (value: CategoryId | typeof NONE): CategoryId | null => (value === NONE ? null : value);
  // An answer must not take its question away: the words that were asked about stay.
  const [asked, setAsked] = useState(plan.unknownCategories);
  const open = plan.unknownCategories.filter(({ name }) => !asked.some((word) => word.name === name));
  if (open.length > 0) setAsked([...asked, ...open]);
  const words = asked;
  const asksDefault = asksDefaultCategory(mapping, plan);
  const { unknownPartners, newThemes, newAreas } = plan;
  const asksPartners = unknownPartners.length > 0 || mapping.missingPartnersCategoryId !== null;
  const asksNumbers = plan.unknownNumbers > 0 || mapping.unknownNumbers !== 'ask';
  const asksAnything = words.length > 0 || asksDefault || asksPartners || asksNumbers;
  const newNames = newThemes.length + newAreas.length;
  if (!asksAnything && newNames === 0) return null;
  return (
    <div className="import-choices">
      {!asksAnything ? null : (
        <section aria-labelledby={headingId} className="import-choices__questions">
          <h2 id={headingId}>{t.choices.heading}</h2>
          {asksNumbers ? (
            <Select<ImportMapping['unknownNumbers']>
              label={t.choices.unknownNumbers(plan.unknownNumbers)}
              value={mapping.unknownNumbers}
              options={[
                { value: 'ask', label: t.choices.unknownNumbersAsk },
                { value: 'by-name', label: t.choices.unknownNumbersByName },
              ]}
              onChange={(unknownNumbers) => {
                onMapping({ ...mapping, unknownNumbers });
              }}
            />
          ) : null}
          {words.slice(0, MOST_QUESTIONS).map(({ name, rows }) => (
            <Select<CategoryId | typeof NONE>
              key={name}
              label={t.choices.category(name, rows)}
              value={mapping.categoryWords[fold(name)] ?? NONE}
              options={options(t.choices.categoryUnknown)}
              onChange={(value) => {
                const { [fold(name)]: _before, ...others } = mapping.categoryWords;
                const id = idOf(value);
                onMapping({
                  ...mapping,
                  categoryWords: id === null ? others : { ...others, [fold(name)]: id },
                });
              }}
            />
          ))}
          {words.length > MOST_QUESTIONS ? (
            <p className="secondary-text">{t.choices.moreCategories(words.length - MOST_QUESTIONS)}</p>
          ) : null}
          {asksDefault ? (
            <Select<CategoryId | typeof NONE>
              label={t.choices.defaultCategory}
              value={mapping.defaultCategoryId ?? NONE}
              options={options(t.choices.defaultNone)}
              onChange={(value) => {
                onMapping({ ...mapping, defaultCategoryId: idOf(value) });
              }}
            />
          ) : null}
          {asksPartners ? (
            <Select<CategoryId | typeof NONE>
              label={t.choices.missingPartners(
                unknownPartners.slice(0, MOST_NAMES).map(({ name }) => name),
                Math.max(0, unknownPartners.length - MOST_NAMES),
              )}
              value={mapping.missingPartnersCategoryId ?? NONE}
              options={options(t.choices.missingLeftOut)}
              onChange={(value) => {
                onMapping({ ...mapping, missingPartnersCategoryId: idOf(value) });
              }}
            />
          ) : null}
        </section>
      )}
      {newNames === 0 ? null : (
        <details className="import-choices__new">
          <summary>{t.choices.newNames(newThemes.length, newAreas.length)}</summary>
          {newThemes.length === 0 ? null : <p>{t.choices.newThemes(newThemes)}</p>}
          {newAreas.length === 0 ? null : <p>{t.choices.newAreas(newAreas)}</p>}
        </details>
      )}
    </div>
  );
}
