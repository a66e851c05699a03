import { type ReactNode, useMemo, useState } from 'react';
import { z } from 'zod';
import { type CategoryId, categoryIdSchema } from '#shared/domain/ids.ts';
import { type MissingOutcome, type MissingPrompt, missingPromptKey } from '#shared/domain/missing.ts';
import { newOrganisation } from '#shared/domain/organisation.ts';
import { fold } from '#shared/texts/fold.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { missingTexts } from '#renderer/i18n/texts/missing.ts';
import { Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { RefusedPage } from '#renderer/ui/RefusedPage.tsx';
import { type MissingPlace, missingPlaces, nextPrompt } from './missing-places.ts';
import { MissingView } from './MissingView.tsx';

const formSchema = z.strictObject({ name: z.string(), categoryId: categoryIdSchema.nullable() });
type FormValues = z.infer<typeof formSchema>;
const EMPTY: FormValues = { name: '', categoryId: null };
const LONGEST_NAME = 200;

function readForm(kept: unknown): FormValues | null {
  const result = formSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/** "Wie ontbreekt er?": one question after the other, over all categories and areas. */
export function MissingPanel({ onOpenPartners }: { readonly onOpenPartners: () => void }): ReactNode {
  const t = missingTexts;
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const areas = useNetworkQuery('areas.list', undefined);
  const outcomes = useNetworkQuery('missing.list', undefined);
  const create = useNetworkMutation('organisations.create');
  const mark = useNetworkMutation('missing.mark', { line: false });
  const restart = useNetworkMutation('missing.restart');
  const form = useKeptForm('missing', EMPTY, readForm);
  // The prompt that the user chose; otherwise the first that was not dealt with.
  const [chosen, setChosen] = useViewState<MissingPrompt | null>('missing.prompt', null);
  const [named, setNamed] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<{
    readonly field: 'name' | 'category';
    readonly text: string;
  } | null>(null);

  const places = useMemo(
    () =>
      missingPlaces(
        {
          categories: categories.data ?? [],
          areas: areas.data ?? [],
          organisations: organisations.data ?? [],
        },
        outcomes.data ?? {},
      ),
    [categories.data, areas.data, organisations.data, outcomes.data],
  );
  const refused = [organisations, categories, areas, outcomes].find((query) => query.isError);
  if (refused !== undefined) return <RefusedPage question={refused} />;
  if (outcomes.data === undefined || organisations.data === undefined || !form.ready) return <Loading />;
  if (categories.data === undefined || areas.data === undefined) return <Loading />;

  const known = outcomes.data;
  const placeOf = (prompt: MissingPrompt | null): MissingPlace | undefined =>
    places.find(({ place }) => prompt !== null && place.id === prompt.place.id);
  const prompt = placeOf(chosen) === undefined ? nextPrompt(places, known, null) : chosen;
  const place = placeOf(prompt);

  const goTo = (next: MissingPrompt | null): void => {
    setNamed([]);
    setRefusal(null);
    setChosen(next);
  };
  /** Remembers these prompts and goes on to the next that is open. */
  const leave = (prompts: readonly MissingPrompt[], outcome: MissingOutcome): void => {
    mark.mutate(
      { prompts: [...prompts], outcome },
      {
        onSuccess: (after) => {
          const last = prompts.at(-1);
          goTo(nextPrompt(places, after, last === undefined ? null : missingPromptKey(last)));
        },
      },
    );
  };
  const next = (): void => {
    if (prompt !== null) leave([prompt], named.length > 0 ? 'answered' : 'skipped');
  };
  const add = (): void => {
    if (place === undefined || create.isPending) return;
    const name = form.values.name.trim();
    if (name === '') {
      next();
      return;
    }
    const categoryId: CategoryId | null =
      place.place.kind === 'category' ? place.place.id : form.values.categoryId;
    const isThere = organisations.data.some((other) => fold(other.name) === fold(name));
    if (isThere) {
      setRefusal({ field: 'name', text: t.isThere(name) });
    } else if (name.length > LONGEST_NAME) {
      setRefusal({ field: 'name', text: t.tooLong });
    } else if (categoryId === null) {
      setRefusal({ field: 'category', text: t.needCategory });
    } else {
      create.mutate(
        {
          ...newOrganisation(name, categoryId),
          areaIds: place.place.kind === 'area' ? [place.place.id] : [],
        },
        {
          onSuccess: () => {
            setNamed((before) => [...before, name]);
            form.change({ name: '' });
          },
        },
      );
    }
  };
  return (
    <MissingView
      t={t}
      places={places}
      place={place ?? null}
      prompt={prompt}
      name={form.values.name}
      categoryId={form.values.categoryId}
      categories={categories.data}
      named={named}
      refusal={refusal}
      error={create.error ?? mark.error ?? restart.error}
      onName={(name) => {
        setRefusal(null);
        form.change({ name });
      }}
      onCategory={(categoryId) => {
        setRefusal(null);
        form.change({ categoryId });
      }}
      onAdd={add}
      onNext={next}
      onSkipPlace={() => {
        if (place !== undefined) leave(place.prompts, 'skipped');
      }}
      onChoosePlace={(selected) => {
        goTo(nextPrompt([selected], known, null) ?? selected.prompts[0] ?? null);
      }}
      onRestart={() => {
        restart.mutate(undefined, {
          onSuccess: () => {
            goTo(null);
          },
        });
      }}
      onOpenPartners={onOpenPartners}
    />
  );
}
