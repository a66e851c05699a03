import { CalendarPlus, Contact } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { ENCOUNTER_FORM_LABELS, TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import { formatDate, formatMinutesShort, sentenceCase } from '#renderer/i18n/format.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { StandingRing } from '#renderer/ui/entities/StandingRing.tsx';
import type { KnownPartner } from './link-reasons.ts';
import './network-explanation.css';

interface PartnerExplanationProps {
  readonly t: NetworkTexts['partner'];
  readonly partner: NetworkPartner;
  readonly context: NetworkContext;
  /** Encounters of the period with this partner, newest first; `null` while they are on their way. */
  readonly encounters: readonly Encounter[] | null;
  readonly known: readonly KnownPartner[];
  readonly takeFocus: boolean;
  readonly onClose: () => void;
  readonly onSelect: (id: OrganisationId) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: (ids: readonly OrganisationId[]) => void;
}

/** What the figures of one partner say and what they were counted from. */
export function PartnerExplanation(props: PartnerExplanationProps): ReactNode {
  const { t, partner, context, encounters, known, takeFocus, onClose } = props;
  return (
    <Panel
      title={partner.name}
      onClose={onClose}
      takeFocus={takeFocus}
      footer={
        <>
          <Button
            variant="primary"
            icon={<CalendarPlus aria-hidden="true" />}
            onClick={() => {
              props.onLogEncounter([partner.id]);
            }}
          >
            {t.logEncounter}
          </Button>
          <Button
            icon={<Contact aria-hidden="true" />}
            onClick={() => {
              props.onOpenPartner(partner.id);
            }}
          >
            {t.openPartner}
          </Button>
        </>
      }
    >
      <div className="network-explanation">
        <p className="network-explanation__kind">
          <CategoryMark look={partner.category} label={null} />
          {partner.category.name}, {TIER_LABELS[partner.organisation.tier]}
        </p>
        <Figures t={t} partner={partner} context={context} />
        <Encounters t={t} partner={partner} encounters={encounters} onOpenEncounter={props.onOpenEncounter} />
        <Links t={t} known={known} onSelect={props.onSelect} />
      </div>
    </Panel>
  );
}

interface FiguresProps {
  readonly t: NetworkTexts['partner'];
  readonly partner: NetworkPartner;
  readonly context: NetworkContext;
}

function Figures({ t, partner, context }: FiguresProps): ReactNode {
  const { figures } = partner;
  const { analysis } = context;
  return (
    <Section heading={t.figuresHeading}>
      <ul className="network-figures">
        <li className="network-figures__standing">
          <StandingRing standing={figures.standing} showLabel />
        </li>
        <li>
          {figures.lastEncounter === null || figures.daysSinceLast === null
            ? t.never
            : t.last(figures.lastEncounter.date, figures.daysSinceLast)}{' '}
          {figures.desiredIntervalDays === null ? t.noRhythm : t.rhythm(figures.desiredIntervalDays)}
          {figures.fading ? ` ${t.fading}` : null}
        </li>
        <li>
          {t.encounters(figures.encounterCount, analysis.usualSuspects.encounterCount, analysis.period)}
        </li>
        <li>
          {t.attention(figures.minutes, figures.share)}{' '}
          {figures.expectedShare === null || figures.attentionQuotient === null
            ? t.nothingExpected
            : t.expected(figures.expectedShare, figures.attentionQuotient)}
        </li>
        {figures.verdict === null ? null : <li>{t.verdicts[figures.verdict]}</li>}
        <li>
          {communityText(partner, context, t)}
          {analysis.bubbles.bridges.includes(partner.id) ? ` ${t.bridge}` : null}
        </li>
        {figures.overdueCommitments === 0 ? null : (
          <li className="network-figures__attention">{t.overdueCommitments(figures.overdueCommitments)}</li>
        )}
        {figures.absentCount === 0 ? null : <li>{t.absent(figures.absentCount)}</li>}
      </ul>
    </Section>
  );
}

function communityText(partner: NetworkPartner, context: NetworkContext, t: NetworkTexts['partner']): string {
  const named = context.communities.get(partner.figures.communityId);
  if (named === undefined || named.community.partnerIds.length < 2) return t.alone;
  return named.isMine ? t.inMyBubble : t.inCommunity(named.leaders.map((leader) => leader.shortName));
}

const FIRST_SHOWN = 6;

/** The first few of a list, and a button for the rest. */
function useFirst<Item>(items: readonly Item[], key: string): [readonly Item[], boolean, () => void] {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const all = openKey === key || items.length <= FIRST_SHOWN + 1;
  return [
    all ? items : items.slice(0, FIRST_SHOWN),
    all,
    () => {
      setOpenKey(key);
    },
  ];
}

interface EncountersProps
  extends Pick<PartnerExplanationProps, 't' | 'partner' | 'encounters' | 'onOpenEncounter'> {}

function Encounters({ t, partner, encounters, onOpenEncounter }: EncountersProps): ReactNode {
  const [shown, isAll, showAll] = useFirst(encounters ?? [], partner.id);
  const { encounterCount, lastEncounter } = partner.figures;
  return (
    <Section heading={t.encountersHeading(encounterCount)}>
      {encounterCount === 0 && lastEncounter !== null ? (
        <div>
          <LinkButton
            onClick={() => {
              onOpenEncounter(lastEncounter.id);
            }}
          >
            {t.lastEncounter}
          </LinkButton>
        </div>
      ) : null}
      <ul className="lines">
        {shown.map((encounter) => (
          <li key={encounter.id} className="network-encounter">
            <span className="secondary-text">{formatDate(encounter.date)}</span>
            <LinkButton
              onClick={() => {
                onOpenEncounter(encounter.id);
              }}
            >
              {encounter.subject === ''
                ? sentenceCase(ENCOUNTER_FORM_LABELS[encounter.form])
                : encounter.subject}
            </LinkButton>
            <span className="secondary-text">
              {encounter.minutes === null ? null : formatMinutesShort(encounter.minutes)}
            </span>
          </li>
        ))}
      </ul>
      {isAll ? null : (
        <div>
          <Button variant="quiet" onClick={showAll}>
            {t.showAll(encounterCount)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Links({ t, known, onSelect }: Pick<PartnerExplanationProps, 't' | 'known' | 'onSelect'>): ReactNode {
  const [shown, isAll, showAll] = useFirst(known, known[0]?.partner.id ?? '');
  return (
    <Section heading={t.linksHeading(known.length)}>
      <ul className="lines">
        {shown.map(({ partner, reasons }) => (
          <li key={partner.id}>
            <LinkButton
              onClick={() => {
                onSelect(partner.id);
              }}
            >
              <CategoryMark look={partner.category} label={null} />
              {partner.shortName}
            </LinkButton>
            <span className="secondary-text">{reasons.join(', ')}</span>
          </li>
        ))}
      </ul>
      {isAll ? null : (
        <div>
          <Button variant="quiet" onClick={showAll}>
            {t.showAll(known.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}
