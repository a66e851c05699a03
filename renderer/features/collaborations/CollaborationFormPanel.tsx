import { type ReactNode, useMemo, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category, Theme } from '#shared/domain/category.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { fold } from '#shared/texts/fold.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { useFormFrame } from '#renderer/api/use-form-frame.ts';
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
  // Made on the spot, until the list of main has them too.
  const [made, setMade] = useState<readonly Theme[]>([]);
  const { checked, fields: problems } = useMemo(
    () => checkCollaborationForm(form.values, today),
    [form.values, today],
  );
  const name = fold(form.values.name);
  const nameIsTaken =
    name !== '' &&
    collaborations.some((other) => other.id !== collaboration?.id && fold(other.name) === name);

  const { frame, fields, onChange } = useFormFrame({
    form,
    checked: checked,
    problems: problems,
    saves: [create, update],
    refusedBeside: createTheme.error,
    save: (draft, outcome) => {
      if (collaboration === null) create.mutate(draft, outcome);
      else update.mutate({ id: collaboration.id, ...draft }, outcome);
    },
    onSaved,
  });

  if (!form.ready) return null;

  const known = props.themes.concat(made.filter(({ id }) => props.themes.every((theme) => theme.id !== id)));
  return (
    <CollaborationFormView
      t={t}
      title={collaboration === null ? t.titleNew : t.titleEdit(collaboration.name)}
      values={form.values}
      onChange={onChange}
      fields={fields}
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
      frame={frame}
      onClose={onClose}
    />
  );
}
