import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RhythmSuggestion } from '#shared/analysis/today/suggestions.ts';
import type { VisitEffect } from '#shared/analysis/today/visit-effect.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { TodaySuggestions } from '#shared/ipc/requests/today.ts';
import { shortNameOf } from '#renderer/api/network-names.ts';
import { type EffectNames, suggestionTexts } from '#renderer/i18n/texts/today-suggestions.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { StandingRing } from '#renderer/ui/entities/StandingRing.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { SuggestionActions } from './SuggestionActions.tsx';
import type { TodayActions, TodayNames } from './today-types.ts';

interface PartnerSuggestionsProps extends TodayActions {
  readonly today: IsoDate;
  readonly names: TodayNames;
  /** `null` while they are computed. */
  readonly suggestions: TodaySuggestions | null;
  readonly error: AppErrorData | null;
}

/** What one looks at in a minute; the rest is a click away. */
const THIS_MONTH_SHOWN = 4;
const EARLIER_SHOWN = 3;

/** Partners whose rhythm ends this month, then those that wait longer, each with the reason and what a visit would change. */
export function PartnerSuggestions(props: PartnerSuggestionsProps): ReactNode {
  const { suggestions, error } = props;
  const t = suggestionTexts;
  if (suggestions === null) {
    return (
      <Section heading={t.heading}>
        {error === null ? <Loading label={t.loading} /> : <ErrorNotice error={error} />}
      </Section>
    );
  }
  const { rhythm, period } = suggestions;
  const { counts } = rhythm;
  const [thisMonth, earlier] = [
    rhythm.thisMonth.slice(0, THIS_MONTH_SHOWN),
    rhythm.earlier.slice(0, EARLIER_SHOWN),
  ];
  const others = counts.earlier + counts.never;
  const [first] = [...thisMonth, ...earlier];
  const more = t.more(counts.thisMonth - thisMonth.length, others - earlier.length);
  return (
    <Section heading={t.title(counts.thisMonth)}>
      {thisMonth.length === 0 && others === 0 ? <p className="secondary-text">{t.none}</p> : null}
      <SuggestionList {...props} said={suggestions.lastSaid} list={thisMonth} />
      {earlier.length === 0 ? null : (
        <>
          <h3 className="today__subheading">{t.earlier(counts.earlier, counts.never)}</h3>
          <SuggestionList {...props} said={suggestions.lastSaid} list={earlier} />
        </>
      )}
      {more === '' ? null : (
        <p className="secondary-text">
          {more} <LinkButton onClick={props.onOpenNeglected}>{t.openNeglected}</LinkButton>
        </p>
      )}
      <details className="explain">
        <summary>{t.explain}</summary>
        <p>
          {t.definition(rhythm, period)} {first === undefined ? null : t.imagined(first.effect.minutes)}
        </p>
      </details>
    </Section>
  );
}

interface SuggestionListProps extends PartnerSuggestionsProps {
  readonly said: TodaySuggestions['lastSaid'];
  readonly list: readonly RhythmSuggestion[];
}

function SuggestionList(props: SuggestionListProps): ReactNode {
  const { list, names } = props;
  if (list.length === 0) return null;
  return (
    <ul className="suggestion-list">
      {list.map((suggestion) => {
        const partner = names.organisations.get(suggestion.partnerId);
        return partner === undefined ? null : (
          <SuggestionItem key={partner.id} {...props} suggestion={suggestion} partner={partner} />
        );
      })}
    </ul>
  );
}

interface SuggestionItemProps extends SuggestionListProps {
  readonly suggestion: RhythmSuggestion;
  readonly partner: Organisation;
}

function SuggestionItem(props: SuggestionItemProps): ReactNode {
  const { suggestion, partner, said, today, names } = props;
  const t = suggestionTexts;
  const name = shortNameOf(partner);
  const last = said[partner.id];
  const effect = t.effect(suggestion.effect, effectNames(suggestion.effect, partner, names));
  return (
    <li className="suggestion">
      <StandingRing standing={suggestion.standing} />
      <div className="suggestion__words">
        <PartnerName partner={partner} names={names} onOpen={props.onOpenPartner}>
          <Tag>{t.until(suggestion.inTimeUntil, today)}</Tag>
        </PartnerName>
        <p className="secondary-text" title={t.priority(suggestion)}>
          {t.reason(suggestion)}
        </p>
        {last === undefined ? null : (
          <p className="suggestion__said">
            {last.confidentiality === 'confidential' ? (
              <Tag icon={<Lock aria-hidden="true" />}>{t.confidential}</Tag>
            ) : null}
            <LinkButton
              aria-description={t.openLast(name)}
              onClick={() => {
                props.onOpenEncounter(last.encounterId);
              }}
            >
              {t.lastSaid(last, today)}
            </LinkButton>
          </p>
        )}
        {effect === '' ? null : <p>{effect}</p>}
        <SuggestionActions
          name={name}
          today={today}
          onPlan={() => {
            props.onPlan({ organisationId: partner.id, subject: t.planSubject(name) });
          }}
          onSnooze={(until) => {
            props.onSnooze(partner.id, until);
          }}
          onDismiss={(reason) => {
            props.onDismiss(partner.id, reason);
          }}
        />
      </div>
    </li>
  );
}

interface PartnerNameProps {
  readonly partner: Organisation;
  readonly names: TodayNames;
  readonly onOpen: (id: Organisation['id']) => void;
  readonly children?: ReactNode;
}

/** A partner with the mark of its category, to open. */
export function PartnerName({ partner, names, onOpen, children }: PartnerNameProps): ReactNode {
  const category = names.categories.get(partner.categoryId);
  return (
    <p className="today-row__name">
      {category === undefined ? null : <CategoryMark look={category} label={category.name} />}
      <LinkButton
        onClick={() => {
          onOpen(partner.id);
        }}
      >
        {partner.name}
      </LinkButton>
      {children}
    </p>
  );
}

/** Names of what a visit would change. */
export function effectNames(
  { whiteSpots, newAreaIds }: VisitEffect,
  { categoryId }: Organisation,
  names: TodayNames,
): EffectNames {
  const areas = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => names.areas.get(id)?.name ?? []).slice(0, NAMES_IN_A_SENTENCE);
  return {
    category: names.categories.get(categoryId)?.name ?? '',
    areas: areas(whiteSpots.areaIds),
    newAreas: areas(newAreaIds),
    themes: whiteSpots.themeIds
      .flatMap((id) => names.themes.get(id)?.name ?? [])
      .slice(0, NAMES_IN_A_SENTENCE),
  };
}

const NAMES_IN_A_SENTENCE = 2;
