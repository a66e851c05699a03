import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import type { ChanceOnMap } from '#renderer/graph/chances.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Chances } from './use-chances.ts';

/** The names of a pair, as people say them. */
export function namesOfPair(
  ids: readonly [string, string],
  { partners }: NetworkContext,
): readonly [string, string] {
  const name = (id: string): string => partners.find((partner) => partner.id === id)?.shortName ?? '…';
  return [name(ids[0]), name(ids[1])];
}

interface ChanceActionsProps {
  readonly t: NetworkTexts['introductions'];
  readonly chance: ChanceOnMap;
  readonly names: readonly [string, string];
  readonly chances: Pick<Chances, 'accept' | 'putAside'>;
  readonly onSkip: (key: string) => void;
}

/** Mean to do it, put it aside, or ask for another. */
export function ChanceActions({ t, chance, names, chances, onSkip }: ChanceActionsProps): ReactNode {
  return (
    <div className="chances__actions">
      <OwnerOnly>
        <Button
          icon={<CalendarPlus aria-hidden="true" />}
          aria-label={t.acceptFor(...names)}
          onClick={() => {
            chances.accept(chance);
          }}
        >
          {t.accept}
        </Button>
        <Button
          variant="quiet"
          aria-label={t.setAsideFor(...names)}
          onClick={() => {
            chances.putAside(chance);
          }}
        >
          {t.setAside}
        </Button>
      </OwnerOnly>
      <Button
        variant="quiet"
        aria-label={t.anotherFor(...names)}
        onClick={() => {
          onSkip(chance.key);
        }}
      >
        {t.another}
      </Button>
    </div>
  );
}
