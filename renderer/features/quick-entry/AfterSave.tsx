import { type ReactNode, useMemo } from 'react';
import type { Encounter } from '#shared/domain/encounter.ts';
import { type OrganisationId, organisationIdSchema } from '#shared/domain/ids.ts';
import {
  orientationSchema,
  performanceSchema,
  podiumSchema,
  scriptSchema,
  toneSchema,
} from '#shared/domain/vocabulary.ts';
import {
  ORIENTATION_LABELS,
  PERFORMANCE_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { type NetworkNames, participantsOf, shortNameOf } from '#renderer/api/network-names.ts';
import { compareNames } from '#renderer/i18n/format.ts';
import type { QuickEntryTexts } from '#renderer/i18n/texts/quick-entry.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { summaryOf } from '#renderer/ui/entities/encounter-summary.ts';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { OptionalToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';

type Answer = Partial<
  Pick<Encounter, 'script' | 'podium' | 'tone' | 'performance' | 'orientation' | 'absentOrganisationIds'>
>;

interface AfterSaveProps {
  readonly t: QuickEntryTexts['saved'];
  readonly encounter: Encounter;
  readonly names: NetworkNames;
  /** Intentions that it may have become. */
  readonly proposal: ReactNode;
  readonly onAnswer: (answer: Answer) => void;
  readonly onAgain: () => void;
  readonly onOpen: () => void;
  readonly onDone: () => void;
}

function chipsOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly { value: Value; label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** A few questions that take seconds, after the line was saved; each answer is kept at once, none is needed. */
export function AfterSave({
  t,
  encounter,
  names,
  proposal,
  onAnswer,
  onAgain,
  onOpen,
  onDone,
}: AfterSaveProps): ReactNode {
  const { title, who } = summaryOf(encounter, names);
  return (
    <div className="quick-entry__saved">
      <h2 className="quick-entry__saved-title">{t.title(who === '' ? title : `${title}, ${who}`)}</h2>
      {proposal}
      <p className="secondary-text">{t.question}</p>
      <div className="quick-entry__questions">
        <OptionalToggleChips
          label={t.script}
          chips={chipsOf(scriptSchema.options, SCRIPT_LABELS)}
          value={encounter.script}
          onChange={(script) => {
            onAnswer({ script });
          }}
        />
        <OptionalToggleChips
          label={t.podium}
          chips={chipsOf(podiumSchema.options, PODIUM_LABELS)}
          value={encounter.podium}
          onChange={(podium) => {
            onAnswer({ podium });
          }}
        />
        <OptionalToggleChips
          label={t.tone}
          chips={chipsOf(toneSchema.options, TONE_LABELS)}
          value={encounter.tone}
          onChange={(tone) => {
            onAnswer({ tone });
          }}
        />
        <OptionalToggleChips
          label={t.performance}
          chips={chipsOf(performanceSchema.options, PERFORMANCE_LABELS)}
          value={encounter.performance}
          onChange={(performance) => {
            onAnswer({ performance });
          }}
        />
        <OptionalToggleChips
          label={t.orientation}
          chips={chipsOf(orientationSchema.options, ORIENTATION_LABELS)}
          value={encounter.orientation}
          onChange={(orientation) => {
            onAnswer({ orientation });
          }}
        />
        <AbsentField t={t} encounter={encounter} names={names} onAnswer={onAnswer} />
      </div>
      <div className="form__actions">
        <Button onClick={onDone}>{t.done}</Button>
        <Button variant="quiet" onClick={onAgain}>
          {t.again}
        </Button>
        <Button variant="quiet" onClick={onOpen}>
          {t.open}
        </Button>
      </div>
    </div>
  );
}

/** Who should have been at the table and was not. */
function AbsentField({
  t,
  encounter,
  names,
  onAnswer,
}: Pick<AfterSaveProps, 't' | 'encounter' | 'names' | 'onAnswer'>): ReactNode {
  const absent = encounter.absentOrganisationIds;
  const options = useMemo(() => {
    const present = new Set<OrganisationId>(
      participantsOf(encounter, names).flatMap((each) =>
        each.kind === 'organisation' ? [each.id] : each.partners.map(({ id }) => id),
      ),
    );
    return [...names.organisations.values()]
      .filter((organisation) => !organisation.archived && !present.has(organisation.id))
      .sort((one, other) => compareNames(one.name, other.name))
      .map(({ id, name, shortName }) => ({ key: id, label: name, names: [shortName] }));
  }, [encounter, names]);
  const change = (ids: readonly OrganisationId[]): void => {
    onAnswer({ absentOrganisationIds: ids });
  };
  return (
    <MultiPicker
      label={t.absent}
      options={options}
      chips={absent.flatMap((id) => {
        const organisation = names.organisations.get(id);
        return organisation === undefined ? [] : [{ key: id, label: shortNameOf(organisation) }];
      })}
      texts={t.absentPicker}
      onAdd={(key) => {
        const added = organisationIdSchema.safeParse(key);
        if (added.success && !absent.includes(added.data)) change([...absent, added.data]);
      }}
      onRemove={(key) => {
        change(absent.filter((id) => id !== key));
      }}
    />
  );
}
