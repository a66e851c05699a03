import type { ReactNode } from 'react';
import { SIGNAL_AGES_AFTER_DAYS } from '#shared/domain/follow-up.ts';
import type { ListedSignal } from '#shared/ipc/requests/signals.ts';
import type { TodayPage } from '#shared/ipc/requests/today.ts';
import { todayTexts } from '#renderer/i18n/texts/today.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Explained } from './Explained.tsx';
import type { TodayActions, TodayNames } from './today-types.ts';

interface WaitingSignalsProps extends Pick<TodayActions, 'onOpenSignals'> {
  readonly signals: TodayPage['signals'];
  /** How signals are shown, with what can be done with them. */
  readonly linesOf: (signals: readonly ListedSignal[]) => ReactNode;
}

/** What was heard and is not told inside yet. */
export function WaitingSignals({ signals, linesOf, onOpenSignals }: WaitingSignalsProps): ReactNode {
  const t = todayTexts.signals;
  const { waiting, fresh, first, counts } = signals;
  return (
    <Section heading={t.title(fresh, waiting)}>
      {counts.ageing === 0 ? null : (
        <p className="secondary-text">
          {t.ageing(counts.ageing, SIGNAL_AGES_AFTER_DAYS)}{' '}
          <LinkButton
            onClick={() => {
              onOpenSignals('ageing');
            }}
          >
            {t.openAgeing}
          </LinkButton>
        </p>
      )}
      {waiting === 0 ? <p className="secondary-text">{t.none}</p> : linesOf(first)}
      <div>
        <Button
          variant="quiet"
          onClick={() => {
            onOpenSignals('open');
          }}
        >
          {t.openList}
        </Button>
      </div>
      <Explained text={t.definition(SIGNAL_AGES_AFTER_DAYS)} />
    </Section>
  );
}

interface CalendarAndHoursProps extends Pick<TodayActions, 'onOpenCalendar' | 'onOpenHours'> {
  readonly page: Pick<TodayPage, 'calendar' | 'lastWeek'>;
}

/** What the calendar holds ready, and whether last week's hours are noted. */
export function CalendarAndHours({ page, onOpenCalendar, onOpenHours }: CalendarAndHoursProps): ReactNode {
  const t = todayTexts.week;
  const { calendar, lastWeek } = page;
  return (
    <Section heading={t.title}>
      <p className="secondary-text">{t.waiting(calendar.waiting)}</p>
      {calendar.first.length === 0 ? null : (
        <ul className="lines">
          {calendar.first.map(({ id, date, startTime, subject }) => (
            <li key={id}>
              <span className="today__event">{subject === '' ? t.noSubject : subject}</span>
              <span className="secondary-text">{t.event(date, startTime)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="secondary-text">{t.hours(lastWeek, lastWeek.isNoted)}</p>
      <div className="form__actions">
        <Button variant="quiet" onClick={onOpenCalendar}>
          {t.openCalendar}
        </Button>
        {lastWeek.isNoted ? null : (
          <Button variant="quiet" onClick={onOpenHours}>
            {t.openHours}
          </Button>
        )}
      </div>
      <Explained text={t.definition} />
    </Section>
  );
}

interface AsidesProps extends Pick<TodayActions, 'onBringBack' | 'onOpenPartner'> {
  readonly asides: TodayPage['asides'];
  readonly names: TodayNames;
}

/** Who was put aside, until when or why, and the way back; nothing when nobody was. */
export function Asides({ asides, names, onBringBack, onOpenPartner }: AsidesProps): ReactNode {
  const t = todayTexts.asides;
  const known = asides.flatMap((aside) => {
    const partner = names.organisations.get(aside.organisationId);
    return partner === undefined ? [] : [{ aside, partner }];
  });
  if (known.length === 0) return null;
  return (
    <details className="explain today__asides">
      <summary>{t.title(known.length)}</summary>
      <p>{t.explain}</p>
      <ul>
        {known.map(({ aside, partner }) => (
          <li key={partner.id} className="today-row">
            <div className="today-row__words">
              <p className="today-row__name">
                <LinkButton
                  onClick={() => {
                    onOpenPartner(partner.id);
                  }}
                >
                  {partner.name}
                </LinkButton>
              </p>
              <p>{aside.until === null ? t.dismissed(aside.date, aside.reason) : t.snoozed(aside.until)}</p>
            </div>
            <Button
              variant="quiet"
              aria-label={t.bringBackFor(partner.name)}
              onClick={() => {
                onBringBack(partner.id);
              }}
            >
              {t.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
