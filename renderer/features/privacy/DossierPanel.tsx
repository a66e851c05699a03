import { Braces, FileDown, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import {
  dossierChoicesSchema,
  type DossierChoices,
  leftOutCounts,
} from '#shared/privacy/dossier-document.ts';
import type { TextOwner } from '#shared/privacy/stored-text.ts';
import { useSavedLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { dossierTexts } from '#renderer/i18n/texts/privacy.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import { useWindowTitle } from '#renderer/ui/hooks/use-window-title.ts';
import { type DossierChoice, DossierView } from './DossierView.tsx';

interface DossierPanelProps {
  readonly personId: PersonId;
  readonly onBack: () => void;
  readonly onCorrect: (owner: TextOwner) => void;
}

interface DossierForm {
  readonly choices: DossierChoices;
  readonly extra: string;
  readonly reason: string;
}
const EMPTY: DossierForm = { choices: {}, extra: '', reason: '' };

function readForm(kept: unknown): DossierForm | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { choices, extra, reason } = kept as Partial<Record<keyof DossierForm, unknown>>;
  const read = dossierChoicesSchema.safeParse(choices);
  if (!read.success || typeof extra !== 'string' || typeof reason !== 'string') return null;
  return { choices: read.data, extra, reason };
}

/** "haar zus, de buurman" as words to cover. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().slice(0, 100))
    .filter((word) => word !== '')
    .slice(0, 100);
}

/** Everything held on a person, to look through and to give to them. */
export function DossierPanel({ personId, onBack, onCorrect }: DossierPanelProps): ReactNode {
  const t = dossierTexts;
  const told = { onSuccess: useSavedLine(t.saved) };
  const form = useKeptForm(`dossier:${personId}`, EMPTY, readForm);
  // What is typed is covered after a moment, not at every letter.
  const [extra, setExtra] = useState<readonly string[]>([]);
  const typed = form.values.extra;
  useEffect(() => {
    const timer = setTimeout(() => {
      setExtra(wordsOf(typed));
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  const dossier = useNetworkQuery('dossiers.find', { personId, extra: [...extra] }, { keepPrevious: true });
  const savePdf = useNetworkMutation('dossiers.savePdf');
  const saveJson = useNetworkMutation('dossiers.saveJson');
  const print = useNetworkMutation('print.paper');
  const title = dossier.data === undefined ? '' : t.title(dossier.data.name);
  useWindowTitle(title);

  if (dossier.isError) {
    return (
      <div className="page">
        <ErrorNotice error={dossier.error} />
        <Button onClick={onBack}>{t.back}</Button>
      </div>
    );
  }
  if (dossier.data === undefined) return <Loading />;
  const { choices, reason } = form.values;
  const undecided = leftOutCounts(dossier.data, choices)['undecided'] ?? 0;
  const error = savePdf.error ?? saveJson.error ?? print.error;
  const choose = (key: string, choice: DossierChoice): void => {
    const { [key]: _, ...others } = choices;
    form.change({ choices: choice === 'undecided' ? others : { ...others, [key]: choice } });
  };
  return (
    <div className="page dossier-page">
      <div className="dossier-page__tools">
        <p>{t.explain}</p>
        <TextField
          label={t.extra}
          description={t.extraHelp}
          value={form.values.extra}
          onChange={(words) => {
            form.change({ extra: words });
          }}
        />
        <TextField
          label={t.reason}
          description={t.reasonHelp}
          value={reason}
          onChange={(words) => {
            form.change({ reason: words });
          }}
        />
        {undecided === 0 ? null : <Notice kind="attention">{t.undecided(undecided)}</Notice>}
        {error === null ? null : <ErrorNotice error={error} />}
        <div className="form__actions">
          <Button
            variant="primary"
            icon={<FileDown aria-hidden="true" />}
            disabled={savePdf.isPending}
            onClick={() => {
              savePdf.mutate({ personId, name: title.slice(0, 200), reason: reason.slice(0, 500) }, told);
            }}
          >
            {t.savePdf}
          </Button>
          <Button
            icon={<Braces aria-hidden="true" />}
            disabled={saveJson.isPending}
            onClick={() => {
              saveJson.mutate(
                { personId, extra: [...extra], choices: { ...choices }, reason: reason.slice(0, 500) },
                told,
              );
            }}
          >
            {t.saveJson}
          </Button>
          <Button
            icon={<Printer aria-hidden="true" />}
            disabled={print.isPending}
            onClick={() => {
              print.mutate(undefined);
            }}
          >
            {t.print}
          </Button>
        </div>
      </div>
      <DossierView t={t} dossier={dossier.data} choices={choices} onChoose={choose} onCorrect={onCorrect} />
    </div>
  );
}
