import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { observationKindSchema, type ObservationKind } from '#shared/domain/vocabulary.ts';
import type { EncounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/TextField.tsx';
import type { ObservationRow } from './encounter-form-state.ts';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { useFocusNewRow } from '../use-focus-new-row.ts';

interface ObservationRowsProps {
  readonly t: EncounterFormTexts;
  readonly rows: readonly ObservationRow[];
  readonly today: IsoDate;
  /** The Dutch of what is wrong with a field of this form, if anything. */
  readonly errorOf: (field: string) => string | undefined;
  readonly onAdd: (kind: ObservationKind) => void;
  readonly onChange: (key: number, change: Partial<ObservationRow>) => void;
  readonly onRemove: (key: number) => void;
}

/** What was heard, what stayed unsaid, what is worth telling: as many lines as there are. */
export function ObservationRows(props: ObservationRowsProps): ReactNode {
  const { t, rows, today, errorOf, onAdd, onChange, onRemove } = props;
  const list = useFocusNewRow(rows.length);
  const keptFocus = useKeptFocus<HTMLElement>();
  return (
    <section className="encounter-form__section" {...keptFocus}>
      <h3>{t.observations}</h3>
      <div className="encounter-form__rows" ref={list}>
        {rows.map((row, place) => (
          <div key={row.key} className="encounter-row" data-row="">
            <div className="encounter-row__fields">
              <TextArea
                label={t.observationKinds[row.kind]}
                description={t.observationHelp[row.kind]}
                rows={2}
                value={row.text}
                error={errorOf(`observations.${row.key}.text`)}
                onChange={(text) => {
                  onChange(row.key, { text });
                }}
              />
              {row.kind === 'story' ? (
                <div className="field-row">
                  <DateField
                    label={t.toldOn}
                    value={row.toldOnText}
                    today={today}
                    direction="past"
                    error={errorOf(`observations.${row.key}.toldOn`)}
                    onChange={(toldOnText) => {
                      onChange(row.key, { toldOnText });
                    }}
                  />
                  <TextField
                    label={t.toldWhere}
                    value={row.toldWhere}
                    error={errorOf(`observations.${row.key}.toldWhere`)}
                    onChange={(toldWhere) => {
                      onChange(row.key, { toldWhere });
                    }}
                  />
                </div>
              ) : null}
            </div>
            <IconButton
              label={t.removeObservation(row.kind, place + 1)}
              icon={<X aria-hidden="true" />}
              onClick={() => {
                onRemove(row.key);
              }}
            />
          </div>
        ))}
      </div>
      <div className="form__actions">
        {observationKindSchema.options.map((kind) => (
          <Button
            key={kind}
            variant="quiet"
            icon={<Plus aria-hidden="true" />}
            title={t.addObservation(kind)}
            onClick={() => {
              onAdd(kind);
            }}
          >
            {t.observationKinds[kind]}
          </Button>
        ))}
      </div>
    </section>
  );
}
