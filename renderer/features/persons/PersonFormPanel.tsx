import { type ReactNode, useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category } from '#shared/domain/category.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import { fold } from '#shared/texts/fold.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { useFormFrame } from '#renderer/api/use-form-frame.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { personFormTexts } from '#renderer/i18n/texts/persons.ts';
import {
  checkPersonForm,
  emptyPersonForm,
  namesake,
  partnersOf,
  personFormOf,
  readPersonForm,
} from './person-form.ts';
import { PersonFormView } from './PersonFormView.tsx';

interface PersonFormPanelProps {
  /** `null`: somebody new. */
  readonly person: Person | null;
  /** Where somebody new works, when that is known. */
  readonly worksFor?: OrganisationId | null;
  readonly persons: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  readonly today: IsoDate;
  readonly onSaved: (person: Person) => void;
  readonly onClose: () => void;
}

/** Adds or changes a person. */
export function PersonFormPanel(props: PersonFormPanelProps): ReactNode {
  const { person, worksFor = null, persons, organisations, today, onSaved, onClose } = props;
  const t = personFormTexts;
  const initial = useMemo(
    () => (person === null ? emptyPersonForm(worksFor) : personFormOf(person)),
    [person, worksFor],
  );
  const form = useKeptForm(
    `person:${person?.id ?? (worksFor === null ? 'new' : `new-${worksFor}`)}`,
    initial,
    readPersonForm,
  );
  const create = useNetworkMutation('persons.create');
  const update = useNetworkMutation('persons.update');

  const checked = useMemo(() => checkPersonForm(form.values, today), [form.values, today]);
  const other = namesake(form.values.name, person, persons, fold);

  const { frame, fields, onChange } = useFormFrame({
    form,
    checked: checked.draft,
    problems: checked.fields,
    saves: [create, update],
    save: (draft, outcome) => {
      if (person === null) create.mutate(draft, outcome);
      else update.mutate({ id: person.id, draft }, outcome);
    },
    onSaved,
  });

  if (!form.ready) return null;

  const nameOf = (id: string): string => organisations.find((partner) => partner.id === id)?.name ?? '';

  return (
    <PersonFormView
      t={t}
      title={person === null ? t.titleNew : t.titleEdit(person.name)}
      values={form.values}
      onChange={onChange}
      fields={fields}
      today={today}
      organisations={organisations}
      categories={props.categories}
      namesake={
        other === null
          ? null
          : {
              name: other.name,
              partners: partnersOf(other)
                .map((id) => nameOf(id))
                .filter((name) => name !== ''),
            }
      }
      frame={frame}
      onClose={onClose}
    />
  );
}
