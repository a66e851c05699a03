import {
  CopyCheck,
  EyeOff,
  FileDown,
  FileUp,
  FolderOpen,
  FolderSearch,
  History,
  LockKeyhole,
  Save,
  Share2,
  ShieldCheck,
  X,
} from 'lucide-react';
import { type ReactNode } from 'react';
import type { AppErrorData } from '#shared/errors.ts';
import type { ImportKind } from '#shared/import/import-fields.ts';
import type { AppStatus, OpenFile, Preferences } from '#shared/ipc/app-state.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { carefulTexts } from '#renderer/i18n/texts/careful-words.ts';
import { listTexts } from '#renderer/i18n/texts/lists.ts';
import type { ManagementTexts } from '#renderer/i18n/texts/management.ts';
import { handOverTexts } from '#renderer/i18n/texts/hand-over.ts';
import { privacyTexts } from '#renderer/i18n/texts/privacy.ts';
import { secretariatTexts } from '#renderer/i18n/texts/secretariat.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { RadioGroup } from '#renderer/ui/fields/RadioGroup.tsx';
import { WritingGuideButton } from '#renderer/ui/fields/WritingGuide.tsx';
import { PagePart } from '#renderer/ui/PagePart.tsx';
import '#renderer/ui/facts.css';
import { ExportLists } from './ExportLists.tsx';
import './management.css';

type RefusedIn = 'file' | 'back-up' | 'export' | 'appearance';

interface ManagementViewProps {
  readonly t: ManagementTexts;
  readonly status: AppStatus;
  readonly file: OpenFile;
  /** What was refused, and in which part of the page. */
  readonly refusal: {
    readonly part: RefusedIn;
    readonly error: Pick<AppErrorData, 'code' | 'params'>;
  } | null;
  readonly busy: boolean;
  readonly onFindDuplicates: () => void;
  readonly onOpenPrivacy: () => void;
  readonly onProtection: () => void;
  readonly onSecretariat: () => void;
  readonly onHandOver: () => void;
  readonly onShowInFolder: () => void;
  readonly onOpenOther: () => void;
  readonly onClose: () => void;
  readonly onBackUp: () => void;
  readonly onImport: () => void;
  readonly onOpenBackUps: () => void;
  readonly onExportLists: (kinds: readonly ImportKind[], format: 'csv' | 'xlsx') => void;
  readonly onExport: () => void;
  readonly onCarefulWords: (isOn: boolean) => void;
  readonly onQuickEntryKey: (wanted: boolean) => void;
  /** Categories, themes and areas. */
  readonly lists: ReactNode;
  readonly onAppearance: (appearance: Preferences['appearance']) => void;
}

const APPEARANCES = ['system', 'light', 'dark'] as const;

