import { FileSpreadsheet } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IMPORT_KINDS, type ImportKind } from '#shared/import/import-fields.ts';
import { IMPORT_KIND_LABELS } from '#shared/texts/import.ts';
import type { ManagementTexts } from '#renderer/i18n/texts/management.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';

interface ExportListsProps {
  readonly t: ManagementTexts;
  readonly busy: boolean;
  readonly onExport: (kinds: readonly ImportKind[], format: 'csv' | 'xlsx') => void;
}

/** Value of "all lists"; no kind is called so. */
const ALL = '';

/** Lists for a spreadsheet: one of them, or all. */
export function ExportLists({ t, busy, onExport }: ExportListsProps): ReactNode {
  const [kind, setKind] = useState<ImportKind | typeof ALL>(ALL);
  const kinds = kind === ALL ? IMPORT_KINDS : [kind];
  return (
    <>
      <p>{t.export.lists}</p>
      <Select<ImportKind | typeof ALL>
        label={t.export.which}
        value={kind}
        options={[
          { value: ALL, label: t.export.all },
          ...IMPORT_KINDS.map((value) => ({ value, label: IMPORT_KIND_LABELS[value] })),
        ]}
        onChange={setKind}
      />
      <div className="form__actions">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            icon={<FileSpreadsheet aria-hidden="true" />}
            disabled={busy}
            onClick={() => {
              onExport(kinds, format);
            }}
          >
            {format === 'xlsx' ? t.export.asXlsx : t.export.asCsv}
          </Button>
        ))}
      </div>
    </>
  );
}
