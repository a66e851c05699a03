import { Play } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { FormDraftKey } from '#shared/domain/draft-key.ts';
import type { MapLook, MapView } from '#shared/domain/map-view.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useFormDraft } from '#renderer/api/use-form-draft.ts';
import { mapViewTexts as t } from '#renderer/i18n/texts/map-views.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/TextField.tsx';
import './views-panel.css';

interface ViewsPanelProps {
  /** How one looks now. */
  readonly look: () => MapLook;
  readonly onShow: (look: MapLook) => void;
  /** From the first view on. */
  readonly onPresent: (first: MapView) => void;
  readonly onClose: () => void;
}

/** Ways of looking that were kept: to show, to change, to walk through, and to add the present one to. */
export function ViewsPanel({ look, onShow, onPresent, onClose }: ViewsPanelProps): ReactNode {
  const views = useNetworkQuery('mapViews.list', undefined);
  const create = useNetworkMutation('mapViews.create');
  const list = views.data ?? [];
  return (
    <Panel title={t.title} holdsInput onClose={onClose}>
      <p className="secondary-text">{t.intro}</p>
      {views.data === undefined ? (
        <Loading />
      ) : list.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <p className="map-views__present">
            <Button
              icon={<Play aria-hidden="true" />}
              title={t.presentHint}
              onClick={() => {
                const [first] = list;
                if (first !== undefined) onPresent(first);
              }}
            >
              {t.present}
            </Button>
          </p>
          <ol className="map-views">
            {list.map((view, place) => (
              <ViewLine key={view.id} view={view} place={place} list={list} look={look} onShow={onShow} />
            ))}
          </ol>
        </>
      )}
      <Section heading={t.keepHeading}>
        <ViewForm
          key={`new ${String(list.length)}`}
          draftKey="mapview:new"
          start={{ name: '', note: '' }}
          saveLabel={t.keep}
          saving={create.isPending}
          refusal={create.error}
          onSave={(words, done) => {
            create.mutate({ ...words, look: look() }, { onSuccess: done });
          }}
          onCancel={null}
        />
      </Section>
    </Panel>
  );
}

interface ViewLineProps extends Pick<ViewsPanelProps, 'look' | 'onShow'> {
  readonly view: MapView;
  readonly place: number;
  readonly list: readonly MapView[];
}

function ViewLine({ view, place, list, look, onShow }: ViewLineProps): ReactNode {
  const [isEdited, setEdited] = useState(false);
  const update = useNetworkMutation('mapViews.update');
  const order = useNetworkMutation('mapViews.order');
  const remove = useNetworkMutation('mapViews.remove');
  const words = { name: view.name, note: view.note };
  const moveTo = (target: number): void => {
    const ids = list.map(({ id }) => id).filter((id) => id !== view.id);
    ids.splice(target, 0, view.id);
    order.mutate({ ids });
  };
  if (isEdited) {
    return (
      <li>
        <ViewForm
          draftKey={`mapview:${view.id}`}
          start={words}
          saveLabel={t.save}
          saving={update.isPending}
          refusal={update.error}
          onSave={(changed, done) => {
            update.mutate(
              { id: view.id, draft: { ...changed, look: view.look } },
              {
                onSuccess: () => {
                  done();
                  setEdited(false);
                },
              },
            );
          }}
          onCancel={() => {
            setEdited(false);
          }}
        />
      </li>
    );
  }
  const items = [
    { id: 'edit', label: t.edit, onChoose: () => setEdited(true) },
    {
      id: 'renew',
      label: t.renew,
      onChoose: () => update.mutate({ id: view.id, draft: { ...words, look: look() } }),
    },
    ...(place === 0 ? [] : [{ id: 'up', label: t.up, onChoose: () => moveTo(place - 1) }]),
    ...(place === list.length - 1 ? [] : [{ id: 'down', label: t.down, onChoose: () => moveTo(place + 1) }]),
    { id: 'remove', label: t.remove, onChoose: () => remove.mutate({ id: view.id }) },
  ];
  return (
    <li className="map-view">
      <button
        type="button"
        className="map-view__show"
        aria-label={t.show(view.name)}
        onClick={() => {
          onShow(view.look);
        }}
      >
        <span className="map-view__name">{view.name}</span>
        {view.note === '' ? null : <span className="map-view__note">{view.note}</span>}
      </button>
      <MenuButton label={t.more} menuLabel={t.actions(view.name)} sections={[{ label: null, items }]} />
    </li>
  );
}

const wordsSchema = z.object({ name: z.string(), note: z.string() });
type Words = z.infer<typeof wordsSchema>;

interface ViewFormProps {
  readonly draftKey: FormDraftKey;
  readonly start: Words;
  readonly saveLabel: string;
  readonly saving: boolean;
  readonly refusal: unknown;
  readonly onSave: (words: Words, done: () => void) => void;
  readonly onCancel: (() => void) | null;
}

function ViewForm(props: ViewFormProps): ReactNode {
  const draft = useFormDraft<Words>(props.draftKey, (kept) => {
    const read = wordsSchema.safeParse(kept);
    return read.success ? read.data : null;
  });
  return draft.ready ? (
    <FilledForm {...props} draft={draft} start={draft.kept ?? props.start} />
  ) : (
    <Loading />
  );
}

function FilledForm({
  draft,
  start,
  saveLabel,
  saving,
  refusal,
  onSave,
  onCancel,
}: ViewFormProps & { readonly draft: ReturnType<typeof useFormDraft<Words>> }): ReactNode {
  const [words, setWords] = useState(start);
  const change = (part: Partial<Words>): void => {
    const next = { ...words, ...part };
    setWords(next);
    draft.keep(next);
  };
  const error = refusal === null ? null : asAppError(refusal);
  const nameError = error === null ? undefined : (fieldErrorOf(error.fields, 'name') ?? undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(words, () => void draft.clear());
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {error !== null && nameError === undefined ? <ErrorNotice error={error} /> : null}
      <TextField
        label={t.name}
        description={t.nameHelp}
        value={words.name}
        error={nameError}
        onChange={(name) => {
          change({ name });
        }}
      />
      <TextArea
        label={t.note}
        description={t.noteHelp}
        value={words.note}
        onChange={(note) => {
          change({ note });
        }}
      />
      <div className="map-views__actions">
        <Button type="submit" disabled={saving}>
          {saveLabel}
        </Button>
        {onCancel === null ? null : (
          <Button
            variant="quiet"
            onClick={() => {
              void draft.clear();
              onCancel();
            }}
          >
            {t.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
