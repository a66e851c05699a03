import { FolderPen, FolderSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BackUpPlace, PlaceKind } from '#shared/back-ups/back-up-state.ts';
import type { BackUpTexts } from '#renderer/i18n/texts/back-ups.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';

interface BackUpPlacesProps {
  readonly t: BackUpTexts;
  readonly places: readonly BackUpPlace[];
  readonly busy: boolean;
  readonly onChoose: (place: PlaceKind) => void;
  readonly onForget: (place: PlaceKind) => void;
  readonly onShow: (place: PlaceKind) => void;
}

const KINDS = ['own', 'second'] as const;

/** The folders in which copies are kept: one always, a second when the user chose one. */
export function BackUpPlaces({ t, places, busy, onChoose, onForget, onShow }: BackUpPlacesProps): ReactNode {
  return (
    <Section heading={t.places.heading}>
      {KINDS.map((kind) => {
        const place = places.find((one) => one.kind === kind);
        return (
          <div key={kind} className="back-ups__place">
            <h3>{t.places[kind]}</h3>
            {place === undefined ? (
              <p>{t.places.none}</p>
            ) : (
              <>
                <p className="back-ups__path">
                  {place.folder}
                  {place.isChosen ? null : <span className="secondary-text"> ({t.places.beside})</span>}
                </p>
                {place.isThere ? null : (
                  <Notice kind="attention">
                    {t.places.away} {kind === 'own' ? t.places.awayOwn : t.places.awaySecond}
                  </Notice>
                )}
                {place.isThere && place.problem !== null ? <ErrorNotice error={place.problem} /> : null}
              </>
            )}
            <div className="form__actions">
              <Button
                icon={<FolderPen aria-hidden="true" />}
                disabled={busy}
                onClick={() => {
                  onChoose(kind);
                }}
              >
                {kind === 'second' && place !== undefined ? t.places.change : t.places.choose[kind]}
              </Button>
              {place?.isThere === true ? (
                <Button
                  variant="quiet"
                  icon={<FolderSearch aria-hidden="true" />}
                  aria-label={`${t.places.show}: ${t.places[kind]}`}
                  onClick={() => {
                    onShow(kind);
                  }}
                >
                  {t.places.show}
                </Button>
              ) : null}
              {place?.isChosen === true ? (
                <Button
                  variant="quiet"
                  disabled={busy}
                  onClick={() => {
                    onForget(kind);
                  }}
                >
                  {t.places.forget[kind]}
                </Button>
              ) : null}
            </div>
          </div>
        );
      })}
      <p className="secondary-text">{t.places.encryption}</p>
    </Section>
  );
}
