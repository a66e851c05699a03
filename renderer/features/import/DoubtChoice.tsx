import type { ReactNode } from 'react';
import type { ImportChoice, PlannedRow } from '#shared/import/plan.ts';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Select } from '#renderer/ui/fields/Select.tsx';

interface DoubtChoiceProps {
  readonly t: ImportTexts;
  readonly row: PlannedRow;
  readonly labelHidden?: boolean;
  readonly onDecide: (choice: ImportChoice | null) => void;
}

/** Value of "not chosen yet" in a list; no choice is called so. */
const UNDECIDED = '';

/** Who or what a doubtful row is about. */
export function DoubtChoice({ t, row, labelHidden = false, onDecide }: DoubtChoiceProps): ReactNode {
  return (
    <div className="import-doubt">
      <Select<string>
        label={t.doubt.label(row.name)}
        labelHidden={labelHidden}
        value={row.choice ?? UNDECIDED}
        options={[
          { value: UNDECIDED, label: t.doubt.undecided },
          ...row.candidates.map(({ id, name, detail }) => ({
            value: id,
            label: t.doubt.isCandidate(name, detail),
          })),
          { value: 'new', label: t.doubt.isNew },
          { value: 'skip', label: t.doubt.skip },
        ]}
        onChange={(choice) => {
          onDecide(choice === UNDECIDED ? null : choice);
        }}
      />
    </div>
  );
}
