import { Plus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { ruleHits } from '#shared/calendar/rules.ts';
import type { PartHours, WeekOfCalendar } from '#shared/calendar/weeks.ts';
import type { CalendarSettings } from '#shared/domain/calendar.ts';
import { fold } from '#shared/texts/fold.ts';
import type { CalendarTexts } from '#renderer/i18n/texts/calendar.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import type { RuleSubject } from './RuleFormPanel.tsx';
import '#renderer/ui/tables/table.css';

interface OwnWorkViewProps {
  readonly t: CalendarTexts;
  readonly weeks: readonly WeekOfCalendar[];
  readonly settings: CalendarSettings;
  readonly subjects: readonly RuleSubject[];
  readonly onTake: (weeks: readonly WeekOfCalendar[]) => void;
  /** Makes a rule of an example; an empty one begins with nothing. */
  readonly onAddRule: (example: string) => void;
  readonly onEditRule: (index: number) => void;
  readonly onRemoveRule: (index: number) => void;
}

/** Own work: what is not named yet, the rules, and the hours of each week. */
export function OwnWorkView(props: OwnWorkViewProps): ReactNode {
  const { ref, onFocus } = useKeptFocus();
  return (
    <div className="own-work" ref={ref} onFocus={onFocus}>
      <Undivided {...props} />
      <Rules {...props} />
      <Weeks {...props} />
    </div>
  );
}

interface Subject {
  readonly subject: string;
  readonly times: number;
}

/** Own work that nobody named, the most frequent first; the same subject counts once. */
function undividedSubjects(weeks: readonly WeekOfCalendar[], empty: string): readonly Subject[] {
  const found = new Map<string, Subject>();
  for (const { subject } of weeks.flatMap(({ events }) => events.filter(({ part }) => part === null))) {
    const name = subject === '' ? empty : subject;
    const before = found.get(fold(name));
    found.set(fold(name), { subject: before?.subject ?? name, times: (before?.times ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.times - one.times);
}

const MOST_SUBJECTS = 30;

function Undivided({ t, weeks, onAddRule }: OwnWorkViewProps): ReactNode {
  const subjects = useMemo(() => undividedSubjects(weeks, t.noSubject), [weeks, t.noSubject]);
  if (weeks.length === 0 || subjects.length === 0) return null;
  return (
    <Section heading={t.work.undivided(subjects.length)}>
      <p className="secondary-text">{t.work.undividedDetail}</p>
      <ul>
        {subjects.slice(0, MOST_SUBJECTS).map(({ subject, times }) => (
          <li key={subject} className="calendar-line">
            <span>{subject}</span>
            <span className="secondary-text">{t.work.times(times)}</span>
            <Button
              aria-label={t.work.divideThis(subject)}
              onClick={() => {
                onAddRule(subject);
              }}
            >
              {t.work.divide}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Rules({ t, settings, subjects, onAddRule, onEditRule, onRemoveRule }: OwnWorkViewProps): ReactNode {
  return (
    <Section heading={t.rules.title(settings.rules.length)}>
      {settings.rules.length > 1 ? <p className="secondary-text">{t.rules.intro}</p> : null}
      <ul>
        {settings.rules.map((rule, index) => (
          <li key={`${rule.words} ${String(index)}`} className="calendar-line">
            <span>{t.rules.sentence(rule.words, rule.part)}</span>
            <span className="secondary-text">
              {t.rules.hits(subjects.filter(({ subject }) => ruleHits(rule, subject)).length)}
            </span>
            <Button
              variant="quiet"
              aria-label={t.rules.editThis(rule.words)}
              onClick={() => {
                onEditRule(index);
              }}
            >
              {t.rules.edit}
            </Button>
            <Button
              variant="quiet"
              aria-label={t.rules.removeThis(rule.words)}
              onClick={() => {
                onRemoveRule(index);
              }}
            >
              {t.rules.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          onClick={() => {
            onAddRule('');
          }}
        >
          {t.rules.add}
        </Button>
      </div>
    </Section>
  );
}

function Weeks({ t, weeks, onTake }: OwnWorkViewProps): ReactNode {
  const { columns } = t.work;
  const open = weeks.filter(({ differs }) => differs);
  return (
    <Section heading={t.work.title}>
      <p className="secondary-text calendar-text">{weeks.length === 0 ? t.work.none : t.work.intro}</p>
      {open.length < 2 ? null : (
        <div>
          <Button
            onClick={() => {
              onTake(open);
            }}
          >
            {t.work.takeAll(open.length)}
          </Button>
        </div>
      )}
      {weeks.length === 0 ? null : (
        <div className="own-work__table">
          <table className="table" aria-label={t.work.table}>
            <caption>{t.work.splitHelp}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.week}</th>
                <th scope="col" className="table__number">
                  {columns.fromCalendar}
                </th>
                <th scope="col" className="table__number">
                  {columns.stored}
                </th>
                <th scope="col" className="table__number">
                  {columns.after}
                </th>
                <th scope="col">{columns.action}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <WeekRow
                  key={`${String(week.year)} ${String(week.week)}`}
                  t={t}
                  week={week}
                  onTake={onTake}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function WeekRow({
  t,
  week,
  onTake,
}: Pick<OwnWorkViewProps, 't' | 'onTake'> & { readonly week: WeekOfCalendar }): ReactNode {
  return (
    <tr>
      <th scope="row" aria-label={t.work.weekName(week)}>
        <details>
          <summary>{t.work.weekName(week)}</summary>
          <ul className="own-work__events">
            {week.events.map((event, place) => (
              <li key={`${event.date} ${String(place)}`} className="secondary-text">
                {t.work.event(event)}
              </li>
            ))}
          </ul>
        </details>
      </th>
      <td className="table__number">
        <Split t={t} hours={week.hours} />
      </td>
      <td className="table__number">
        <Split t={t} hours={week.stored} />
        {week.taken === null ? null : (
          <span className="secondary-text own-work__part">
            {t.work.fromCalendarPart(t.work.split(week.taken))}
          </span>
        )}
      </td>
      <td className="table__number">{week.differs ? <Split t={t} hours={week.after} /> : t.work.nothing}</td>
      <td>
        {week.differs ? (
          <Button
            aria-label={t.work.takeWeek(week)}
            onClick={() => {
              onTake([week]);
            }}
          >
            {t.work.take}
          </Button>
        ) : week.taken === null ? (
          t.work.nothing
        ) : (
          <Tag>{t.work.taken}</Tag>
        )}
      </td>
    </tr>
  );
}

function Split({ t, hours }: { readonly t: CalendarTexts; readonly hours: PartHours | null }): ReactNode {
  if (hours === null) return t.work.nothing;
  return (
    <>
      <span aria-hidden="true">{t.work.split(hours)}</span>
      <span className="visually-hidden">{t.work.splitRead(hours)}</span>
    </>
  );
}