/** Beheer: the file, its copies, how it looks, and what this program is. */
export function ManagementView(props: ManagementViewProps): ReactNode {
  const { t, file, status, refusal, busy } = props;
  const refusedIn = (part: RefusedIn): ReactNode =>
    refusal?.part === part ? <ErrorNotice error={refusal.error} /> : null;
  return (
    <div className="page management">
      <PageHeader title={t.title(file.name)} />
      <PagePart heading={t.file.heading}>
        <dl className="facts">
          <dt>{t.file.name}</dt>
          <dd>{file.name}</dd>
          <dt>{t.file.path}</dt>
          <dd>{file.path}</dd>
        </dl>
        {refusedIn('file')}
        <div className="form__actions">
          <Button icon={<FolderSearch aria-hidden="true" />} disabled={busy} onClick={props.onShowInFolder}>
            {t.file.showInFolder}
          </Button>
          <Button icon={<FolderOpen aria-hidden="true" />} disabled={busy} onClick={props.onOpenOther}>
            {t.file.open}
          </Button>
          <Button icon={<X aria-hidden="true" />} disabled={busy} onClick={props.onClose}>
            {t.file.close}
          </Button>
        </div>
        <p className="secondary-text">{t.file.closeDetail}</p>
      </PagePart>
      <OwnerOnly>
        <PagePart heading={vaultTexts.protection.section}>
          <p>{file.isEncrypted ? vaultTexts.protection.isEncrypted : vaultTexts.protection.isPlain}</p>
          <div className="form__actions">
            <Button icon={<LockKeyhole aria-hidden="true" />} onClick={props.onProtection}>
              {vaultTexts.protection.open}
            </Button>
          </div>
        </PagePart>
        <PagePart heading={secretariatTexts.section}>
          <p>{secretariatTexts.sectionDetail}</p>
          <div className="form__actions">
            <Button icon={<EyeOff aria-hidden="true" />} onClick={props.onSecretariat}>
              {secretariatTexts.open}
            </Button>
          </div>
        </PagePart>
      </OwnerOnly>
      <PagePart heading={t.backUp.heading}>
        <p>{file.lastBackUp === null ? t.backUp.never : t.backUp.last(file.lastBackUp)}</p>
        {file.backUpProblem === null ? null : (
          <>
            <p>{t.backUp.failed}</p>
            <ErrorNotice error={file.backUpProblem} />
          </>
        )}
        {refusedIn('back-up')}
        <div className="form__actions">
          <Button icon={<Save aria-hidden="true" />} disabled={busy} onClick={props.onBackUp}>
            {t.backUp.action}
          </Button>
          <OwnerOnly>
            <Button icon={<History aria-hidden="true" />} onClick={props.onOpenBackUps}>
              {t.backUp.open}
            </Button>
          </OwnerOnly>
        </div>
        <p className="secondary-text">{t.backUp.automatic}</p>
      </PagePart>
      <OwnerOnly>
        <PagePart heading={t.import.heading}>
          <p>{t.import.detail}</p>
          <div className="form__actions">
            <Button icon={<FileUp aria-hidden="true" />} disabled={busy} onClick={props.onImport}>
              {t.import.action}
            </Button>
          </div>
        </PagePart>
      </OwnerOnly>
      <PagePart heading={t.duplicates.heading}>
        <p>{t.duplicates.detail}</p>
        <div className="form__actions">
          <Button icon={<CopyCheck aria-hidden="true" />} onClick={props.onFindDuplicates}>
            {t.duplicates.action}
          </Button>
        </div>
      </PagePart>
      <OwnerOnly>
        <PagePart heading={privacyTexts.title}>
          <p>{privacyTexts.managementDetail}</p>
          <div className="form__actions">
            <Button icon={<ShieldCheck aria-hidden="true" />} onClick={props.onOpenPrivacy}>
              {privacyTexts.managementAction}
            </Button>
          </div>
        </PagePart>
        <PagePart heading={t.export.heading}>
          <ExportLists t={t} busy={busy} onExport={props.onExportLists} />
          {refusedIn('export')}
          <p>{t.export.detail}</p>
          <div className="form__actions">
            <Button icon={<FileDown aria-hidden="true" />} disabled={busy} onClick={props.onExport}>
              {t.export.action}
            </Button>
          </div>
        </PagePart>
        <PagePart heading={handOverTexts.section}>
          <p>{handOverTexts.sectionDetail}</p>
          <div className="form__actions">
            <Button icon={<Share2 aria-hidden="true" />} onClick={props.onHandOver}>
              {handOverTexts.open}
            </Button>
          </div>
        </PagePart>
        <PagePart heading={listTexts.heading}>{props.lists}</PagePart>
      </OwnerOnly>
      <PagePart heading={t.appearance.heading}>
        <RadioGroup
          label={t.appearance.label}
          value={status.preferences.appearance}
          options={APPEARANCES.map((value) => ({ value, label: t.appearance.options[value] }))}
          onChange={props.onAppearance}
        />
        {refusedIn('appearance')}
        <p className="secondary-text">{t.appearance.zoom}</p>
      </PagePart>
      <PagePart heading={t.quickEntry.heading}>
        <Checkbox
          label={t.quickEntry.label}
          checked={status.preferences.quickEntryKey ?? true}
          onChange={props.onQuickEntryKey}
        />
        <p className="secondary-text">
          {status.quickEntryKey === 'refused' ? t.quickEntry.refused : t.quickEntry.detail}
        </p>
      </PagePart>
      <PagePart heading={carefulTexts.heading}>
        <Checkbox
          label={carefulTexts.setting}
          checked={status.preferences.carefulWords ?? true}
          onChange={props.onCarefulWords}
        />
        <p className="secondary-text">{carefulTexts.settingDetail}</p>
        <WritingGuideButton />
      </PagePart>
      <PagePart heading={t.about.heading}>
        {status.standInRuntime ? <Notice kind="attention">{t.about.standIn}</Notice> : null}
        <dl className="facts">
          <dt>{t.about.version}</dt>
          <dd>{status.version}</dd>
          <dt>{t.about.runtime}</dt>
          <dd>
            Electron {status.runtimeVersions.electron}, Chromium {status.runtimeVersions.chromium}, Node{' '}
            {status.runtimeVersions.node}, SQLite {status.runtimeVersions.sqlite}
          </dd>
        </dl>
        <p>{t.about.privacy}</p>
        <p>{t.about.licence}</p>
        <p className="secondary-text">{t.about.font}</p>
      </PagePart>
    </div>
  );
}
