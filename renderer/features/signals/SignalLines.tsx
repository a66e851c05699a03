import { BookOpen, ListTodo, Lock, RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { daysBetween, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterId, ObservationId, OrganisationId } from '#shared/domain/ids.ts';
import type { ListedSignal } from '#shared/ipc/requests/signals.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { type NetworkNames, shortNameOf } from '#renderer/api/network-names.ts';
import { encounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { laterTexts } from '#renderer/i18n/texts/later.ts';
import { signalTexts } from '#renderer/i18n/texts/signals.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LaterChoice } from '#renderer/ui/fields/LaterChoice.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { useResumedForm } from '#renderer/ui/hooks/use-resumed-form.ts';
import { LetGoForm, PromiseForm, TellForm } from './SignalForms.tsx';
import './signals.css';

interface SignalLinesProps {
  readonly signals: readonly ListedSignal[];
  readonly names: NetworkNames;
  readonly today: IsoDate;
  /** Where the lines stand: beside one encounter the kind of each is told, and not where it was heard. */
  readonly place: 'today' | 'list' | 'partner' | 'encounter';
  /** Offers to put open ones off; only where they come up by themselves. */
  readonly offersLater: boolean;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
}

interface OpenForm {
  readonly kind: 'tell' | 'promise' | 'let-go' | 'later';
  readonly id: ObservationId;
}

/** The form in which somebody typed before, when it is of one of these. */
function openFormOf(key: string, signals: SignalLinesProps['signals']): OpenForm | null {
  const kind = (['tell', 'promise', 'let-go'] as const).find((each) => key.startsWith(`signal-${each}:`));
  const signal = signals.find(({ observation }) => key.endsWith(observation.id));
  return kind === undefined || signal === undefined ? null : { kind, id: signal.observation.id };
}

/** What was heard, where, and what came of it; an open one gets its follow-up here. */
export function SignalLines(props: SignalLinesProps): ReactNode {
  const { signals, names, today } = props;
  const resumed = useResumedForm((key) => openFormOf(key, signals));
  const [form, setForm] = useState<OpenForm | null>(resumed);
  const snooze = useNetworkMutation('signals.snooze');
  const reopen = useNetworkMutation('signals.reopen');
  const keptFocus = useKeptFocus();
  const refusal = snooze.error ?? reopen.error;
  const close = (): void => {
    setForm(null);
  };
  const chosen = signals.find(({ observation }) => observation.id === form?.id);
  const formProps = chosen === undefined ? null : { signal: chosen, names, today, onClose: close };
  return (
    <div {...keptFocus}>
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      <ul className="signal-list">
        {signals.map((signal) => {
          const { id, text } = signal.observation;
          return (
            <li key={id} className="signal">
              <SignalWords {...props} signal={signal} />
              <SignalActions
                {...props}
                signal={signal}
                onForm={(kind) => {
                  setForm({ kind, id });
                }}
                onReopen={() => {
                  reopen.mutate({ id });
                }}
              />
              {form?.kind === 'later' && form.id === id ? (
                <LaterChoice
                  what={text}
                  today={today}
                  onChoose={(until) => {
                    snooze.mutate({ id, until }, { onSuccess: close });
                  }}
                  onCancel={close}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      {formProps === null || form === null ? null : form.kind === 'tell' ? (
        <TellForm key={form.id} {...formProps} />
      ) : form.kind === 'promise' ? (
        <PromiseForm key={form.id} {...formProps} />
      ) : form.kind === 'let-go' ? (
        <LetGoForm key={form.id} {...formProps} />
      ) : null}
    </div>
  );
}

type OneSignalProps = SignalLinesProps & { readonly signal: ListedSignal };

function SignalWords(props: OneSignalProps): ReactNode {
  const { signal, names, today, place, onOpenEncounter, onOpenPartner } = props;
  const t = signalTexts;
  const { observation, heardOn, subject, form, isAgeing } = signal;
  // Who was there stands on the page of the encounter itself.
  const named =
    place === 'encounter' ? [] : signal.partnerIds.flatMap((id) => names.organisations.get(id) ?? []);
  return (
    <div className="signal__words">
      <p className="signal__text">{observation.text}</p>
      <p className="secondary-text signal__facts">
        {place === 'encounter' ? <span>{t.oneKind[observation.kind]}</span> : null}
        {isAgeing ? <Tag attention>{t.ageing(daysBetween(heardOn, today))}</Tag> : null}
        {place === 'encounter' ? null : (
          <>
            <span>{t.heard(heardOn, today)}</span>
            <LinkButton
              onClick={() => {
                onOpenEncounter(observation.encounterId);
              }}
            >
              {t.at(subject === '' ? encounterLogTexts.noSubject(form) : subject)}
            </LinkButton>
          </>
        )}
        {named.slice(0, PARTNERS_NAMED).map((partner) => (
          <LinkButton
            key={partner.id}
            onClick={() => {
              onOpenPartner(partner.id);
            }}
          >
            {shortNameOf(partner)}
          </LinkButton>
        ))}
        {named.length > PARTNERS_NAMED ? (
          <span>{encounterLogTexts.others(named.length - PARTNERS_NAMED)}</span>
        ) : null}
        {signal.confidentiality === 'confidential' && place !== 'encounter' ? (
          <Tag icon={<Lock aria-hidden="true" />}>{t.confidential}</Tag>
        ) : null}
      </p>
      <SignalOutcomeLine signal={signal} today={today} />
    </div>
  );
}

/** More names than this say nothing on one line. */
const PARTNERS_NAMED = 2;

/** What came of it, in a sentence; nothing while it is open. */
function SignalOutcomeLine({
  signal,
  today,
}: {
  readonly signal: ListedSignal;
  readonly today: IsoDate;
}): ReactNode {
  const t = signalTexts.became;
  const { observation, commitment, letGoOn, snoozedUntil } = signal;
  const { toldOn, toldWhere } = observation;
  const lines = [
    ...(signal.state === 'told' ? [t.told(toldOn, toldWhere, signal.toldTo)] : []),
    ...(commitment === null ? [] : [t.promised(commitment.text, commitment.doneOn !== null)]),
    ...(signal.state === 'let-go' && letGoOn !== null ? [t.letGo(letGoOn, signal.letGoReason)] : []),
    ...(signal.state === 'open' && snoozedUntil !== null && snoozedUntil > today
      ? [t.snoozed(snoozedUntil)]
      : []),
  ];
  return lines.map((line) => (
    <p key={line} className="secondary-text signal__text">
      {line}
    </p>
  ));
}

interface SignalActionsProps {
  readonly signal: ListedSignal;
  readonly offersLater: boolean;
  readonly onForm: (kind: OpenForm['kind']) => void;
  readonly onReopen: () => void;
}

function SignalActions({ signal, offersLater, onForm, onReopen }: SignalActionsProps): ReactNode {
  const t = signalTexts;
  const { text } = signal.observation;
  if (signal.state !== 'open') {
    return (
      <div className="signal__actions">
        <Button
          variant="quiet"
          icon={<RotateCcw aria-hidden="true" />}
          aria-label={t.reopenFor(text)}
          onClick={onReopen}
        >
          {t.reopen}
        </Button>
      </div>
    );
  }
  return (
    <div className="signal__actions">
      <Button
        icon={<BookOpen aria-hidden="true" />}
        aria-label={t.tellFor(text)}
        onClick={() => {
          onForm('tell');
        }}
      >
        {t.tell}
      </Button>
      <Button
        variant="quiet"
        icon={<ListTodo aria-hidden="true" />}
        aria-label={t.promiseFor(text)}
        onClick={() => {
          onForm('promise');
        }}
      >
        {t.promise}
      </Button>
      {offersLater ? (
        <Button
          variant="quiet"
          aria-label={laterTexts.laterFor(text)}
          onClick={() => {
            onForm('later');
          }}
        >
          {laterTexts.later}
        </Button>
      ) : null}
      <Button
        variant="quiet"
        aria-label={t.letGoFor(text)}
        onClick={() => {
          onForm('let-go');
        }}
      >
        {t.letGo}
      </Button>
    </div>
  );
}
