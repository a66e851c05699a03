import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { AppErrorData } from '#shared/errors.ts';
import type { ErasurePreview } from '#shared/ipc/requests/privacy.ts';
import type { RedactionProposal } from '#shared/privacy/redaction.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { type ErasureTexts, MENTION_REASONS } from '#renderer/i18n/texts/privacy.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { RadioGroup } from '#renderer/ui/fields/RadioGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/TextField.tsx';
import './privacy.css';

const BACK_UP_CHOICES = ['clean', 'remove', 'leave'] as const;
export type BackUpChoice = (typeof BACK_UP_CHOICES)[number];

export interface ErasureForm {
  /** New texts by their place, where the user said something else than was proposed; the old text: it stays. */
  readonly texts: Readonly<Record<string, string>>;
  readonly confirmation: string;
  readonly reason: string;
  readonly backUps: BackUpChoice;
}

interface ErasureViewProps {
  readonly t: ErasureTexts;
  readonly preview: ErasurePreview;
  readonly form: ErasureForm;
  readonly busy: boolean;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  /** The name was not typed as it is. */
  readonly isRefused: boolean;
  readonly textOf: (proposal: RedactionProposal) => string | null;
  readonly onChange: (patch: Partial<ErasureForm>) => void;
  readonly onSubmit: () => void;
}

/** What an erasure does, text by text, and the one step that cannot be taken back. */
export function ErasureView(props: ErasureViewProps): ReactNode {
  const { t, preview, form, onChange } = props;
  const { person, proposals, backUps } = preview;
  return (
    <div className="page erasure">
      <PageHeader title={t.title(person.name)} />
      <Notice kind="attention">{t.warning}</Notice>
      <Section heading={t.what}>
        <ul className="lines">
          <li>{t.goes}</li>
          <li>{t.encounters(preview.encounterCount, preview.standIns)}</li>
          {preview.draftCount === 0 ? null : <li>{t.drafts(preview.draftCount)}</li>}
        </ul>
      </Section>
      <Section heading={t.mentions(proposals.length)}>
        {proposals.length === 0 ? null : <p className="secondary-text">{t.mentionsHelp}</p>}
        <ul className="erasure__texts">
          {proposals.map((proposal) => (
            <li key={proposal.key}>
              <ProposalView
                t={t}
                proposal={proposal}
                text={props.textOf(proposal)}
                onText={(text) => {
                  onChange({ texts: { ...form.texts, [proposal.key]: text ?? proposal.text } });
                }}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={t.backUps(backUps.length)}>
        {backUps.length === 0 ? null : (
          <>
            <ul className="lines">
              {backUps.map(({ path, moment, goneBy, canBeCleaned }) => (
                <li key={path}>
                  <span>{t.backUpLine(momentText(moment), goneBy)}</span>
                  {canBeCleaned ? null : <span className="secondary-text">{t.backUpOld}</span>}
                </li>
              ))}
            </ul>
            <RadioGroup
              label={t.backUpChoice}
              value={form.backUps}
              options={BACK_UP_CHOICES.map((value) => ({ value, label: t.backUpOptions[value] }))}
              onChange={(choice) => {
                onChange({ backUps: choice });
              }}
            />
          </>
        )}
        <p className="secondary-text">{t.elsewhere}</p>
      </Section>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!props.busy) props.onSubmit();
        }}
      >
        <TextField
          label={t.reason}
          description={t.reasonHelp}
          value={form.reason}
          onChange={(reason) => {
            onChange({ reason });
          }}
        />
        <TextField
          label={t.confirm(person.name)}
          required
          error={props.isRefused ? t.confirmWrong : undefined}
          value={form.confirmation}
          onChange={(confirmation) => {
            onChange({ confirmation });
          }}
        />
        {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
        <div className="form__actions">
          <Button variant="danger" type="submit" disabled={props.busy} icon={<Trash2 aria-hidden="true" />}>
            {t.apply}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** "2026-11-22 14.05.33" as people write it. */
function momentText(moment: string): string {
  const [day = '', time = ''] = moment.split(' ');
  return `${day.split('-').reverse().join('-')} ${time.slice(0, 5).replace('.', ':')}`;
}

interface ProposalViewProps {
  readonly t: ErasureTexts;
  readonly proposal: RedactionProposal;
  /** `null`: it stays as it is. */
  readonly text: string | null;
  readonly onText: (text: string | null) => void;
}

function ProposalView({ t, proposal, text, onText }: ProposalViewProps): ReactNode {
  const [isStaying, setIsStaying] = useState(text === null);
  const place = [proposal.label, proposal.date === null ? '' : formatDate(proposal.date)]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <>
      <p>
        <strong>{place}</strong>{' '}
        <span className="secondary-text">
          {proposal.certainty === 'possible' ? 'mogelijk: ' : ''}
          {MENTION_REASONS[proposal.reason]}
        </span>
      </p>
      <p className="story-page__text">
        {t.now}: <MarkedText proposal={proposal} />
      </p>
      <Checkbox
        label={t.change}
        checked={!isStaying}
        onChange={(isChanged) => {
          setIsStaying(!isChanged);
          onText(isChanged ? proposal.proposal : null);
        }}
      />
      {isStaying ? null : (
        <TextArea
          label={t.proposal(place)}
          careful={false}
          rows={2}
          value={text ?? proposal.proposal}
          onChange={onText}
        />
      )}
    </>
  );
}

function MarkedText({ proposal }: { readonly proposal: RedactionProposal }): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of proposal.mentions) {
    pieces.push(proposal.text.slice(at, start));
    pieces.push(
      <mark key={start} className="dossier__mention">
        {proposal.text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {proposal.text.slice(at)}
    </>
  );
}
