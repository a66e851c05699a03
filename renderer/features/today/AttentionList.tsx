import type { ReactNode } from 'react';
import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import type { TodayTexts } from '#renderer/i18n/texts/today.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CategoryMark } from '#renderer/ui/CategoryMark.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { StandingRing } from '#renderer/ui/StandingRing.tsx';

interface AttentionListProps {
  readonly t: TodayTexts['attention'];
  readonly names: NetworkNames;
  /** The first few by priority; `null` while they are computed. */
  readonly partners: readonly PartnerFigures[] | null;
  readonly moreCount: number;
  readonly error: AppErrorData | null;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
}

/** The partners that were not met for too long, with the reason in words. */
export function AttentionList(props: AttentionListProps): ReactNode {
  const { t, partners, moreCount, error } = props;
  return (
    <Section heading={partners?.length === 0 ? t.noneTitle : t.title}>
      {error === null ? null : <ErrorNotice error={error} />}
      {partners === null && error === null ? <Loading label={t.loading} /> : null}
      {partners?.length === 0 ? <p className="secondary-text">{t.none}</p> : null}
      {partners === null || partners.length === 0 ? null : (
        <>
          <p className="secondary-text">{t.order}</p>
          <ul className="today-list">
            {partners.map((figures) => (
              <AttentionItem key={figures.partnerId} {...props} figures={figures} />
            ))}
          </ul>
          {moreCount === 0 ? null : <p className="secondary-text">{t.more(moreCount)}</p>}
        </>
      )}
    </Section>
  );
}

interface AttentionItemProps extends AttentionListProps {
  readonly figures: PartnerFigures;
}

function AttentionItem({ t, names, figures, onOpenPartner, onLogEncounter }: AttentionItemProps): ReactNode {
  const organisation = names.organisations.get(figures.partnerId);
  if (organisation === undefined) return null;
  const category = names.categories.get(organisation.categoryId);
  return (
    <li className="today-row">
      <StandingRing standing={figures.standing} />
      <div className="today-row__words">
        <p className="today-row__name">
          {category === undefined ? null : <CategoryMark look={category} label={category.name} />}
          <LinkButton
            onClick={() => {
              onOpenPartner(organisation.id);
            }}
          >
            {organisation.name}
          </LinkButton>
        </p>
        <p className="secondary-text today-row__facts">
          <span>{t.reason(figures)}</span>
          {figures.overdueCommitments === 0 ? null : (
            <span>{t.overdueCommitments(figures.overdueCommitments)}</span>
          )}
        </p>
      </div>
      <Button
        variant="quiet"
        aria-label={t.logWith(organisation.name)}
        onClick={() => {
          onLogEncounter([organisation.id]);
        }}
      >
        {t.log}
      </Button>
    </li>
  );
}
