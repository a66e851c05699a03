import type { ReactNode } from 'react';
import type {
  ComparedKind,
  DifferenceLine,
  DifferenceLines,
  NetworkDifference,
} from '#shared/back-ups/compare-networks.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import type { BackUpTexts } from '#renderer/i18n/texts/back-ups.ts';
import { Section } from '#renderer/ui/Section.tsx';

interface DifferenceListProps {
  readonly t: BackUpTexts;
  readonly difference: NetworkDifference;
  /** What to call what stands in the first only, in the second only, and in both but not the same. */
  readonly words: Readonly<Record<'first' | 'second' | 'changed', (count: number) => string>>;
  /** Says how many there are in the first and in the second; now and then, unless told. */
  readonly headings?: (kind: ComparedKind, first: number, second: number) => string;
}

/** What differs between two states of a network, kind by kind, with names. */
export function DifferenceList({
  t,
  difference,
  words,
  headings = t.difference.heading,
}: DifferenceListProps): ReactNode {
  const differing = difference.filter(
    ({ onlyInFirst, onlyInSecond, changed }) => onlyInFirst.count + onlyInSecond.count + changed.count > 0,
  );
  return (
    <>
      {differing.map(({ kind, counts, onlyInFirst, onlyInSecond, changed }) => (
        <Section key={kind} heading={headings(kind, counts[0], counts[1])}>
          <Lines t={t} heading={words.first} lines={onlyInFirst} />
          <Lines t={t} heading={words.second} lines={onlyInSecond} />
          <Lines t={t} heading={words.changed} lines={changed} />
        </Section>
      ))}
    </>
  );
}

interface LinesProps {
  readonly t: BackUpTexts;
  readonly heading: (count: number) => string;
  readonly lines: DifferenceLines;
}

/** So many stand open; longer lists open when asked. */
const OPEN_LINES = 12;

function Lines({ t, heading, lines: { count, lines } }: LinesProps): ReactNode {
  if (count === 0) return null;
  const untold = count - lines.length;
  return (
    <details className="explain back-ups__lines" open={count <= OPEN_LINES}>
      <summary>{heading(count)}</summary>
      <ul>
        {lines.map((line, index) => (
          // Two things may have the same name and date: only their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{wordsOf(t, line)}</li>
        ))}
        {untold === 0 ? null : <li className="secondary-text">{t.difference.more(untold)}</li>}
      </ul>
    </details>
  );
}

function wordsOf(t: BackUpTexts, { name, date, fields }: DifferenceLine): ReactNode {
  return (
    <>
      {date === null ? null : <span className="tabular">{formatDate(date)} </span>}
      {name === '' ? t.difference.unnamed : name}
      {fields.length === 0 ? null : <span className="secondary-text"> · {t.difference.fields(fields)}</span>}
    </>
  );
}
