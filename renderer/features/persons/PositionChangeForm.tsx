import { type ReactNode, useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category } from '#shared/domain/category.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Affiliation, Person } from '#shared/domain/person.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useFormFrame } from '#renderer/api/use-form-frame.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { personPageTexts } from '#renderer/i18n/texts/persons.ts';
import { positionChangeTexts } from '#renderer/i18n/texts/position-change.ts';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { partnerOptions } from './partner-options.tsx';
import {
  checkPositionChange,
  overlaps,
  positionChangeOf,
  readPositionChange,
  withUntil,
} from './position-change.ts';
import { PositionChangeView } from './PositionChangeView.tsx';
import { PositionLinksView } from './PositionLinksView.tsx';

interface PositionChangeFormProps {
  readonly person: Person;
  /** The positions of today; the first is proposed as the one that ends. */
  readonly positions: readonly [Affiliation, ...Affiliation[]];
  readonly persons: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  readonly today: IsoDate;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Ends a position of a person, starts the next one, and lets somebody take over. */
export function PositionChangeForm(props: PositionChangeFormProps): ReactNode {
  const { person, positions, persons, organisations, categories, today } = props;
  const t = positionChangeTexts;
  const [first] = positions;
  const initial = useMemo(() => positionChangeOf(first, today), [first, today]);
  const form = useKeptForm(`position:${first.id}`, initial, readPositionChange);
  // What was kept may name a position that has ended since.
  const ending = positions.find(({ id }) => id === form.values.affiliationId) ?? first;
  const links = useNetworkQuery('positionLinks.find', {
    personId: person.id,
    organisationId: ending.organisationId,
  });
  const change = useNetworkMutation('positions.change');
  const checked = useMemo(
    () => checkPositionChange(form.values, person, ending, today),
    [form.values, person, ending, today],
  );
  const options = useMemo(() => partnerOptions(organisations, categories), [organisations, categories]);
  const personOptions = useMemo(
    () =>
      persons
        .filter(({ id, archived }) => id !== person.id && !archived)
        .map(({ id, name, nickname }) => ({
          key: id,
          label: name,
          names: nickname === '' ? [] : [nickname],
        })),
    [persons, person.id],
  );
  const { frame, fields, onChange } = useFormFrame({
    form,
    checked: checked.change,
    problems: checked.fields,
    saves: [change],
    save: change.mutate,
    onSaved: props.onSaved,
  });
  if (!form.ready) return null;

  const nameOf = ({ organisationId }: Affiliation): string =>
    organisations.find(({ id }) => id === organisationId)?.name ?? personPageTexts.unknownPartner;
  const linksRefusal = links.isError ? <ErrorNotice error={asAppError(links.error)} /> : null;
  return (
    <PositionChangeView
      t={t}
      person={person}
      endings={positions.map((position) => ({
        value: position.id,
        label: t.position({ role: position.role, partner: nameOf(position) }),
      }))}
      links={
        links.data === undefined ? (
          linksRefusal
        ) : (
          <PositionLinksView t={t} partner={nameOf(ending)} links={links.data} />
        )
      }
      values={{ ...form.values, affiliationId: ending.id }}
      overlap={overlaps(form.values, today)}
      onChange={onChange}
      onUntil={(until) => {
        change.reset();
        form.change((values) => withUntil(values, until, today));
      }}
      onEnding={(affiliationId) => {
        change.reset();
        const role = positions.find(({ id }) => id === affiliationId)?.role ?? '';
        form.change((values) => ({
          affiliationId,
          // A role that was typed stays; one that was proposed follows the position.
          ...(values.successorRole === ending.role ? { successorRole: role } : {}),
        }));
      }}
      fields={fields}
      today={today}
      organisations={organisations}
      persons={persons}
      partnerOptions={options}
      personOptions={personOptions}
      frame={frame}
      onClose={props.onClose}
    />
  );
}
