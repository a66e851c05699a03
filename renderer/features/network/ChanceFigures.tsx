import { Undo2 } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { ChanceOnMap } from '#renderer/graph/chances.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { chanceReasons } from './chance-reasons.ts';
import { ChanceActions, namesOfPair } from './ChanceActions.tsx';
import type { LensFiguresProps } from './lens-figures.ts';

/** Whom one could bring together: each pair with its reasons, and what to do with it. */
export function ChanceFigures(props: LensFiguresProps): ReactNode {
  const { context, chances, onAction } = props;
  const t = props.t.introductions;
  const keptFocus = useKeptFocus();
  if (chances.error !== null) return <ErrorNotice error={chances.error} />;
  if (chances.shown === null) return <Loading />;
  const open = chances.shown.filter(({ isPlanned }) => !isPlanned);
  const planned = chances.shown.filter(({ isPlanned }) => isPlanned);
  return (
    <div className="network-explanation" {...keptFocus}>
      {chances.total === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Section heading={open.length === 0 ? t.noneLeft : t.heading(open.length)}>
          <ol className="chances">
            {open.map((chance) => (
              <ChanceLine key={chance.key} {...props} chance={chance} />
            ))}
          </ol>
          <p className="secondary-text">{t.left(open.length, chances.total)}</p>
          {chances.skippedCount === 0 ? null : (
            <div className="chances__actions">
              <Button
                variant="quiet"
                icon={<Undo2 aria-hidden="true" />}
                onClick={() => {
                  onAction({ type: 'skip', key: null });
                }}
              >
                {t.backOne}
              </Button>
              <Button
                variant="quiet"
                onClick={() => {
                  onAction({ type: 'start-chances-again' });
                }}
              >
                {t.startAgain}
              </Button>
            </div>
          )}
        </Section>
      )}
      {planned.length === 0 ? null : (
        <Section heading={t.plannedHeading(planned.length)}>
          <ul className="lines">
            {planned.map((chance) => (
              <li key={chance.key}>
                {t.pair(...namesOfPair(chance.ids, context))}
                <span className="secondary-text">{t.planned}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SetAside t={t} context={context} chances={chances} />
    </div>
  );
}

function ChanceLine({
  chance,
  onPoint,
  onAction,
  onSelect,
  ...props
}: LensFiguresProps & { readonly chance: ChanceOnMap }): ReactNode {
  const t = props.t.introductions;
  const names = namesOfPair(chance.ids, props.context);
  const { reasons, warning } = chanceReasons(chance, props.context, t);
  const point = (): void => {
    onPoint(chance.ids);
  };
  const letGo = (): void => {
    onPoint(null);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pressed stands inside; around it one only points
    <li onPointerEnter={point} onPointerLeave={letGo} onFocus={point} onBlur={letGo}>
      <span className="chances__number">{chance.number}</span>
      <div className="chances__body">
        <p>
          {chance.ids.map((id, place) => (
            <Fragment key={id}>
              <LinkButton
                onClick={() => {
                  onSelect(id);
                }}
              >
                {names[place]}
              </LinkButton>
              {place === 0 ? t.and : null}
            </Fragment>
          ))}
        </p>
        <ul className="chances__reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {warning === null ? null : <li className="chances__warning">{warning}</li>}
        </ul>
        <ChanceActions
          t={t}
          chance={chance}
          names={names}
          chances={props.chances}
          onSkip={(key) => {
            onAction({ type: 'skip', key });
          }}
        />
      </div>
    </li>
  );
}

function SetAside({
  t,
  context,
  chances,
}: Pick<LensFiguresProps, 'context' | 'chances'> & {
  readonly t: NetworkTexts['introductions'];
}): ReactNode {
  if (chances.setAside.length === 0) return null;
  return (
    <details className="explain">
      <summary>{t.setAsideHeading(chances.setAside.length)}</summary>
      <p>{t.setAsideHelp(context.analysis.settings.setAsideDays)}</p>
      <ul className="lines">
        {chances.setAside.map((pair) => {
          const names = namesOfPair([pair.firstOrganisationId, pair.secondOrganisationId], context);
          return (
            <li key={`${pair.firstOrganisationId} ${pair.secondOrganisationId}`}>
              <span>{t.pair(...names)}</span>
              <div>
                <Button
                  variant="quiet"
                  aria-label={t.bringBackFor(...names)}
                  onClick={() => {
                    chances.bringBack(pair);
                  }}
                >
                  {t.bringBack}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
