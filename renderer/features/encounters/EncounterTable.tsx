import { type ReactNode, useMemo } from 'react';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import type { EncounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { EncounterMarks } from '#renderer/ui/EncounterEntry.tsx';
import { summaryOf } from '#renderer/ui/encounter-summary.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { useWalkableList, WALKABLE_ATTRIBUTE } from '#renderer/ui/use-walkable-list.ts';
import '#renderer/ui/table.css';

interface EncounterTableProps {
  readonly t: EncounterLogTexts;
  readonly names: NetworkNames;
  readonly encounters: readonly Encounter[];
  readonly selectedId: EncounterId | null;
  readonly onOpen: (id: EncounterId) => void;
}

/** The same encounters as rows, for comparing. */
export function EncounterTable({ t, names, encounters, selectedId, onOpen }: EncounterTableProps): ReactNode {
  const walkable = useWalkableList();
  const rows = useMemo(
    () => encounters.map((encounter) => ({ encounter, summary: summaryOf(encounter, names) })),
    [encounters, names],
  );
  return (
    <div className="encounter-table" {...walkable}>
      <table className="table">
        <caption>{t.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.date}</th>
            <th scope="col">{t.columns.subject}</th>
            <th scope="col">{t.columns.form}</th>
            <th scope="col">{t.columns.who}</th>
            <th scope="col" className="table__number">
              {t.columns.minutes}
            </th>
            <th scope="col">{t.columns.marks}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ encounter, summary }) => {
            return (
              <tr key={encounter.id} aria-current={encounter.id === selectedId ? 'true' : undefined}>
                <td className="encounter-table__day">{summary.day}</td>
                <th scope="row" className="encounter-table__subject">
                  <LinkButton
                    {...{ [WALKABLE_ATTRIBUTE]: '' }}
                    onClick={() => {
                      onOpen(encounter.id);
                    }}
                  >
                    {summary.title}
                  </LinkButton>
                </th>
                <td>{sentenceCase(ENCOUNTER_FORM_LABELS[encounter.form])}</td>
                <td className="encounter-table__who">{summary.who}</td>
                <td className="table__number">{summary.minutes}</td>
                <td>
                  <EncounterMarks marks={summary.marks} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
