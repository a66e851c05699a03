import type { ReactNode } from 'react';
import type { AffiliationId, PersonId } from '#shared/domain/ids.ts';
import { asAppError, useNetworkQuery } from '#renderer/api/hooks.ts';
import { positionChangeTexts } from '#renderer/i18n/texts/position-change.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { useLeaveWhenGone } from '#renderer/ui/hooks/use-when-gone.ts';
import { positionsOn } from './person-rows.ts';
import { PositionChangeForm } from './PositionChangeForm.tsx';

interface PositionChangePanelProps {
  readonly personId: PersonId;
  /** The position that is proposed as the one that ends; `null`: the newest. */
  readonly affiliationId: AffiliationId | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** "Werkt nu elders", beside whichever screen it was asked for on. */
export function PositionChangePanel(props: PositionChangePanelProps): ReactNode {
  const { personId, onClose } = props;
  const status = useNetworkQuery('app.status', undefined);
  const persons = useNetworkQuery('persons.list', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const today = status.data?.today;
  const person = persons.data?.find(({ id }) => id === personId);
  const now = person === undefined || today === undefined ? null : positionsOn(person, today).now;

  // Undone, merged, or ended meanwhile: there is nothing left to end.
  const isOver =
    persons.data !== undefined && !persons.isFetching && today !== undefined && (now?.length ?? 0) === 0;
  useLeaveWhenGone(isOver, onClose);
  if (isOver) return null;

  const refused = [status, persons, organisations, categories].find((query) => query.isError);
  const asked = now?.find(({ id }) => id === props.affiliationId) ?? now?.[0];
  if (
    today === undefined ||
    person === undefined ||
    now === null ||
    asked === undefined ||
    persons.data === undefined ||
    organisations.data === undefined ||
    categories.data === undefined
  ) {
    return (
      <Panel title={positionChangeTexts.titleWaiting} holdsInput onClose={onClose}>
        {refused === undefined ? <Loading /> : <ErrorNotice error={asAppError(refused.error)} />}
      </Panel>
    );
  }
  return (
    <PositionChangeForm
      person={person}
      positions={[asked, ...now.filter(({ id }) => id !== asked.id)]}
      persons={persons.data}
      organisations={organisations.data}
      categories={categories.data}
      today={today}
      onSaved={props.onSaved}
      onClose={onClose}
    />
  );
}
