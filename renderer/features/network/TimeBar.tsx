import { Pause, Play, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { Replay } from '#shared/analysis/over-time/replay.ts';
import type { TimeTexts } from '#renderer/i18n/texts/network-time.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { CompareChoices } from './CompareChoices.tsx';
import { FIRST_COMPARISON, type NetworkTime, NOW } from './network-state.ts';
import { usePlaying } from './use-playing.ts';
import { STEPS_PER_MONTH } from './use-time.ts';
import './time-bar.css';

interface TimeBarProps {
  readonly t: TimeTexts;
  readonly time: Exclude<NetworkTime, { readonly kind: 'now' }>;
  /** `null` while it is worked out. */
  readonly replay: Replay | null;
  readonly place: number;
  readonly onTravel: (time: NetworkTime) => void;
}

/** Back along the last eighteen months, or two periods against each other. */
export function TimeBar({ t, time, replay, place, onTravel }: TimeBarProps): ReactNode {
  return (
    <section className="time-bar" aria-label={t.label}>
      <ToggleChips
        label={t.modesLabel}
        labelHidden
        chips={[
          { value: 'replay', label: t.modes.replay },
          { value: 'compare', label: t.modes.compare },
        ]}
        value={time.kind}
        onChange={(kind) => {
          onTravel(kind === 'replay' ? { kind, place: null } : FIRST_COMPARISON);
        }}
      />
      {time.kind === 'compare' ? (
        <CompareChoices t={t} time={time} onTravel={onTravel} />
      ) : replay === null ? (
        <output className="secondary-text">{t.waiting}</output>
      ) : (
        <ReplaySlider
          t={t}
          replay={replay}
          place={place}
          onPlace={(next) => {
            onTravel({ kind: 'replay', place: next });
          }}
        />
      )}
      <Button
        variant="quiet"
        icon={<X aria-hidden="true" />}
        onClick={() => {
          // The button goes away with the bar.
          document.querySelector<HTMLElement>('.map__field')?.focus();
          onTravel(NOW);
        }}
      >
        {t.close}
      </Button>
    </section>
  );
}

interface ReplaySliderProps extends Pick<TimeBarProps, 't' | 'place'> {
  readonly replay: Replay;
  readonly onPlace: (place: number) => void;
}

const BACK = new Set(['ArrowLeft', 'ArrowDown']);
const ON = new Set(['ArrowRight', 'ArrowUp']);

/** Every step of the slider is a week; an arrow key takes a month. */
function ReplaySlider({ t, replay, place, onPlace }: ReplaySliderProps): ReactNode {
  const id = useId();
  const last = replay.moments.length - 1;
  const moment = replay.moments[place];
  const playing = usePlaying(place, last, STEPS_PER_MONTH, onPlace);
  if (moment === undefined) return null;
  const go = (next: number): void => {
    playing.stop();
    onPlace(Math.min(last, Math.max(0, next)));
  };
  const step = (event: KeyboardEvent): void => {
    if (!BACK.has(event.key) && !ON.has(event.key)) return;
    event.preventDefault();
    go(place + (BACK.has(event.key) ? -STEPS_PER_MONTH : STEPS_PER_MONTH));
  };
  const said = place === last ? t.today(moment.asOf) : t.day(moment.asOf);
  return (
    <div className="time-bar__replay">
      <IconButton
        label={playing.isPlaying ? t.pause : t.play}
        icon={playing.isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        onClick={playing.toggle}
      />
      <label htmlFor={id} className="visually-hidden">
        {t.slider}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        step={1}
        value={place}
        aria-valuetext={said}
        title={t.help}
        onKeyDown={step}
        onChange={({ target }) => {
          go(target.valueAsNumber);
        }}
      />
      <span className="time-bar__day" aria-hidden="true">
        {said}
      </span>
    </div>
  );
}
