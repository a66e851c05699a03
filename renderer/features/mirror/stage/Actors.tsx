import type { ReactNode } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { mirrorStageTexts } from '#renderer/i18n/texts/mirror-stage.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import '#renderer/ui/tables/table.css';
import { Figure } from '../Figure.tsx';

interface ActorsProps {
  readonly report: MirrorReport;
  readonly names: NetworkNames;
  readonly onOpenPartner: (id: OrganisationId) => void;
}

/** As many as one takes in at a glance. */
const SHOWN = 12;

function PartnerName({
  id,
  names,
  onOpenPartner,
}: Omit<ActorsProps, 'report'> & { readonly id: OrganisationId }): ReactNode {
  return (
    <LinkButton
      onClick={() => {
        onOpenPartner(id);
      }}
    >
      {names.organisations.get(id)?.name ?? '?'}
    </LinkButton>
  );
}

/** Who sat at the table most often. */
export function Actors({ report, names, onOpenPartner }: ActorsProps): ReactNode {
  const t = mirrorStageTexts.actors;
  const { present } = report.practice;
  const shown = present.slice(0, SHOWN);
  return (
    <div className="chart__scroll">
      <h3>{t.present}</h3>
      <table className="table">
        <caption>{t.presentCaption(shown.length, present.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.partner}</th>
            <th scope="col" className="table__number">
              {t.encounters}
            </th>
            <th scope="col" className="table__number">
              {t.time}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ partnerId, encounters, minutes, encounterIds }) => (
            <tr key={partnerId}>
              <th scope="row">
                <PartnerName id={partnerId} names={names} onOpenPartner={onOpenPartner} />
              </th>
              <td className="table__number">
                <Figure
                  path={`practice/present/${partnerId}/encounters`}
                  value={encounters}
                  unit="count"
                  about={names.organisations.get(partnerId)?.name ?? ''}
                  encounterIds={encounterIds}
                />
              </td>
              <td className="table__number">
                <Figure
                  path={`practice/present/${partnerId}/minutes`}
                  value={minutes}
                  unit="minutes"
                  about={t.time}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which kinds of partners sat at the table, and which did not. */
export function CategoriesAtTheTable({ report, names }: ActorsProps): ReactNode {
  const t = mirrorStageTexts.actors;
  return (
    <div className="chart__scroll">
      <h3>{t.categories}</h3>
      <table className="table aspect-shares">
        <caption>{t.categoriesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.category}</th>
            <th scope="col" aria-hidden="true" className="aspect-shares__bars" />
            <th scope="col" className="table__number">
              {t.share}
            </th>
            <th scope="col" className="table__number">
              {t.expected}
            </th>
            <th scope="col" className="table__number">
              {t.met}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.categories
            .filter(({ partnerCount }) => partnerCount > 0)
            .map(({ categoryId, share, expectedShare, metCount, partnerCount }) => {
              const category = names.categories.get(categoryId);
              const path = `categories/${categoryId}/measures`;
              const about = category?.name ?? '';
              return (
                <tr key={categoryId}>
                  <th scope="row">
                    <span className="mirror-category">
                      {category === undefined ? null : <CategoryMark look={category} label={null} />}
                      <span>{category?.name}</span>
                    </span>
                  </th>
                  <td aria-hidden="true">
                    <span
                      className="aspect-shares__bar"
                      style={{ inlineSize: `${String(Math.round((share ?? 0) * 100))}%` }}
                    />
                  </td>
                  <td className="table__number">
                    <Figure path={`${path}/category-share`} value={share} unit="share" about={about} />
                  </td>
                  <td className="table__number">
                    <Figure
                      path={`${path}/category-expected-share`}
                      value={expectedShare}
                      unit="share"
                      about={about}
                    />
                  </td>
                  <td className="table__number">
                    <Figure path={`${path}/category-met`} value={metCount} unit="count" about={about} />{' '}
                    {t.of(partnerCount)}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}

/** Who was missed, and whom one speaks about without speaking with them. */
export function AbsentActors({ report, names, onOpenPartner }: ActorsProps): ReactNode {
  const t = mirrorStageTexts.absent;
  const { missed, talkedAbout } = report.practice;
  return (
    <>
      {missed.length === 0 ? <p className="secondary-text">{t.none}</p> : null}
      {missed.length === 0 ? null : (
        <div className="chart__scroll">
          <table className="table">
            <caption>{t.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.partner}</th>
                <th scope="col" className="table__number">
                  {t.missed}
                </th>
                <th scope="col" className="table__number">
                  {t.present}
                </th>
                <th scope="col">{t.after}</th>
              </tr>
            </thead>
            <tbody>
              {missed.slice(0, SHOWN).map(({ partnerId, times, encounterIds, present, metAfter }) => {
                const about = names.organisations.get(partnerId)?.name ?? '';
                return (
                  <tr key={partnerId}>
                    <th scope="row">
                      <PartnerName id={partnerId} names={names} onOpenPartner={onOpenPartner} />
                    </th>
                    <td className="table__number">
                      <Figure
                        path={`practice/missed/${partnerId}/times`}
                        value={times}
                        unit="count"
                        about={`${about}: ${t.missed.toLowerCase()}`}
                        encounterIds={encounterIds}
                      />
                    </td>
                    <td className="table__number">
                      <Figure
                        path={`practice/missed/${partnerId}/present`}
                        value={present}
                        unit="count"
                        about={about}
                      />
                    </td>
                    <td>{metAfter === null ? t.notYet : t.metOn(metAfter.date)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <h3>{t.talkedAbout}</h3>
      {talkedAbout.length === 0 ? <p className="secondary-text">{t.talkedAboutNone}</p> : null}
      <ul className="lines">
        {talkedAbout.slice(0, SHOWN).map(({ partnerId, encounterIds }) => (
          <li key={partnerId} className="mirror-line">
            <PartnerName id={partnerId} names={names} onOpenPartner={onOpenPartner} />
            <span>
              <Figure
                path={`practice/talkedAbout/${partnerId}/encounterIds/length`}
                value={encounterIds.length}
                unit="count"
                about={names.organisations.get(partnerId)?.name ?? ''}
                encounterIds={encounterIds}
              />{' '}
              <span className="secondary-text">{t.times.toLowerCase()}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
