import { type ReactNode, useMemo, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Area, Category, Theme } from '#shared/domain/category.ts';
import type { CategoryId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { fold } from '#shared/texts/fold.ts';
import type { Tier } from '#shared/domain/vocabulary.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { useFormFrame } from '#renderer/api/use-form-frame.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { partnerFormTexts } from '#renderer/i18n/texts/partner-form.ts';
import { checkPartnerForm, emptyPartnerForm, partnerFormOf, readPartnerForm } from './partner-form.ts';
import { PartnerFormView } from './PartnerFormView.tsx';

interface PartnerFormPanelProps {
  /** `null`: a new partner. */
  readonly organisation: Organisation | null;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  /** What a new partner starts with: the category that the list was narrowed down to, or none. */
  readonly startCategoryId: CategoryId | null;
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly tierIntervalDays: Readonly<Record<Tier, number | null>>;
  readonly today: IsoDate;
  readonly onSaved: (organisation: Organisation) => void;
  readonly onClose: () => void;
}

/** Adds or changes a partner. */
export function PartnerFormPanel(props: PartnerFormPanelProps): ReactNode {
  const { organisation, organisations, today, onSaved, onClose } = props;
  const t = partnerFormTexts;
  const initial = useMemo(
    () => (organisation === null ? emptyPartnerForm(props.startCategoryId) : partnerFormOf(organisation)),
    [organisation, props.startCategoryId],
  );
  const form = useKeptForm(`partner:${organisation?.id ?? 'new'}`, initial, readPartnerForm);
  const create = useNetworkMutation('organisations.create');
  const update = useNetworkMutation('organisations.update');
  const createTheme = useNetworkMutation('themes.findOrCreate');
  const createArea = useNetworkMutation('areas.findOrCreate');
  // Things made on the spot, until the list of main has them too.
  const [madeThemes, setMadeThemes] = useState<readonly Theme[]>([]);
  const [madeAreas, setMadeAreas] = useState<readonly Area[]>([]);

  const checked = useMemo(() => checkPartnerForm(form.values, today), [form.values, today]);
  const nameIsTaken = useMemo(() => {
    const name = fold(form.values.name);
    return (
      name !== '' && organisations.some((other) => other.id !== organisation?.id && fold(other.name) === name)
    );
  }, [form.values.name, organisations, organisation]);

  const { frame, fields, onChange } = useFormFrame({
    form,
    checked: checked.draft,
    problems: checked.fields,
    saves: [create, update],
    refusedBeside: createTheme.error ?? createArea.error,
    save: (draft, outcome) => {
      if (organisation === null) create.mutate(draft, outcome);
      else update.mutate({ id: organisation.id, draft }, outcome);
    },
    onSaved,
  });

  if (!form.ready) return null;

  return (
    <PartnerFormView
      t={t}
      title={organisation === null ? t.titleNew : t.titleEdit(organisation.name)}
      values={form.values}
      onChange={onChange}
      fields={fields}
      today={today}
      categories={props.categories}
      themes={withMade(props.themes, madeThemes)}
      areas={withMade(props.areas, madeAreas)}
      onCreateTheme={(name) => {
        createTheme.mutate(
          { name },
          {
            onSuccess: (theme) => {
              setMadeThemes((made) => [...made, theme]);
              form.change((values) => ({ themeIds: withId(values.themeIds, theme.id) }));
            },
          },
        );
      }}
      onCreateArea={(name) => {
        createArea.mutate(
          { name },
          {
            onSuccess: (area) => {
              setMadeAreas((made) => [...made, area]);
              form.change((values) => ({ areaIds: withId(values.areaIds, area.id) }));
            },
          },
        );
      }}
      tierIntervalDays={props.tierIntervalDays}
      nameIsTaken={nameIsTaken}
      frame={frame}
      onClose={onClose}
    />
  );
}

function withMade<Thing extends { readonly id: string }>(
  known: readonly Thing[],
  made: readonly Thing[],
): readonly Thing[] {
  return [...known, ...made.filter((thing) => known.every((other) => other.id !== thing.id))];
}

function withId<Id extends string>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids : [...ids, id];
}
