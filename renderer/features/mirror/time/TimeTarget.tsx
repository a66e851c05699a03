import { type ReactNode, useState } from 'react';
import type { TimeShares } from '#shared/analysis/mirror/time-split.ts';
import { asAppError, useNetworkMutation } from '#renderer/api/hooks.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import { TIME_PARTS, type TimePart } from './hours.ts';

type Percents = Readonly<Record<TimePart, string>>;

/** A whole percentage; `null`: it is none. */
function readPercent(text: string): number | null {
  const plain = text.trim().replace(/%$/, '').trim();
  if (!/^\d{1,3}$/.test(plain)) return null;
  const value = Number(plain);
  return value <= 100 ? value : null;
}

const percentsOf = (target: TimeShares | null): Percents => {
  const text = (part: TimePart): string => (target === null ? '' : String(Math.round(target[part] * 100)));
  return { college: text('college'), organisation: text('organisation'), outside: text('outside') };
};

/** How one would like to divide the time; the choice opens below the figures it stands beside. */
export function TimeTarget({ target }: { readonly target: TimeShares | null }): ReactNode {
  const t = mirrorTimeTexts.target;
  const save = useNetworkMutation('mirrorSettings.saveTarget');
  const [percents, setPercents] = useState<Percents | null>(null);
  const [tried, setTried] = useState(false);
  const store = (timeTarget: TimeShares | null): void => {
    save.mutate(
      { timeTarget },
      {
        onSuccess: () => {
          setPercents(null);
          setTried(false);
        },
      },
    );
  };
  if (percents === null) {
    return (
      <p className="time-target">
        <span>{t.heading(target)}.</span>
        <Button
          variant="quiet"
          onClick={() => {
            setPercents(percentsOf(target));
          }}
        >
          {target === null ? t.set : t.change}
        </Button>
      </p>
    );
  }
  const [college, organisation, outside] = TIME_PARTS.map((part) => readPercent(percents[part]));
  const total = (college ?? 0) + (organisation ?? 0) + (outside ?? 0);
  const errorOf = (part: TimePart): string | undefined => {
    if (!tried) return undefined;
    if (readPercent(percents[part]) === null) return t.notPercent;
    return part === 'outside' && total !== 100 ? t.notHundred : undefined;
  };
  return (
    <form
      className="time-target__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (
          typeof college !== 'number' ||
          typeof organisation !== 'number' ||
          typeof outside !== 'number' ||
          total !== 100
        )
          return;
        store({ college: college / 100, organisation: organisation / 100, outside: outside / 100 });
      }}
    >
      <p className="secondary-text">{t.detail}</p>
      <div className="time-entry__hours">
        {TIME_PARTS.map((part) => {
          const error = errorOf(part);
          return (
            <TextField
              key={part}
              label={t.percent(mirrorTimeTexts.parts[part])}
              inputMode="numeric"
              value={percents[part]}
              onChange={(value) => {
                setPercents({ ...percents, [part]: value });
              }}
              {...(error === undefined ? {} : { error })}
            />
          );
        })}
      </div>
      {save.error === null ? null : <ErrorNotice error={asAppError(save.error)} />}
      <div className="form__actions">
        <Button variant="primary" type="submit" disabled={save.isPending}>
          {t.save}
        </Button>
        {target === null ? null : (
          <Button
            onClick={() => {
              store(null);
            }}
          >
            {t.clear}
          </Button>
        )}
        <Button
          variant="quiet"
          onClick={() => {
            setPercents(null);
          }}
        >
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
