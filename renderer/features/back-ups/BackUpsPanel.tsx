import { type ReactNode, useState } from 'react';
import type { NetworkCopy, PlaceKind, RestorePreview } from '#shared/back-ups/back-up-state.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { backUpTexts } from '#renderer/i18n/texts/back-ups.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Loading } from '#renderer/ui/Notices.tsx';
import { RefusedPage } from '#renderer/ui/RefusedPage.tsx';
import { BackUpListView } from './BackUpListView.tsx';
import { RestoreView } from './RestoreView.tsx';

/** What was just put back, and how it was before. */
interface Restored {
  readonly moment: string;
  readonly previous: string;
}

/** The copies of the open network, and the way back to one of them. */
export function BackUpsPanel({ onBack }: { readonly onBack: () => void }): ReactNode {
  const t = backUpTexts;
  const showLine = useChangeLine();
  const overview = useNetworkQuery('backUps.list', undefined);
  const status = useNetworkQuery('app.status', undefined);
  const [asked, setAsked] = useState<NetworkCopy | null>(null);
  /** Stays on the screen while another choice is reckoned. */
  const [shown, setShown] = useState<RestorePreview | null>(null);
  const [bringBack, setBringBack] = useState(false);
  const [restored, setRestored] = useState<Restored | null>(null);
  const make = useNetworkMutation('file.backUp');
  const check = useNetworkMutation('backUps.check');
  const choose = useNetworkMutation('backUps.chooseFolder');
  const forget = useNetworkMutation('backUps.forgetFolder');
  const showFolder = useNetworkMutation('backUps.showFolder');
  const preview = useNetworkMutation('backUps.preview');
  const restore = useNetworkMutation('backUps.restore');

  if (overview.isError) return <RefusedPage question={overview} />;
  if (overview.data === undefined) return <Loading />;

  const open = (copy: NetworkCopy): void => {
    setAsked(copy);
    setBringBack(false);
    restore.reset();
    setShown(null);
    preview.mutate({ id: copy.id, bringBack: false }, { onSuccess: setShown });
  };
  const putBack = (copy: NetworkCopy, withErased: boolean): void => {
    restore.mutate(
      { id: copy.id, bringBack: withErased },
      {
        onSuccess: ({ previous }) => {
          setAsked(null);
          setRestored({ moment: copy.moment, previous });
          showLine({ kind: 'note', text: t.restore.done(copy.moment) });
        },
      },
    );
  };
  if (asked !== null) {
    return (
      <RestoreView
        t={t}
        copy={asked}
        difference={shown?.copy.id === asked.id ? shown.difference : null}
        erased={shown?.copy.id === asked.id ? shown.erased : []}
        bringBack={bringBack}
        refusal={preview.error ?? restore.error}
        busy={restore.isPending || preview.isPending}
        onBringBack={(withErased) => {
          setBringBack(withErased);
          preview.mutate({ id: asked.id, bringBack: withErased }, { onSuccess: setShown });
        }}
        onRestore={() => {
          putBack(asked, bringBack);
        }}
        onBack={() => {
          setAsked(null);
        }}
      />
    );
  }
  const actions = [make, check, choose, forget, showFolder, restore];
  const before =
    restored === null
      ? undefined
      : overview.data.copies.find(({ fileName }) => restored.previous.endsWith(fileName));
  return (
    <BackUpListView
      t={t}
      overview={overview.data}
      oldMoment={status.data?.file?.isBackUpOld === true ? status.data.file.lastBackUp : null}
      restored={
        restored === null
          ? null
          : {
              ...restored,
              onTakeBack:
                before === undefined
                  ? null
                  : () => {
                      putBack(before, false);
                    },
            }
      }
      back={<BackButton label={t.backTo} onBack={onBack} />}
      refusal={actions.find(({ error }) => error !== null)?.error ?? null}
      busy={[make, check, choose, restore].some(({ isPending }) => isPending)}
      checking={check.isPending}
      onMake={() => {
        make.mutate(undefined, {
          onSuccess: ({ path }) => {
            showLine({ kind: 'note', text: t.made(path) });
          },
        });
      }}
      onCheck={() => {
        check.mutate(undefined, {
          onSuccess: ({ damaged }) => {
            showLine({ kind: 'note', text: t.checked(overview.data.copies.length, damaged) });
            void overview.refetch();
          },
        });
      }}
      onOpen={open}
      onChooseFolder={(place: PlaceKind) => {
        choose.mutate({ place });
      }}
      onForgetFolder={(place: PlaceKind) => {
        forget.mutate({ place });
      }}
      onShowFolder={(place: PlaceKind) => {
        showFolder.mutate({ place });
      }}
    />
  );
}
