import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { type NetworkNames, participantsOf, useNetworkNames } from '#renderer/api/network-names.ts';
import { type PartnerThere, showSavedInLog } from '#renderer/api/saved-in-log.ts';
import { useDoNotRecord } from '#renderer/api/use-do-not-record.ts';
import { quickEntryTexts } from '#renderer/i18n/texts/quick-entry.ts';
import { DoNotRecordLine } from '#renderer/ui/fields/DoNotRecordLine.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { WritingGuideButton } from '#renderer/ui/fields/WritingGuide.tsx';
import { AfterSave } from './AfterSave.tsx';
import { chipsOf, learnedChips } from './chips.ts';
import { type Correction, keyOfPart } from './corrections.ts';
import { draftOfEncounter, loggedLine } from './logged-line.ts';
import { QuickEntryView } from './QuickEntryView.tsx';
import { useNameIndex } from './use-name-index.ts';
import { useQuickEntry } from './use-quick-entry.ts';

interface QuickEntryPanelProps {
  /** Grows each time it is asked for by its key: then the line takes the focus. 0: it was not asked for. */
  readonly asked: number;
  /** `null`: it stands on this screen always. */
  readonly onClose: (() => void) | null;
  readonly onOpenEncounter: (id: EncounterId) => void;
  /** Intentions that an encounter may have become. */
  readonly proposalOf?: (id: EncounterId) => ReactNode;
}

/** As far back as habits are learned from. */
const LATELY = {
  from: null,
  until: null,
  organisationId: null,
  themeId: null,
  form: null,
  text: '',
  limit: 200,
  after: null,
} as const;
const NO_ENCOUNTERS: readonly Encounter[] = [];
const t = quickEntryTexts;

/** The partners that were there, by themselves or by a person of that day. */
function partnersAt(encounter: Encounter, names: NetworkNames): readonly PartnerThere[] {
  const ids = participantsOf(encounter, names).flatMap((each) =>
    each.kind === 'organisation' ? [each.id] : each.partners.map(({ id }) => id),
  );
  return ids.flatMap((id) => names.organisations.get(id) ?? []);
}

/** The quick entry: one line of plain Dutch becomes an encounter. */
export function QuickEntryPanel(props: QuickEntryPanelProps): ReactNode {
  const { asked, onClose, onOpenEncounter } = props;
  const status = useNetworkQuery('app.status', undefined);
  const { names, error } = useNetworkNames();
  const areas = useNetworkQuery('areas.list', undefined);
  const recent = useNetworkQuery('encounters.list', LATELY, { keepPrevious: true });
  const lately = recent.data?.encounters ?? NO_ENCOUNTERS;
  const today = status.data?.today;
  const index = useNameIndex(names, areas.data, lately);
  const entry = useQuickEntry(index, today, lately);
  const doNotRecord = useDoNotRecord();
  const log = useNetworkMutation('encounters.log');
  const update = useNetworkMutation('encounters.update', { line: false });
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState<Encounter | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const queries = useQueryClient();
  const isReady = entry.ready && names !== null && today !== undefined;

  useEffect(() => {
    if (asked > 0 && isReady) input.current?.focus();
  }, [asked, isReady]);

  if (error !== null) return <ErrorNotice error={error} />;
  if (!isReady) return null;
  const context = { t, names, today };
  const chips = [
    ...chipsOf(entry.line, entry.understood.parts, context),
    ...learnedChips(entry.learned, entry.understood.parts, context),
  ];

  const save = (): void => {
    if (entry.line.trim() === '' || index === null || log.isPending) return;
    const result = loggedLine(entry.understood, entry.learned, today);
    if (!result.ok) {
      setProblem(result.problem === 'nobody' ? t.nobody : t.chooseFirst);
      if (result.problem === 'open') setOpenKey(keyOfPart(entry.line, result.part));
      return;
    }
    setProblem(null);
    log.mutate(result.logged, {
      onSuccess: (encounter) => {
        showSavedInLog(queries, encounter, partnersAt(encounter, names));
        entry.clear();
        setOpenKey(null);
        setSaved(encounter);
      },
    });
  };
  const again = (encounter: Encounter): void => {
    const known = [
      ...encounter.organisationIds.map((id) => ({
        kind: 'organisation' as const,
        id,
        name: names.organisations.get(id)?.name,
      })),
      ...encounter.personIds.map((id) => ({
        kind: 'person' as const,
        id,
        name: names.persons.get(id)?.name,
      })),
    ];
    const named = known.flatMap(({ name, ...value }) => (name === undefined ? [] : [{ name, value }]));
    const corrections = named.map(
      ({ name, value }): Correction => ({ key: `participant:${name.toLowerCase()}`, value }),
    );
    const came = encounter.company === null ? '' : ` ${t.companyPhrases[encounter.company]}`;
    entry.start(`met ${named.map(({ name }) => name).join(' en ')}${came}, `, corrections);
    setSaved(null);
    input.current?.focus();
  };

  return (
    <QuickEntryView
      t={t}
      line={entry.line}
      chips={chips}
      note={entry.understood.note}
      openKey={openKey}
      problem={problem}
      refusal={log.error === null ? null : asAppError(log.error).toData()}
      restored={entry.restored}
      inputRef={input}
      sectionRef={section}
      onClose={onClose}
      onType={(line) => {
        setProblem(null);
        setOpenKey(null);
        if (line.trim() !== '') setSaved(null);
        entry.type(line);
      }}
      onSave={save}
      onOpenChip={setOpenKey}
      onChoose={(key, value) => {
        setProblem(null);
        entry.correct(key, value);
      }}
      onRemove={(key) => {
        entry.correct(key, null);
      }}
      onFocusLine={() => {
        input.current?.focus();
      }}
      onFocusChips={() => {
        section.current?.querySelector<HTMLElement>('[data-chip]')?.focus();
      }}
    >
      {entry.line.trim() === '' ? null : <WritingGuideButton />}
      <DoNotRecordLine
        names={entry.understood.parts.flatMap((part) =>
          part.kind === 'participant' && part.value?.kind === 'person' && doNotRecord.has(part.value.id)
            ? (names.persons.get(part.value.id)?.name ?? [])
            : [],
        )}
      />
      {saved === null ? null : (
        <AfterSave
          t={t.saved}
          encounter={saved}
          names={names}
          proposal={props.proposalOf?.(saved.id)}
          onAnswer={(answer) => {
            const changed = { ...saved, ...answer };
            setSaved(changed);
            update.mutate({ id: saved.id, draft: draftOfEncounter(changed) });
          }}
          onAgain={() => {
            again(saved);
          }}
          onOpen={() => {
            setSaved(null);
            onOpenEncounter(saved.id);
          }}
          onDone={() => {
            setSaved(null);
            input.current?.focus();
          }}
        />
      )}
    </QuickEntryView>
  );
}
