import type { ReactNode } from 'react';
import type { Dossier, DossierEntry, DossierText } from '#shared/privacy/dossier.ts';
import {
  choiceFor,
  type DossierChoices,
  LEAVE_OUT_REASONS,
  type LeaveOutReason,
  leftOutCounts,
} from '#shared/privacy/dossier-document.ts';
import type { TextOwner } from '#shared/privacy/stored-text.ts';
import { type DossierTexts, LEAVE_OUT_LABELS } from '#renderer/i18n/texts/privacy.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import '#renderer/ui/facts.css';
import './privacy.css';

export type DossierChoice = 'in' | 'undecided' | LeaveOutReason;

interface DossierViewProps {
  readonly t: DossierTexts;
  readonly dossier: Dossier;
  readonly choices: DossierChoices;
  readonly onChoose: (key: string, choice: DossierChoice) => void;
  /** Goes to where the words can be changed. */
  readonly onCorrect: (owner: TextOwner) => void;
}

/** The dossier itself, as it comes out of the printer; on the screen with a choice beside each text. */
export function DossierView({ t, dossier, choices, onChoose, onCorrect }: DossierViewProps): ReactNode {
  const leftOut = Object.entries(leftOutCounts(dossier, choices));
  return (
    <article className="dossier" aria-label={t.title(dossier.name)}>
      <header>
        <p className="dossier__small">{t.kicker}</p>
        <h1>{t.title(dossier.name)}</h1>
        <p className="dossier__small">{t.made(dossier.madeOn)}</p>
      </header>
      {dossier.sections.map(({ id, entries }) => (
        <section key={id} aria-label={t.sections[id]}>
          <h2>{t.sections[id]}</h2>
          {entries.length === 0 ? <p className="dossier__small">{t.empty}</p> : null}
          {entries.map((entry) => (
            <EntryView
              key={entry.key}
              t={t}
              entry={entry}
              choices={choices}
              onChoose={onChoose}
              onCorrect={onCorrect}
            />
          ))}
        </section>
      ))}
      <section aria-label={t.leftOut}>
        <h2>{t.leftOut}</h2>
        {leftOut.length === 0 ? <p>{t.nothingLeftOut}</p> : null}
        <ul>
          {leftOut.map(([reason, count]) => (
            <li key={reason}>{t.leftOutLine(reasonText(t, reason), count)}</li>
          ))}
        </ul>
        <p className="dossier__small">{t.session}</p>
      </section>
    </article>
  );
}

function reasonText(t: DossierTexts, reason: string): string {
  const known = LEAVE_OUT_REASONS.find((one) => one === reason);
  return known === undefined ? t.leftOutUndecided : LEAVE_OUT_LABELS[known];
}

interface EntryViewProps extends Omit<DossierViewProps, 'dossier'> {
  readonly entry: DossierEntry;
}

function EntryView({ t, entry, choices, onChoose, onCorrect }: EntryViewProps): ReactNode {
  const { owner } = entry;
  const isOut =
    entry.texts.length > 0 &&
    entry.facts.length === 0 &&
    entry.texts.every((text) => choiceFor(text, choices) !== 'in');
  return (
    <div className={isOut ? 'dossier__entry dossier__entry--out' : 'dossier__entry'}>
      <div className="dossier__entry-head">
        <h3>{entry.title}</h3>
        {owner === null || owner.kind === 'intention' ? null : (
          <span className="dossier__correct">
            <LinkButton
              onClick={() => {
                onCorrect(owner);
              }}
              aria-label={`${t.correct}: ${entry.title}`}
            >
              {t.correct}
            </LinkButton>
          </span>
        )}
      </div>
      {entry.facts.length + entry.texts.length === 0 ? <p className="dossier__small">{t.empty}</p> : null}
      {entry.facts.length === 0 ? null : (
        <dl className="facts">
          {entry.facts.map(({ field, label, value }) => (
            <div key={field} className="facts__pair">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {entry.texts.map((text) => (
        <TextView
          key={text.key}
          t={t}
          text={text}
          title={entry.title}
          choice={choiceFor(text, choices)}
          onChoose={(choice) => {
            onChoose(text.key, choice);
          }}
        />
      ))}
    </div>
  );
}

interface TextViewProps {
  readonly t: DossierTexts;
  readonly text: DossierText;
  readonly title: string;
  readonly choice: DossierChoice;
  readonly onChoose: (choice: DossierChoice) => void;
}

function TextView({ t, text, title, choice, onChoose }: TextViewProps): ReactNode {
  const { mention } = text;
  const isPossible = mention?.certainty === 'possible';
  return (
    <div className={choice === 'in' ? 'dossier__text' : 'dossier__text dossier__text--out'}>
      <div>
        <p className="dossier__small">
          {text.label}
          {mention !== null && isPossible ? ` (${t.possible(mention.reason)})` : null}
        </p>
        <p className="dossier__words">
          {text.pieces.map(({ text: words, kind }, place) =>
            kind === 'mention' ? (
              // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other name
              <mark key={place} className="dossier__mention">
                {words}
              </mark>
            ) : (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <span key={place} className={kind === 'covered' ? 'dossier__covered' : undefined}>
                {words}
              </span>
            ),
          )}
        </p>
      </div>
      <div className="dossier__choice">
        <Select<DossierChoice>
          label={t.choice(`${text.label}, ${title}`)}
          labelHidden
          value={choice}
          options={[
            ...(isPossible ? [{ value: 'undecided' as const, label: t.toDecide }] : []),
            { value: 'in', label: t.in },
            ...LEAVE_OUT_REASONS.map((reason) => ({ value: reason, label: t.out(reason) })),
          ]}
          onChange={onChoose}
        />
      </div>
    </div>
  );
}
