import { type ReactNode, useEffect, useRef } from 'react';
import type { Category } from '#shared/domain/category.ts';
import { type CategoryId, categoryIdSchema } from '#shared/domain/ids.ts';
import { type MissingPrompt, missingPromptKey } from '#shared/domain/missing.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { MissingTexts } from '#renderer/i18n/texts/missing.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import type { MissingPlace } from './missing-places.ts';
import './missing.css';

interface MissingViewProps {
  readonly t: MissingTexts;
  readonly places: readonly MissingPlace[];
  /** Where the prompt is about; `null` when all were dealt with. */
  readonly place: MissingPlace | null;
  readonly prompt: MissingPrompt | null;
  readonly name: string;
  /** For an area: what kind of partner is named. */
  readonly categoryId: CategoryId | null;
  readonly categories: readonly Category[];
  /** Who was named at this prompt. */
  readonly named: readonly string[];
  readonly refusal: { readonly field: 'name' | 'category'; readonly text: string } | null;
  readonly error: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly onName: (name: string) => void;
  readonly onCategory: (id: CategoryId | null) => void;
  readonly onAdd: () => void;
  readonly onNext: () => void;
  readonly onSkipPlace: () => void;
  readonly onChoosePlace: (place: MissingPlace) => void;
  readonly onRestart: () => void;
  readonly onOpenPartners: () => void;
}

/** The places with their counts, and the prompt of this moment. */
export function MissingView(props: MissingViewProps): ReactNode {
  const { t, places } = props;
  const empty = places.filter(({ partners }) => partners.length === 0).length;
  const all = places.reduce((sum, { prompts }) => sum + prompts.length, 0);
  const dealtWith = places.reduce((sum, place) => sum + place.dealtWith, 0);
  return (
    <div className="page">
      <PageHeader
        title={t.title(empty, places.length)}
        above={<BackButton label={t.toPartners} onBack={props.onOpenPartners} />}
        summary={
          <>
            <p>{t.summary}</p>
            <p>{t.overall(dealtWith, all)}</p>
          </>
        }
      />
      <div className="missing__columns">
        <section aria-label={t.places} className="missing__places">
          <PlaceList {...props} kind="category" heading={t.categories} />
          <PlaceList {...props} kind="area" heading={t.areas} />
        </section>
        {props.place === null || props.prompt === null ? (
          <section className="missing__prompt">
            <h2>{t.done}</h2>
            <p>{t.doneDetail}</p>
            <div>
              <Button onClick={props.onRestart}>{t.restart}</Button>
            </div>
          </section>
        ) : (
          <Prompt {...props} key={missingPromptKey(props.prompt)} place={props.place} prompt={props.prompt} />
        )}
      </div>
    </div>
  );
}

interface PlaceListProps extends Pick<MissingViewProps, 't' | 'places' | 'place' | 'onChoosePlace'> {
  readonly kind: MissingPlace['place']['kind'];
  readonly heading: string;
}

function PlaceList({ t, places, place: current, kind, heading, onChoosePlace }: PlaceListProps): ReactNode {
  const own = places.filter(({ place }) => place.kind === kind);
  return (
    <>
      <h2>{heading}</h2>
      {own.length === 0 ? <p className="secondary-text">{t.noAreas}</p> : null}
      <ul>
        {own.map((each) => (
          <li key={each.place.id}>
            <button
              type="button"
              className="missing__place"
              aria-current={each.place.id === current?.place.id ? 'step' : undefined}
              onClick={() => {
                onChoosePlace(each);
              }}
            >
              <span>{each.name}</span>
              <span className="secondary-text">
                {t.placeCount(each.partners.length)} · {t.progress(each.dealtWith, each.prompts.length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Names of those who are there already that are shown, to see who is not. */
const NAMES_SHOWN = 12;
const NO_CATEGORY = '';

interface PromptProps extends MissingViewProps {
  readonly place: MissingPlace;
  readonly prompt: MissingPrompt;
}

function Prompt({ t, place, prompt, ...props }: PromptProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  // Each prompt is ready to be answered at once.
  useEffect(() => {
    input.current?.focus();
  }, []);
  const shown = place.partners.slice(0, NAMES_SHOWN);
  const hidden = place.partners.length - shown.length;
  return (
    <section className="missing__prompt" aria-labelledby="missing-question">
      <p className="secondary-text">{place.name}</p>
      <h2 id="missing-question" className="missing__question">
        {t.question(prompt.question)}
      </h2>
      <p>{t.help(prompt.question)}</p>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onAdd();
        }}
      >
        {place.place.kind === 'area' ? (
          <Select
            label={t.category}
            value={props.categoryId ?? NO_CATEGORY}
            options={[
              { value: NO_CATEGORY, label: t.chooseCategory },
              ...props.categories.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            error={props.refusal?.field === 'category' ? props.refusal.text : undefined}
            onChange={(value) => {
              props.onCategory(value === NO_CATEGORY ? null : categoryIdSchema.parse(value));
            }}
          />
        ) : null}
        <TextField
          label={t.name}
          description={t.nameHelp}
          value={props.name}
          inputRef={input}
          error={props.refusal?.field === 'name' ? props.refusal.text : undefined}
          onChange={props.onName}
        />
        {props.error === null ? null : <ErrorNotice error={props.error} />}
        <div className="missing__actions">
          <Button variant="primary" type="submit">
            {t.add}
          </Button>
          <Button onClick={props.onNext}>{t.next}</Button>
          <Button variant="quiet" onClick={props.onSkipPlace}>
            {place.place.kind === 'area' ? t.skipArea : t.skipPlace}
          </Button>
        </div>
      </form>
      {props.named.length === 0 ? null : (
        <ul className="missing__named">
          {props.named.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <div className="missing__here">
        <p>{t.here(place.partners.length)}</p>
        <p className="secondary-text">{[...shown, ...(hidden > 0 ? [t.moreHere(hidden)] : [])].join(', ')}</p>
      </div>
    </section>
  );
}
