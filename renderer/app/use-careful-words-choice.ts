import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Preferences } from '#shared/ipc/app-state.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import type { CarefulWords } from '#renderer/ui/fields/careful-words.ts';

/** Whether fields warn on this machine, and how to make them stop; in Beheer it is turned on again. */
export function useCarefulWordsChoice(preferences: Preferences | undefined): CarefulWords {
  const queries = useQueryClient();
  const { mutate } = useNetworkMutation('app.savePreferences');
  return useMemo(
    () => ({
      isOn: preferences !== undefined && (preferences.carefulWords ?? true),
      stop: () => {
        if (preferences === undefined) return;
        mutate(
          { ...preferences, carefulWords: false },
          {
            // Choices are no part of the network: main tells nobody that they changed.
            onSuccess: () => {
              void queries.invalidateQueries({
                predicate: ({ queryKey: [method] }) => method === 'app.status',
              });
            },
          },
        );
      },
    }),
    [preferences, mutate, queries],
  );
}
