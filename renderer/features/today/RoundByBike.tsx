import { Bike } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import {
  type AreaRound,
  ROUND_TALK_MINUTES,
  ROUND_WAY_MINUTES,
  STOPS_IN_AN_HOUR,
} from '#shared/analysis/today/round.ts';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { endOfWeek } from '#shared/domain/due-commitments.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { suggestionTexts } from '#renderer/i18n/texts/today-suggestions.ts';
import { todayTexts } from '#renderer/i18n/texts/today.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { readDay } from '#renderer/ui/fields/read-field.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import type { TodayActions, TodayNames } from './today-types.ts';

interface RoundByBikeProps extends Pick<TodayActions, 'onPlanRound'> {
  readonly today: IsoDate;
  readonly names: TodayNames;
  /** Areas with somebody in them; those with the longest round first. */
  readonly rounds: readonly AreaRound[];
}

/** An hour or two in one area: whom to see, why them, and planned in one go. */
export function RoundByBike({ today, names, rounds, onPlanRound }: RoundByBikeProps): ReactNode {
  const t = todayTexts.round;
  const [chosenArea, setArea] = useViewState<string | null>('today.round.area', null);
  const [hours, setHours] = useViewState<'1' | '2'>('today.round.hours', '1');
  const [left, setLeft] = useState<ReadonlySet<OrganisationId>>(new Set());
  const [beforeText, setBeforeText] = useState(() => formatDate(addDays(endOfWeek(today), 7)));
  const [tried, setTried] = useState(false);
  const round = rounds.find(({ areaId }) => areaId === chosenArea) ?? rounds[0];
  if (round === undefined) {
    return (
      <Section heading={t.title}>
        <p className="secondary-text">{t.none}</p>
      </Section>
    );
  }
  const wanted = Number(hours) * STOPS_IN_AN_HOUR;
  const stops = round.stops.slice(0, wanted);
  const going = stops.filter(({ partnerId }) => !left.has(partnerId)).map(({ partnerId }) => partnerId);
  const before = readDay(beforeText, today, 'future');
  return (
    <Section heading={t.title} mark={<Bike aria-hidden="true" className="today__mark" />}>
      <div className="round__choice">
        <Select
          label={t.area}
          value={round.areaId}
          options={rounds.flatMap(({ areaId, unseenCount, partnerCount }) => {
            const area = names.areas.get(areaId);
            return area === undefined
              ? []
              : [{ value: areaId, label: t.areaOption(area.name, unseenCount, partnerCount) }];
          })}
          onChange={setArea}
        />
        <ToggleChips
          label={t.time}
          chips={[
            { value: '1' as const, label: t.oneHour },
            { value: '2' as const, label: t.twoHours },
          ]}
          value={hours}
          onChange={setHours}
        />
      </div>
      {stops.length === 0 ? (
        <p className="secondary-text">{round.unseenCount === 0 ? t.nobodyUnseen : t.nobody}</p>
      ) : (
        <form
          className="round"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (before.refused === null && going.length > 0) onPlanRound(round.areaId, going, before.value);
          }}
        >
          <ul className="round__stops">
            {stops.map((stop) => {
              const partner = names.organisations.get(stop.partnerId);
              if (partner === undefined) return null;
              const category = names.categories.get(partner.categoryId)?.name ?? '';
              return (
                <li key={stop.partnerId}>
                  <Checkbox
                    label={partner.name}
                    checked={!left.has(stop.partnerId)}
                    onChange={(isGoing) => {
                      const others = [...left].filter((id) => id !== stop.partnerId);
                      setLeft(new Set(isGoing ? others : [...others, stop.partnerId]));
                    }}
                  />
                  <p className="secondary-text round__why">
                    {t.stop(stop.daysSinceLast, stop.onlyHere, stop.firstOfCategory, category)}
                  </p>
                </li>
              );
            })}
          </ul>
          {stops.length < wanted ? <p className="secondary-text">{t.fewer}</p> : null}
          <div className="round__plan">
            <DateField
              label={t.before}
              description={t.beforeHelp}
              value={beforeText}
              today={today}
              direction="future"
              error={tried && before.refused !== null ? fieldErrorText(before.refused) : undefined}
              onChange={setBeforeText}
            />
            <Button type="submit" disabled={going.length === 0}>
              {t.plan(going.length)}
            </Button>
          </div>
        </form>
      )}
      <details className="explain">
        <summary>{suggestionTexts.explain}</summary>
        <p>{t.definition(ROUND_TALK_MINUTES, ROUND_WAY_MINUTES)}</p>
      </details>
    </Section>
  );
}
