import type { ReactNode } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { asAppError, useNetworkQuery } from '#renderer/api/hooks.ts';
import { personFormTexts } from '#renderer/i18n/texts/persons.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { PersonFormPanel } from './PersonFormPanel.tsx';

interface NewPersonPanelProps {
  /** The partner whom they work for, filled in beforehand. */
  readonly worksFor: OrganisationId;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Adds somebody who works for a partner, beside whichever screen it was asked for on. */
export function NewPersonPanel({ worksFor, onSaved, onClose }: NewPersonPanelProps): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  const persons = useNetworkQuery('persons.list', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  if (
    status.data === undefined ||
    persons.data === undefined ||
    organisations.data === undefined ||
    categories.data === undefined
  ) {
    const refused = [status, persons, organisations, categories].find((query) => query.isError);
    return (
      <Panel title={personFormTexts.titleNew} holdsInput onClose={onClose}>
        {refused === undefined ? <Loading /> : <ErrorNotice error={asAppError(refused.error)} />}
      </Panel>
    );
  }
  return (
    <PersonFormPanel
      person={null}
      worksFor={worksFor}
      persons={persons.data}
      organisations={organisations.data}
      categories={categories.data}
      today={status.data.today}
      onSaved={onSaved}
      onClose={onClose}
    />
  );
}
