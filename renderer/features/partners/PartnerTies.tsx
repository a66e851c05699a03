import { Pencil, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Tie } from '#shared/domain/collaboration.ts';
import type { OrganisationId, TieId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { partnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { tieFormTexts } from '#renderer/i18n/texts/ties.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { NEW_TIE, tieDraftKey, tieFormOf } from '#renderer/ui/entities/tie-form.ts';
import { TieForm } from '#renderer/ui/entities/TieForm.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { useResumedForm } from '#renderer/ui/hooks/use-resumed-form.ts';
import './partner-ties.css';

interface PartnerTiesProps {
  readonly organisation: Organisation;
  readonly ties: readonly Tie[];
  readonly organisations: readonly Organisation[];
  readonly today: IsoDate;
  readonly onOpenPartner: (id: OrganisationId) => void;
}

/** The known links of a partner, each changed or removed where it stands, and a line to lay the next. */
export function PartnerTies({
  organisation,
  ties,
  organisations,
  today,
  onOpenPartner,
}: PartnerTiesProps): ReactNode {
  const words = partnerStoryTexts.ties;
  const t = tieFormTexts;
  const resumed = useResumedForm((key) =>
    key === tieDraftKey({ fromId: organisation.id, otherId: null })
      ? 'new'
      : (ties.find(({ id }) => key === tieDraftKey({ id }))?.id ?? null),
  );
  const [open, setOpen] = useState<TieId | 'new' | null>(resumed);
  const create = useNetworkMutation('ties.create');
  const update = useNetworkMutation('ties.update');
  const remove = useNetworkMutation('ties.remove');
  const { ref, onFocus } = useKeptFocus();
  const offered = organisations.filter(({ archived }) => !archived);
  const close = (): void => {
    create.reset();
    update.reset();
    setOpen(null);
  };
  const closing = (forget: () => void) => ({
    onSuccess: () => {
      forget();
      close();
    },
  });
  const openForm = (which: TieId | 'new'): void => {
    create.reset();
    update.reset();
    setOpen(which);
  };
  return (
    <Section heading={words.heading(ties.length)}>
      <div ref={ref} onFocus={onFocus} className="partner-ties">
        <ul className="lines">
          {ties.map((tie) => {
            const outward = tie.firstOrganisationId === organisation.id;
            const otherId = outward ? tie.secondOrganisationId : tie.firstOrganisationId;
            const other = organisations.find(({ id }) => id === otherId);
            const name = other?.name ?? words.unknownPartner;
            const sentence = words.sentence({ kind: tie.kind, outward, name });
            const details = [
              words.strength(tie),
              tie.source === '' ? '' : words.source(tie.source),
              tie.until === null ? '' : words.ended(tie.until),
            ];
            return (
              <li key={tie.id}>
                {open === tie.id ? (
                  <TieForm
                    t={t}
                    from={organisation}
                    initial={tieFormOf(tie, organisation.id)}
                    others={other?.archived === true ? [...offered, other] : offered}
                    today={today}
                    saving={update.isPending}
                    refusal={update.error}
                    draftKey={tieDraftKey({ id: tie.id })}
                    onSave={(draft, forget) => {
                      update.mutate({ id: tie.id, draft }, closing(forget));
                    }}
                    onCancel={close}
                  />
                ) : (
                  <div className="partner-tie">
                    <div className="partner-tie__words">
                      <LinkButton
                        onClick={() => {
                          onOpenPartner(otherId);
                        }}
                      >
                        {sentence}
                      </LinkButton>
                      <p className="secondary-text">{details.filter((detail) => detail !== '').join(', ')}</p>
                    </div>
                    <IconButton
                      label={t.edit(sentence)}
                      icon={<Pencil aria-hidden="true" />}
                      onClick={() => {
                        openForm(tie.id);
                      }}
                    />
                    <IconButton
                      label={t.remove(sentence)}
                      icon={<Trash2 aria-hidden="true" />}
                      onClick={() => {
                        remove.mutate({ id: tie.id });
                      }}
                    />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
        {remove.error === null ? null : <ErrorNotice error={remove.error} />}
        {open === 'new' ? (
          <TieForm
            t={t}
            from={organisation}
            initial={NEW_TIE}
            others={offered}
            today={today}
            saving={create.isPending}
            refusal={create.error}
            draftKey={tieDraftKey({ fromId: organisation.id, otherId: null })}
            onSave={(draft, forget) => {
              create.mutate(draft, closing(forget));
            }}
            onCancel={close}
          />
        ) : (
          <div>
            <Button
              icon={<Plus aria-hidden="true" />}
              onClick={() => {
                openForm('new');
              }}
            >
              {t.add}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
