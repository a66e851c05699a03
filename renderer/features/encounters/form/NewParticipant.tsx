import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Category, offered } from '#shared/domain/category.ts';
import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { AppErrorData } from '#shared/errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import type { EncounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';

/** Somebody who is not in the network yet, with the little that must be known. */
export type NewParticipantDraft =
  | { readonly kind: 'organisation'; readonly name: string; readonly categoryId: CategoryId }
  | { readonly kind: 'person'; readonly name: string; readonly organisationId: OrganisationId | null };

interface NewParticipantProps {
  readonly t: EncounterFormTexts['creation'];
  readonly kind: NewParticipantDraft['kind'];
  readonly name: string;
  readonly categories: readonly Category[];
  /** Partners by name. */
  readonly organisations: readonly Organisation[];
  /** Where a new person most likely works: the partner that was chosen already. */
  readonly likelyOrganisationId: OrganisationId | null;
  readonly refusal: AppErrorData | null;
  readonly onAdd: (draft: NewParticipantDraft) => void;
  readonly onCancel: () => void;
}

/** Value of the line that stands for nothing; no id looks like it. */
const NO_CHOICE = '';

/** A few fields inside the encounter form: who it is, so that the encounter need not wait. */
export function NewParticipant(props: NewParticipantProps): ReactNode {
  const { t, kind, categories, organisations, refusal, onAdd, onCancel } = props;
  const [name, setName] = useState(props.name);
  const [categoryId, setCategoryId] = useState<string>(NO_CHOICE);
  const [organisationId, setOrganisationId] = useState<string>(props.likelyOrganisationId ?? NO_CHOICE);
  const [isIncomplete, setIsIncomplete] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    box.current?.querySelector('select')?.focus();
  }, []);

  const add = (): void => {
    if (kind === 'person') {
      const organisation = organisations.find(({ id }) => id === organisationId);
      onAdd({ kind, name, organisationId: organisation?.id ?? null });
      return;
    }
    const category = categories.find(({ id }) => id === categoryId);
    setIsIncomplete(category === undefined);
    if (category !== undefined) onAdd({ kind, name, categoryId: category.id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      event.stopPropagation();
      add();
    }
  };
  const nameError = refusal?.fields['name'];

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that work in every field of the group
    <fieldset className="encounter-row new-participant" ref={box} onKeyDown={onKeyDown}>
      <legend className="new-participant__title">{kind === 'person' ? t.personTitle : t.partnerTitle}</legend>
      <div className="encounter-row__fields">
        <TextField
          label={t.name}
          value={name}
          onChange={setName}
          error={nameError === undefined ? undefined : fieldErrorText(nameError)}
        />
        {kind === 'person' ? (
          <Select
            label={t.organisation}
            value={organisationId}
            options={[
              { value: NO_CHOICE, label: t.noOrganisation },
              ...organisations.map((organisation) => ({ value: organisation.id, label: organisation.name })),
            ]}
            onChange={setOrganisationId}
          />
        ) : (
          <Select
            label={t.category}
            value={categoryId}
            options={[
              { value: NO_CHOICE, label: t.chooseCategory },
              ...offered(categories).map((category) => ({ value: category.id, label: category.name })),
            ]}
            error={isIncomplete && categoryId === NO_CHOICE ? fieldErrorText('required') : undefined}
            onChange={setCategoryId}
          />
        )}
        {refusal === null || nameError !== undefined ? null : <ErrorNotice error={refusal} />}
        <div className="form__actions">
          <Button onClick={add}>{t.add}</Button>
          <Button variant="quiet" onClick={onCancel}>
            {t.cancel}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
