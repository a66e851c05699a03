import { FileDown, FileText, Hourglass, Landmark, Sparkles, Trash2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { type PersonId, personIdSchema } from '#shared/domain/ids.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { PRIVACY_ACTION_LABELS } from '#shared/texts/privacy.ts';
import { useChangeLine, useSavedLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { formatInteger, formatMoment } from '#renderer/i18n/format.ts';
import { duplicateTexts } from '#renderer/i18n/texts/duplicates.ts';
import { privacyTexts } from '#renderer/i18n/texts/privacy.ts';
import { retentionTexts } from '#renderer/i18n/texts/retention.ts';
import { wooPageTexts } from '#renderer/i18n/texts/woo.ts';
import { writingGuideTexts } from '#renderer/i18n/texts/writing-guide.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { WritingGuideButton } from '#renderer/ui/fields/WritingGuide.tsx';
import './privacy.css';

interface PrivacyPanelProps {
  readonly onBack: () => void;
  readonly onOpenDossier: (id: PersonId) => void;
  readonly onErase: (id: PersonId) => void;
  readonly onOpen: (screen: 'retention' | 'woo' | 'privacy-log') => void;
}

/** The place where AVG and Woo come together. */
export function PrivacyPanel(props: PrivacyPanelProps): ReactNode {
  const t = privacyTexts;
  const { onBack, onOpenDossier, onErase } = props;
  const showLine = useChangeLine();
  const tellSaved = useSavedLine(t.logSaved);
  const events = useNetworkQuery('privacyEvents.list', undefined);
  const requests = useNetworkQuery('corrections.list', { personId: null });
  const due = useNetworkQuery('retentionDue.find', undefined, { keepPrevious: true });
  const clean = useNetworkMutation('erasures.clean');
  const saveLog = useNetworkMutation('privacyEvents.saveCsv');
  if (events.isError) return <ErrorNotice error={events.error} />;
  if (events.data === undefined || requests.data === undefined) return <Loading />;
  const open = requests.data.filter(({ doneOn }) => doneOn === null).length;
  const refusal = clean.error ?? saveLog.error;
  return (
    <div className="page privacy">
      <PageHeader title={t.title} above={<BackButton label={t.back} onBack={onBack} />} summary={t.intro} />
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      <Section heading={t.persons}>
        <p>{t.personsHelp}</p>
        <PersonChoice onOpenDossier={onOpenDossier} onErase={onErase} />
        <p className="secondary-text">{t.requests(open)}.</p>
      </Section>
      <Section heading={retentionTexts.section}>
        <p>{due.data === undefined ? '' : retentionTexts.sectionDetail(due.data.count)}</p>
        <div>
          <Button
            icon={<Hourglass aria-hidden="true" />}
            onClick={() => {
              props.onOpen('retention');
            }}
          >
            {retentionTexts.open}
          </Button>
        </div>
      </Section>
      <Section heading={wooPageTexts.section}>
        <p>{wooPageTexts.sectionDetail}</p>
        <div>
          <Button
            icon={<Landmark aria-hidden="true" />}
            onClick={() => {
              props.onOpen('woo');
            }}
          >
            {wooPageTexts.open}
          </Button>
        </div>
      </Section>
      <Section heading={writingGuideTexts.title}>
        <div>
          <WritingGuideButton />
        </div>
      </Section>
      <Section heading={t.log}>
        <p className="secondary-text">{t.logHelp}</p>
        {events.data.length === 0 ? (
          <p>{t.logEmpty}</p>
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
          <section className="privacy-table" aria-label={t.logTable} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {Object.values(t.logColumns).map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {events.data.map(({ id, at, who, action, count, detail, reason }) => (
                  <tr key={id}>
                    <td>{formatMoment(at)}</td>
                    <td>{who}</td>
                    <td>{PRIVACY_ACTION_LABELS[action]}</td>
                    <td>{formatInteger(count)}</td>
                    <td>{detail}</td>
                    <td>{reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        <div className="form__actions">
          <Button
            icon={<FileText aria-hidden="true" />}
            disabled={events.data.length === 0}
            onClick={() => {
              props.onOpen('privacy-log');
            }}
          >
            {t.logOpen}
          </Button>
          <Button
            icon={<FileDown aria-hidden="true" />}
            disabled={saveLog.isPending || events.data.length === 0}
            onClick={() => {
              saveLog.mutate(undefined, {
                onSuccess: (saved) => {
                  tellSaved(saved);
                  void events.refetch();
                },
              });
            }}
          >
            {t.logSave}
          </Button>
          <Button
            icon={<Sparkles aria-hidden="true" />}
            disabled={clean.isPending}
            onClick={() => {
              clean.mutate(undefined, {
                onSuccess: ({ isClean }) => {
                  showLine({ kind: 'note', text: isClean ? t.cleaned : t.notCleaned });
                },
              });
            }}
          >
            {t.clean}
          </Button>
        </div>
        <p className="secondary-text">{t.cleanHelp}</p>
      </Section>
    </div>
  );
}

function PersonChoice({
  onOpenDossier,
  onErase,
}: Pick<PrivacyPanelProps, 'onOpenDossier' | 'onErase'>): ReactNode {
  const t = privacyTexts;
  const persons = useNetworkQuery('persons.list', undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const options = useMemo(
    () =>
      (persons.data ?? []).map(({ id, name, nickname }) => ({
        key: id,
        label: name,
        names: nickname === '' ? [] : [nickname],
      })),
    [persons.data],
  );
  const person = options.find(({ key }) => key === chosen);
  const withPerson = (action: (id: PersonId) => void) => (): void => {
    if (person === undefined) setIsRefused(true);
    else action(personIdSchema.parse(person.key));
  };
  return (
    <div className="privacy__pick">
      <MultiPicker
        label={t.who}
        texts={duplicateTexts.start}
        options={options}
        chips={person === undefined ? [] : [{ key: person.key, label: person.label }]}
        error={isRefused && person === undefined ? fieldErrorText('required') : undefined}
        onAdd={setChosen}
        onRemove={() => {
          setChosen(null);
        }}
      />
      <div className="form__actions">
        <Button icon={<FileText aria-hidden="true" />} onClick={withPerson(onOpenDossier)}>
          {t.openDossier}
        </Button>
        <Button icon={<Trash2 aria-hidden="true" />} onClick={withPerson(onErase)}>
          {t.openErasure}
        </Button>
      </div>
    </div>
  );
}
