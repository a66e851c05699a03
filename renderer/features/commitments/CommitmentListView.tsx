import { Check, Pencil, Plus, RotateCcw } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { ListedCommitment } from '#shared/ipc/requests/commitments.ts';
import { type NetworkNames, shortNameOf } from '#renderer/api/network-names.ts';
import { dueInWords } from '#renderer/i18n/due.ts';
import { compareNames } from '#renderer/i18n/format.ts';
import type { CommitmentTexts, OwnerChoice } from '#renderer/i18n/texts/commitments.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { EmptyState, ErrorNotice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { useWalkableList, WALKABLE_ATTRIBUTE } from '#renderer/ui/fields/use-walkable-list.ts';
import { type CommitmentFilter, isOverdue } from './commitment-rows.ts';
import './commitments.css';

interface CommitmentListViewProps {
  readonly t: CommitmentTexts;
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly filter: CommitmentFilter;
  /** Those that fit the filter; open ones by urgency, done ones the latest first. */
  readonly commitments: readonly ListedCommitment[];
  /** Whether there are any at all, whatever the filter. */
  readonly isAny: boolean;
  readonly refusal: AppErrorData | null;
  readonly beside: ReactNode;
  readonly onFilter: (change: Partial<CommitmentFilter>) => void;
  readonly onAdd: () => void;
  readonly onEdit: (id: CommitmentId) => void;
  readonly onDone: (id: CommitmentId, isDone: boolean) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

const OWNERS: readonly OwnerChoice[] = ['all', 'us', 'them', 'colleague'];

/** What was promised: overdue first, done with one key. */
export function CommitmentListView(props: CommitmentListViewProps): ReactNode {
  const { t, filter, commitments, today, refusal } = props;
  const keptFocus = useKeptFocus();
  const overdue = commitments.filter((commitment) => isOverdue(commitment, today)).length;
  return (
    <div className="page commitments-page" {...keptFocus}>
      <PageHeader
        above={props.beside}
        title={filter.done ? t.titleDone(commitments.length) : t.title(commitments.length, overdue)}
        actions={
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={props.onAdd}>
            {t.add}
          </Button>
        }
      />
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      <CommitmentFilters {...props} />
      {commitments.length === 0 ? (
        <EmptyState title={props.isAny ? t.noneFound : filter.done ? t.noneDone : t.none} />
      ) : (
        <CommitmentItems {...props} />
      )}
    </div>
  );
}

function CommitmentFilters({ t, names, filter, onFilter }: CommitmentListViewProps): ReactNode {
  const partners = useMemo(
    () =>
      [...names.organisations.values()]
        .sort((first, second) => compareNames(first.name, second.name))
        .map(({ id, name, shortName }) => ({ key: id, id, label: name, names: [shortName] })),
    [names],
  );
  return (
    <div className="commitments-page__filters">
      <ToggleChips
        label={t.state}
        labelHidden
        chips={[
          { value: 'open', label: t.open },
          { value: 'done', label: t.doneOnes },
        ]}
        value={filter.done ? 'done' : 'open'}
        onChange={(state) => {
          onFilter({ done: state === 'done' });
        }}
      />
      <Select
        label={t.owner}
        labelHidden
        value={filter.owner}
        options={OWNERS.map((value) => ({ value, label: t.owners[value] }))}
        onChange={(owner) => {
          onFilter({ owner });
        }}
      />
      <MultiPicker
        label={t.partner}
        labelHidden
        texts={t.partnerPicker}
        options={partners}
        chips={partners.filter(({ id }) => id === filter.organisationId)}
        onAdd={(key) => {
          onFilter({ organisationId: partners.find((partner) => partner.key === key)?.id ?? null });
        }}
        onRemove={() => {
          onFilter({ organisationId: null });
        }}
      />
    </div>
  );
}

function CommitmentItems(props: CommitmentListViewProps): ReactNode {
  const { t, commitments } = props;
  const walkable = useWalkableList();
  return (
    <div {...walkable}>
      <p className="secondary-text">{t.keys}</p>
      <ul className="commitment-list">
        {commitments.map((commitment) => (
          <CommitmentItem key={commitment.id} {...props} commitment={commitment} />
        ))}
      </ul>
    </div>
  );
}

function CommitmentItem(
  props: CommitmentListViewProps & { readonly commitment: ListedCommitment },
): ReactNode {
  const { t, commitment, names, today, onDone, onEdit, onOpenPartner, onOpenEncounter } = props;
  const { id, text, encounterId, madeAt, doneOn, due } = commitment;
  const isDone = doneOn !== null;
  const partners = commitment.partnerIds.flatMap((partnerId) => names.organisations.get(partnerId) ?? []);
  return (
    <li className="commitment-item">
      <div className="commitment-item__words">
        <p>{text}</p>
        <p className="secondary-text commitment-item__facts">
          <Tag attention={isOverdue(commitment, today)}>
            {isDone ? t.doneOn(doneOn) : dueInWords(due, today)}
          </Tag>
          <span>{t.who[commitment.owner]}</span>
          {partners.length === 0 ? null : (
            <span>
              {t.with}{' '}
              {partners.map((partner, place) => (
                <span key={partner.id}>
                  {place === 0 ? null : ', '}
                  <LinkButton
                    onClick={() => {
                      onOpenPartner(partner.id);
                    }}
                  >
                    {shortNameOf(partner)}
                  </LinkButton>
                </span>
              ))}
            </span>
          )}
          {encounterId === null || madeAt === null ? (
            <span>{t.madeNowhere}</span>
          ) : (
            <LinkButton
              onClick={() => {
                onOpenEncounter(encounterId);
              }}
            >
              {t.madeAt(madeAt.subject, madeAt.form, madeAt.date)}
            </LinkButton>
          )}
        </p>
      </div>
      <Button
        {...{ [WALKABLE_ATTRIBUTE]: '' }}
        icon={isDone ? <RotateCcw aria-hidden="true" /> : <Check aria-hidden="true" />}
        aria-label={isDone ? t.markOpen(text) : t.markDone(text)}
        onClick={() => {
          onDone(id, !isDone);
        }}
      >
        {isDone ? t.reopen : t.done}
      </Button>
      <IconButton
        label={t.edit(text)}
        icon={<Pencil aria-hidden="true" />}
        onClick={() => {
          onEdit(id);
        }}
      />
    </li>
  );
}
