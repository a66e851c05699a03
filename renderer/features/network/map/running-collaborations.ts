import { useMemo } from 'react';
import { isValidOn } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { CollaborationLook } from '#shared/domain/map-view.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { isTooLarge } from '#renderer/graph/arrangements.ts';
import { collaborationNodeId } from '#renderer/graph/collaborations-on-map.ts';
import { entry } from '#renderer/graph/lenses/legend-items.ts';
import type { LegendItem } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { Scene } from '#renderer/graph/scene.ts';
import { mapTexts } from '#renderer/i18n/texts/map.ts';

/** Collaborations of at least two partners on the map on the day of the figures, with those partners alone; none unless asked for. */
export function useRunningCollaborations(
  context: NetworkContext,
  look: CollaborationLook,
): readonly Collaboration[] {
  const collaborations = useNetworkQuery('collaborations.list', undefined, {
    enabled: look !== 'none' && !isTooLarge(context),
  });
  return useMemo(
    () =>
      (look === 'none' ? [] : (collaborations.data ?? []))
        .filter((one) => !one.archived && isValidOn(context.analysis.asOf, one.from, one.until))
        .map((one) => ({
          ...one,
          members: one.members.filter(
            (member) =>
              isValidOn(context.analysis.asOf, member.from, member.until) &&
              context.partnerById.has(member.organisationId),
          ),
        }))
        .filter(({ members }) => members.length > 1),
    [collaborations.data, context, look],
  );
}

/** What the marks of collaborations stand for, one entry for each that could be drawn as an area. */
export function collaborationItems(
  look: CollaborationLook,
  running: readonly Collaboration[],
): readonly LegendItem[] {
  if (look === 'none' || running.length === 0) return [];
  const t = mapTexts.legend;
  if (look === 'nodes') {
    const all = membersOf(running);
    const mark = { kind: 'collaboration' } as const;
    return [entry('collaborations', mark, t.collaborations, t.collaborationsWho, ({ id }) => all.has(id))];
  }
  return running.map((one) => {
    const members = membersOf([one]);
    const mark = { kind: 'area', tint: 0 } as const;
    return entry(collaborationNodeId(one.id), mark, t.area(one.name), t.areaWho(one.name), ({ id }) =>
      members.has(id),
    );
  });
}

function membersOf(list: readonly Collaboration[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ members }) => members.map(({ organisationId }) => organisationId)));
}

/** The entries of what a scene shows: areas in the tint that they have there, in the order of the scene. */
export function itemsInScene(items: readonly LegendItem[], scene: Scene | null): readonly LegendItem[] {
  if (scene === null) return [];
  const areas = scene.hulls.flatMap(({ id, area }): LegendItem[] => {
    const item = items.find((each) => each.id === id);
    return item === undefined || area === undefined
      ? []
      : [{ ...item, mark: { kind: 'area', tint: area.tint } }];
  });
  const marks = scene.nodes.some(({ kind }) => kind === 'collaboration')
    ? items.filter(({ mark }) => mark?.kind === 'collaboration')
    : [];
  return [...marks, ...areas];
}
