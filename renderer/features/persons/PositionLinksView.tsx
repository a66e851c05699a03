import type { ReactNode } from 'react';
import type { PersonLinks } from '#shared/ipc/app-state.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import type { PositionChangeTexts } from '#renderer/i18n/texts/position-change.ts';
import '#renderer/ui/section.css';
import './person-form.css';

/** More would push the fields out of sight. */
const SHOWN = 5;

interface PositionLinksViewProps {
  readonly t: PositionChangeTexts;
  readonly partner: string;
  readonly links: PersonLinks;
}

/** What of ours at a partner goes with the person who leaves: encounters with nobody else from there, and what is still open. */
export function PositionLinksView({ t, partner, links }: PositionLinksViewProps): ReactNode {
  const { encounters, openCommitments, partnerEncounters, since } = links;
  return (
    <section className="form__part">
      <h3>{t.links(partner)}</h3>
      <p>{t.alone({ alone: encounters.length, all: partnerEncounters, since })}</p>
      <Lines
        t={t}
        lines={encounters.map(({ id, date, subject }) => ({
          key: id,
          text: `${formatDate(date)}, ${subject === '' ? t.noSubject : subject}`,
        }))}
      />
      {openCommitments.length === 0 ? (
        <p className="secondary-text">{t.noneOpen}</p>
      ) : (
        <>
          <h4>{t.open}</h4>
          <Lines t={t} lines={openCommitments.map(({ id, text }) => ({ key: id, text }))} />
        </>
      )}
    </section>
  );
}

interface LinesProps {
  readonly t: PositionChangeTexts;
  readonly lines: readonly { readonly key: string; readonly text: string }[];
}

function Lines({ t, lines }: LinesProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <ul className="lines">
      {lines.slice(0, SHOWN).map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
      {lines.length <= SHOWN ? null : <li className="secondary-text">{t.more(lines.length - SHOWN)}</li>}
    </ul>
  );
}
