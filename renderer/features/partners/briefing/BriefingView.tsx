import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category } from '#shared/domain/category.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import { COLLABORATION_FORM_LABELS, ENCOUNTER_FORM_LABELS, TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { formatDate, sentenceCase } from '#renderer/i18n/format.ts';
import type { BriefingTexts } from '#renderer/i18n/texts/briefing.ts';
import type { Briefing } from './briefing.ts';
import { assessmentLine, leftOutOf, rhythmLines } from './briefing-lines.ts';

interface BriefingViewProps {
  readonly t: BriefingTexts;
  readonly story: PartnerStory;
  readonly briefing: Briefing;
  readonly category: Category | undefined;
  readonly figures: PartnerFigures | undefined;
  readonly today: IsoDate;
}

/** The one page itself, as it comes out of the printer. */
export function BriefingView({ t, story, briefing, category, figures, today }: BriefingViewProps): ReactNode {
  const { organisation } = story;
  return (
    <article className="briefing" aria-label={t.title(organisation.name)}>
      <header>
        <p className="briefing__kicker">{t.kicker}</p>
        <h1>{organisation.name}</h1>
        <p>
          {[category?.name ?? '', `belang: ${TIER_LABELS[organisation.tier]}`].filter(Boolean).join(' · ')}
        </p>
        <p className="briefing__small">{t.made(today)}</p>
        <p className="briefing__small">{t.basis({ ...briefing.basis, leftOut: leftOutOf(briefing) })}</p>
      </header>
      {organisation.note.trim() === '' ? null : (
        <section>
          <h2>{t.who}</h2>
          <p className="briefing__note" style={{ WebkitLineClamp: briefing.room.noteLines }}>
            {organisation.note.trim()}
          </p>
        </section>
      )}
      <div className="briefing__columns">
        <section>
          <h2>{t.people}</h2>
          {briefing.people.length === 0 ? <p>{t.noPeople}</p> : null}
          <ul>
            {briefing.people.map(({ person, affiliation }) => (
              <li key={affiliation.id} className="briefing__clamp briefing__clamp--person">
                <strong>{person.name}</strong>
                {affiliation.role === '' ? null : `, ${affiliation.role}`}
                {person.phone === '' ? null : (
                  <>
                    {' '}
                    <span className="briefing__small briefing__phone">{person.phone}</span>
                  </>
                )}
              </li>
            ))}
            {briefing.morePeople === 0 ? null : <li>{t.morePeople(briefing.morePeople)}</li>}
          </ul>
        </section>
        <section>
          <h2>{t.rhythm}</h2>
          {[...rhythmLines(story, figures), assessmentLine(story)]
            .filter((text) => text !== '')
            .map((text) => (
              <p key={text}>{text}</p>
            ))}
        </section>
      </div>
      <section>
        <h2>{t.commitments}</h2>
        {briefing.commitments.length === 0 ? <p>{t.noCommitments}</p> : null}
        <ul>
          {briefing.commitments.map(({ id, owner, text, due }) => (
            <li key={id} className="briefing__clamp">
              <strong>{t.owner[owner]}:</strong> {text}{' '}
              <span className="briefing__small">
                {[t.due(due), due !== null && due < today ? t.late : ''].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
          {briefing.moreCommitments === 0 ? null : <li>{t.moreCommitments(briefing.moreCommitments)}</li>}
        </ul>
      </section>
      <section>
        <h2>{t.encounters}</h2>
        {briefing.encounters.length === 0 ? <p>{t.noEncounters}</p> : null}
        <ul>
          {briefing.encounters.map((encounter) => (
            <li key={encounter.id}>
              <span className="briefing__clamp">
                <span className="tabular">{formatDate(encounter.date)}</span>{' '}
                <strong>
                  {encounter.subject === ''
                    ? sentenceCase(ENCOUNTER_FORM_LABELS[encounter.form])
                    : encounter.subject}
                </strong>
                {encounter.confidentiality === 'confidential' ? ` (${t.confidentialMark})` : null}
              </span>
              {encounter.note.trim() === '' ? null : (
                <span className="briefing__clamp briefing__small">{encounter.note.trim()}</span>
              )}
            </li>
          ))}
        </ul>
      </section>
      {briefing.heard.length === 0 ? null : (
        <section>
          <h2>{t.heard}</h2>
          <ul>
            {briefing.heard.map(({ id, text }) => (
              <li key={id} className="briefing__clamp">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {story.collaborations.length === 0 ? null : (
        <section>
          <h2>{t.collaborations}</h2>
          <p className="briefing__clamp briefing__clamp--collaborations">
            {story.collaborations
              .map(({ name, form }) => `${name} (${COLLABORATION_FORM_LABELS[form]})`)
              .join(', ')}
          </p>
        </section>
      )}
      {briefing.mention.length === 0 ? null : (
        <section>
          <h2>{t.mention}</h2>
          <ul className="briefing__mention">
            {briefing.mention.map((line, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- somebody may write one line twice
              <li key={place}>
                <span className="briefing__clamp">{line}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {/* What is left of the sheet is for a pen. */}
      <section className="briefing__pen" aria-hidden="true">
        <h2>{t.pen}</h2>
      </section>
    </article>
  );
}
