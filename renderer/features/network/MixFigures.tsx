import { type ReactNode, useState } from 'react';
import type { CategoryId, EncounterId } from '#shared/domain/ids.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { DEFAULT_PERIOD } from '#renderer/api/default-period.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { formatDate, formatDecimal, sentenceCase } from '#renderer/i18n/format.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';

interface MixFiguresProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

/** Who sits with whom: mixed tables and the encounters that were, and which kinds keep to themselves. */
export function MixFigures({ t, context, onOpenEncounter }: MixFiguresProps): ReactNode {
  const { mixedTable, diversity, ego } = context.analysis.bubbles;
  return (
    <>
      <Section heading={t.lens.mixHeading}>
        <ul className="network-figures">
          <li>
            {mixedTable.share === null
              ? t.lens.noTables
              : t.lens.mixed(mixedTable.mixed, mixedTable.tables, mixedTable.share)}{' '}
            {t.lens.mixedMeaning}
          </li>
          {diversity === null ? null : <li>{t.lens.diversity(diversity)}</li>}
          {ego.effectiveSize === null ? null : (
            <li>{t.lens.ego(ego.effectiveSize, ego.efficiency, ego.constraint)}</li>
          )}
        </ul>
        {mixedTable.mixed === 0 ? null : <MixedTables t={t} onOpenEncounter={onOpenEncounter} />}
      </Section>
      <OwnKind t={t} context={context} />
    </>
  );
}

const MOST_TABLES = 8;

/** The last encounters that were mixed; asked for when they are opened. */
function MixedTables(props: Pick<MixFiguresProps, 't' | 'onOpenEncounter'>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="explain"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{props.t.lens.mixedExamples}</summary>
      {isOpen ? <MixedTableList onOpenEncounter={props.onOpenEncounter} /> : null}
    </details>
  );
}

function MixedTableList({ onOpenEncounter }: Pick<MixFiguresProps, 'onOpenEncounter'>): ReactNode {
  const mixed = useNetworkQuery('analysis.mixedTables', DEFAULT_PERIOD);
  const ids = (mixed.data ?? []).slice(0, MOST_TABLES);
  const encounters = useNetworkQuery('encounters.byIds', ids, { enabled: ids.length > 0 });
  return (
    <ul className="lines">
      {(encounters.data ?? []).map((encounter) => (
        <li key={encounter.id} className="network-encounter">
          <span className="secondary-text">{formatDate(encounter.date)}</span>
          <LinkButton
            onClick={() => {
              onOpenEncounter(encounter.id);
            }}
          >
            {encounter.subject === ''
              ? sentenceCase(ENCOUNTER_FORM_LABELS[encounter.form])
              : encounter.subject}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

interface PairCounts {
  readonly inside: number;
  readonly outside: number;
}

/** Of each category how many links stay inside it and how many leave it. */
function pairsByCategory({ links, partnerById }: NetworkContext): ReadonlyMap<CategoryId, PairCounts> {
  const counts = new Map<CategoryId, PairCounts>();
  const add = (id: CategoryId, isInside: boolean): void => {
    const { inside, outside } = counts.get(id) ?? { inside: 0, outside: 0 };
    counts.set(id, isInside ? { inside: inside + 1, outside } : { inside, outside: outside + 1 });
  };
  for (const { firstOrganisationId, secondOrganisationId, weight } of links) {
    const first = partnerById.get(firstOrganisationId)?.category.id;
    const second = partnerById.get(secondOrganisationId)?.category.id;
    if (weight === 0 || first === undefined || second === undefined) continue;
    add(first, first === second);
    if (first !== second) add(second, false);
  }
  return counts;
}

function OwnKind({ t, context }: Pick<MixFiguresProps, 't' | 'context'>): ReactNode {
  const { externalInternalIndex, externalInternalOverall } = context.analysis.bubbles;
  const index = new Map(externalInternalIndex.map(({ categoryId, value }) => [categoryId, value]));
  const pairs = pairsByCategory(context);
  const rows = context.categories.flatMap((category) => {
    const value = index.get(category.id);
    return value === undefined || value === null ? [] : [{ category, value, pairs: pairs.get(category.id) }];
  });
  const mostClosed = rows.toSorted((first, second) => first.value - second.value)[0];
  if (mostClosed === undefined) return null;
  return (
    <Section heading={t.lens.mixIndexHeading}>
      <p>{t.lens.mixKind(mostClosed.value, mostClosed.category.name)}.</p>
      <table className="table">
        <caption>{t.lens.mixIndexCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.lens.category}</th>
            <th scope="col" className="table__number">
              {t.lens.mixIndex}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.category.id}>
              <th scope="row">
                <span className="network-shares__name">
                  <CategoryMark look={row.category} label={null} />
                  {row.category.name}
                </span>
                {row.pairs === undefined ? null : (
                  <span className="secondary-text network-shares__met">
                    {t.lens.mixPairs(row.pairs.inside, row.pairs.outside)}
                  </span>
                )}
              </th>
              <td className="table__number">{formatDecimal(row.value, 2)}</td>
            </tr>
          ))}
          {externalInternalOverall === null ? null : (
            <tr>
              <th scope="row">{t.lens.mixIndexOverall}</th>
              <td className="table__number">{formatDecimal(externalInternalOverall, 2)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Section>
  );
}
