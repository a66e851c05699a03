import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { commitmentOwnerSchema } from '#shared/domain/vocabulary.ts';
import { COMMITMENT_OWNER_LABELS } from '#shared/texts/vocabulary.ts';
import { shortNameOf } from '#renderer/api/network-names.ts';
import type { EncounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { labelledOptions } from '#renderer/ui/fields/labelled-options.ts';
import type { CommitmentRow } from './encounter-form-state.ts';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { useFocusNewRow } from '../use-focus-new-row.ts';

interface CommitmentRowsProps {
  readonly t: EncounterFormTexts;
  readonly rows: readonly CommitmentRow[];
  readonly today: IsoDate;
  /** The partners that were there: to or by one of these something can be promised. */
  readonly present: readonly Organisation[];
  /** Partners that a row names and that were not there, or no longer are. */
  readonly organisationOf: (id: OrganisationId) => Organisation | undefined;
  readonly errorOf: (field: string) => string | undefined;
  readonly onAdd: () => void;
  readonly onChange: (key: number, change: Partial<CommitmentRow>) => void;
  readonly onRemove: (key: number) => void;
}

const OWNER_CHIPS = labelledOptions(commitmentOwnerSchema.options, COMMITMENT_OWNER_LABELS);

const EVERYONE = '';

/** What was promised: what, by whom, when. */
export function CommitmentRows(props: CommitmentRowsProps): ReactNode {
  const { t, rows, onAdd } = props;
  const list = useFocusNewRow(rows.length);
  const keptFocus = useKeptFocus<HTMLElement>();
  return (
    <section className="encounter-form__section" {...keptFocus}>
      <h3>{t.commitments}</h3>
      <div className="encounter-form__rows" ref={list}>
        {rows.map((row, index) => (
          <CommitmentFields key={row.key} {...props} row={row} place={index + 1} />
        ))}
      </div>
      <div className="form__actions">
        <Button variant="quiet" icon={<Plus aria-hidden="true" />} onClick={onAdd}>
          {t.addCommitment}
        </Button>
      </div>
    </section>
  );
}

interface CommitmentFieldsProps extends CommitmentRowsProps {
  readonly row: CommitmentRow;
  /** 1 for the first. */
  readonly place: number;
}

function CommitmentFields(props: CommitmentFieldsProps): ReactNode {
  const { t, row, place, today, present, organisationOf, errorOf, onChange, onRemove } = props;
  const named = row.organisationId === null ? undefined : organisationOf(row.organisationId);
  const choices =
    named === undefined || present.some((partner) => partner.id === named.id) ? present : [...present, named];
  return (
    <div className="encounter-row" data-row="">
      <div className="encounter-row__fields">
        <TextField
          label={t.commitmentText(place)}
          careful
          value={row.text}
          error={errorOf(`commitments.${row.key}.text`)}
          onChange={(text) => {
            onChange(row.key, { text });
          }}
        />
        <ToggleChips
          label={t.commitmentOwner}
          chips={OWNER_CHIPS}
          value={row.owner}
          onChange={(owner) => {
            onChange(row.key, { owner });
          }}
        />
        <div className="field-row">
          <DateField
            label={t.commitmentDue}
            description={t.commitmentDueHelp}
            value={row.dueText}
            today={today}
            direction="future"
            error={errorOf(`commitments.${row.key}.due`)}
            onChange={(dueText) => {
              onChange(row.key, { dueText });
            }}
          />
          {choices.length > 1 || named !== undefined ? (
            <Select
              label={t.commitmentPartner}
              value={row.organisationId ?? EVERYONE}
              options={[
                { value: EVERYONE, label: t.commitmentEveryone },
                ...choices.map((partner) => ({ value: partner.id, label: shortNameOf(partner) })),
              ]}
              error={errorOf(`commitments.${row.key}.organisationId`)}
              onChange={(value) => {
                const chosen = choices.find((partner) => partner.id === value);
                onChange(row.key, { organisationId: chosen?.id ?? null });
              }}
            />
          ) : null}
        </div>
        {row.doneOn === null ? null : <p className="secondary-text">{t.commitmentDone(row.doneOn)}</p>}
      </div>
      <IconButton
        label={t.removeCommitment(place)}
        icon={<X aria-hidden="true" />}
        onClick={() => {
          onRemove(row.key);
        }}
      />
    </div>
  );
}
