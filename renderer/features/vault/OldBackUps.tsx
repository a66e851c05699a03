import type { ReactNode } from 'react';
import type { OtherBackUp } from '#shared/ipc/requests/vault.ts';
import { formatMoment } from '#renderer/i18n/format.ts';
import type { VaultTexts } from '#renderer/i18n/texts/vault.ts';
import { Button } from '#renderer/ui/Button.tsx';

interface OldBackUpsProps {
  readonly t: VaultTexts['protection'];
  readonly backUps: readonly OtherBackUp[];
  readonly busy: boolean;
  readonly onProtect: (way: 'encrypt' | 'remove') => void;
}

/** "2026-11-22 14.05.33", the moment in the name of a back-up, as people write it. */
function momentText(moment: string): string {
  return formatMoment(moment.slice(0, 16).replace('.', ':'));
}

/** Back-ups that the password of now does not protect, and what can be done about them. */
export function OldBackUps({ t, backUps, busy, onProtect }: OldBackUpsProps): ReactNode {
  const plain = backUps.filter(({ isPlain }) => isPlain);
  const other = backUps.filter(({ isPlain }) => !isPlain);
  if (backUps.length === 0) return <p>{t.allProtected}</p>;
  return (
    <>
      {plain.length === 0 ? null : (
        <>
          <p>{t.plainBackUps(plain.length)}</p>
          <Moments backUps={plain} />
          <div className="form__actions">
            <Button
              variant="primary"
              disabled={busy}
              onClick={() => {
                onProtect('encrypt');
              }}
            >
              {t.encryptBackUps}
            </Button>
            <Button
              variant="danger"
              disabled={busy}
              onClick={() => {
                onProtect('remove');
              }}
            >
              {t.removeBackUps}
            </Button>
          </div>
        </>
      )}
      {other.length === 0 ? null : (
        <>
          <p>{t.otherBackUps(other.length)}</p>
          <Moments backUps={other} />
        </>
      )}
    </>
  );
}

function Moments({ backUps }: { readonly backUps: readonly OtherBackUp[] }): ReactNode {
  return (
    <ul className="secondary-text">
      {backUps.map(({ moment }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may be of the same second
        <li key={index}>{momentText(moment)}</li>
      ))}
    </ul>
  );
}
