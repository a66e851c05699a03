import { type ReactNode, useMemo, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category, Theme } from '#shared/domain/category.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { fold } from '#shared/texts/fold.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { collaborationFormTexts } from '#renderer/i18n/texts/collaboration-form.ts';
import {
  checkCollaborationForm,
  collaborationFormOf,
  EMPTY_COLLABORATION,
  readCollaborationForm,
} from './collaboration-form.ts';
import { CollaborationFormView } from './CollaborationFormView.tsx';

interface CollaborationFormPanelProps {
  /** `null`: a new one. */
  readonly collaboration: Collaboration | null;
  readonly collaborations: readonly Collaboration[];
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly today: IsoDate;
  readonly onSaved: (collaboration: Collaboration) => void;
  readonly onClose: () => void;
}

/** Adds or changes a collaboration, with its members and the partners that were new among them. */
export function CollaborationFormPanel(props: CollaborationFormPanelProps): ReactNode {
  const { collaboration, collaborations, today, onSaved, onClose } = props;
  const t = collaborationFormTexts;
  const initial = useMemo(
    () => (collaboration === null ? EMPTY_COLLABORATION : collaborationFormOf(collaboration)),
    [collaboration],
  );
  const form = useKeptForm(`collaboration:${collaboration?.id ?? 'new'}`, initial, readCollaborationForm);
  const create = useNetworkMutation('collaborations.create');
  const update = useNetworkMutation('collaborations.update');
  const createTheme = useNetworkMutation('themes.findOrCreate');
  const [refusals, setRefusals] = useState(0);
  // Made on the spot, until the list of main has them too.
  const [made, setMade] = useState<readonly Theme[]>([]);
  const { checked, fields } = useMemo(() => checkCollaborationForm(form.values, today), [form.values, today]);
  const error = create.error ?? update.error ?? createTheme.error;
  const name = fold(form.values.name);
  const nameIsTaken =
    name !== '' &&
    collaborations.some((other) => other.id !== collaboration?.id && fold(other.name) === name);

  if (!form.ready) return null;

  const refuse = (): void => {
    setRefusals((count) => count + 1);
  };
  const submit = (): void => {
    if (checked === null) {
      refuse();
      return;
    }
    const outcome = {
      onSuccess: (saved: Collaboration) => {
        void form.forget();
        onSaved(saved);
      },
      onError: refuse,
    };
    if (collaboration === null) create.mutate(checked, outcome);
    else update.mutate({ id: collaboration.id, ...checked }, outcome);
  };
  const known = props.themes.concat(made.filter(({ id }) => props.themes.every((theme) => theme.id !== id)));
  return (
    <CollaborationFormView
      t={t}
      title={collaboration === null ? t.titleNew : t.titleEdit(collaboration.name)}
      values={form.values}
      onChange={(patch) => {
        create.reset();
        update.reset();
        form.change(patch);
      }}
      fields={refusals === 0 ? {} : { ...error?.fields, ...fields }}
      today={today}
      organisations={props.organisations}
      categories={props.categories}
      themes={known}
      onCreateTheme={(typed) => {
        createTheme.mutate(
          { name: typed },
          {
            onSuccess: (theme) => {
              setMade((before) => [...before, theme]);
              form.change(({ themeIds }) => ({
                themeIds: themeIds.includes(theme.id) ? themeIds : [...themeIds, theme.id],
              }));
            },
          },
        );
      }}
      nameIsTaken={nameIsTaken}
      saving={create.isPending || update.isPending}
      refusal={error}
      refusals={refusals}
      restored={form.restored}
      onDiscard={form.changed ? form.discard : null}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}
