import { Shuffle } from 'lucide-react';
import type { ReactNode } from 'react';
import { type IsoDate, isoWeekOf } from '#shared/domain/calendar-date.ts';
import type { TodaySuggestions } from '#shared/ipc/requests/today.ts';
import { shortNameOf } from '#renderer/api/network-names.ts';
import { suggestionTexts } from '#renderer/i18n/texts/today-suggestions.ts';
import { todayTexts } from '#renderer/i18n/texts/today.ts';
import { STANDING_LABELS } from '#renderer/i18n/texts/ui.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { StandingRing } from '#renderer/ui/entities/StandingRing.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { effectNames, PartnerName } from './PartnerSuggestions.tsx';
import { SuggestionActions } from './SuggestionActions.tsx';
import type { TodayActions, TodayNames } from './today-types.ts';

interface SurpriseOfTheWeekProps extends TodayActions {
  readonly today: IsoDate;
  readonly names: TodayNames;
  readonly suggestions: TodaySuggestions;
}

/** One partner to meet that nobody would think of: the same all week, until another is asked for. */
export function SurpriseOfTheWeek(props: SurpriseOfTheWeekProps): ReactNode {
  const { today, names, suggestions } = props;
  const t = todayTexts.surprise;
  const { surprise, period } = suggestions;
  const partner = surprise === null ? undefined : names.organisations.get(surprise.partnerId);
  if (surprise === null || partner === undefined) {
    return (
      <Section heading={t.title}>
        <p className="secondary-text">{t.none}</p>
      </Section>
    );
  }
  const name = shortNameOf(partner);
  const reasons = t.reasons(surprise, period);
  const effect =
    surprise.effect === null
      ? ''
      : suggestionTexts.effect(surprise.effect, effectNames(surprise.effect, partner, names));
  return (
    <Section heading={t.title}>
      <div className="suggestion">
        <StandingRing standing={surprise.standing} />
        <div className="suggestion__words">
          <PartnerName partner={partner} names={names} onOpen={props.onOpenPartner}>
            <Tag>{STANDING_LABELS[surprise.standing]}</Tag>
          </PartnerName>
          {reasons === '' ? null : <p className="secondary-text">{reasons}</p>}
          {effect === '' ? null : <p>{effect}</p>}
          <SuggestionActions
            name={name}
            today={today}
            onPlan={() => {
              props.onPlan({ organisationId: partner.id, subject: suggestionTexts.planSubject(name) });
            }}
            onSnooze={(until) => {
              props.onSnooze(partner.id, until);
            }}
            onDismiss={(reason) => {
              props.onDismiss(partner.id, reason);
            }}
          />
        </div>
      </div>
      <div>
        <Button variant="quiet" icon={<Shuffle aria-hidden="true" />} onClick={props.onAnother}>
          {t.another}
        </Button>
      </div>
      <details className="explain">
        <summary>{suggestionTexts.explain}</summary>
        <p>{t.definition(surprise, isoWeekOf(today).week, surprise.reshuffles)}</p>
      </details>
    </Section>
  );
}
