import { Pencil, TableProperties, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { encounterTableTexts } from '#renderer/i18n/texts/encounter-table.ts';
import { Button } from '#renderer/ui/Button.tsx';

interface EncounterToolsProps {
  readonly ticked: ReadonlySet<string>;
  /** How many fit the filters, loaded or not. */
  readonly total: number;
  readonly isEditable: boolean;
  readonly refusal: ReactNode;
  readonly onEditable: (isEditable: boolean) => void;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onTickAllThatFit: () => void;
  readonly onEditTicked: () => void;
  readonly onRemoveTicked: () => void;
}

/** Above the table: what can be done with what was chosen, and whether the cells can be changed. */
export function EncounterTools(props: EncounterToolsProps): ReactNode {
  const { ticked, total, isEditable, refusal } = props;
  const t = encounterTableTexts;
  return (
    <div>
      <div className="encounter-tools">
        <Button
          icon={<TableProperties aria-hidden="true" />}
          aria-pressed={isEditable}
          onClick={() => {
            props.onEditable(!isEditable);
          }}
        >
          {t.inPlace}
        </Button>
        {ticked.size === 0 ? (
          isEditable ? (
            <span className="secondary-text">{t.inPlaceHelp}</span>
          ) : null
        ) : (
          <>
            <output>{t.selected(ticked.size)}</output>
            <Button icon={<Pencil aria-hidden="true" />} onClick={props.onEditTicked}>
              {t.edit}
            </Button>
            <OwnerOnly>
              <Button icon={<Trash2 aria-hidden="true" />} onClick={props.onRemoveTicked}>
                {t.remove}
              </Button>
            </OwnerOnly>
            {ticked.size < total ? (
              <Button variant="quiet" onClick={props.onTickAllThatFit}>
                {t.selectAllThatFit(total)}
              </Button>
            ) : null}
            <Button
              variant="quiet"
              onClick={() => {
                props.onTick(new Set());
              }}
            >
              {t.clearSelection}
            </Button>
          </>
        )}
      </div>
      {refusal}
    </div>
  );
}
