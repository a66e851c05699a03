import { type Component, lineOf } from './components.ts';
import type { Budget } from './expand-rule.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';
import { systemZone, type Zone } from './zone.ts';
import { writtenZone } from './written-zone.ts';

/** Zones by the names that a file calls them. */
export interface ZoneFinder {
  /** The user's own, for times that float. */
  readonly own: Zone;
  /** `null` for a name that nobody knows: the time then stands on the user's own clock. */
  find(name: string): Zone | null;
}

/** Zones once made serve every file that the worker reads. */
const systemZones = new Map<string, Zone | null>();

function knownToSystem(name: string): Zone | null {
  const known = systemZones.get(name);
  if (known !== undefined) return known;
  const zone = madeOrNull(name);
  systemZones.set(name, zone);
  return zone;
}

function madeOrNull(name: string): Zone | null {
  // "GMT+1" and "+01:00" are no places, and Node reads the first the other way round.
  if (!/^[A-Za-z]+(?:[/_-][A-Za-z0-9_+-]+)*$/.test(name) || name.length > 60) return null;
  try {
    return systemZone(name);
  } catch {
    return null;
  }
}

/** Some programs put their own name before it: "/mozilla.org/20050126_1/Europe/Amsterdam". */
function lastParts(name: string): string {
  return name.split('/').slice(-2).join('/');
}

/**
 * Names are looked for where they are surest: places of the world's database, names of Windows as Outlook writes them, then what
 * the file itself says about the name.
 *
 * @param own name of the user's own zone. @throws {RangeError} when the system does not know it
 */
export function createZoneFinder(own: string, written: readonly Component[], budget: Budget): ZoneFinder {
  const found = new Map<string, Zone | null>();
  const described = new Map<string, Component>();
  for (const zone of written) {
    const name = lineOf(zone, 'TZID')?.value.trim();
    if (name !== undefined && !described.has(name)) described.set(name, zone);
  }
  const look = (name: string): Zone | null => {
    const plain = name.replaceAll('"', '');
    const windows = WINDOWS_ZONES[plain];
    const direct = plain.includes('/') || plain === 'UTC' ? knownToSystem(plain) : null;
    if (direct !== null) return direct;
    if (windows !== undefined) return knownToSystem(windows);
    const description = described.get(name) ?? described.get(plain);
    if (description === undefined)
      return plain.startsWith('/') ? knownToSystem(lastParts(plain)) : knownToSystem(plain);
    const place = lineOf(description, 'X-LIC-LOCATION')?.value.trim();
    return (place === undefined ? null : knownToSystem(place)) ?? writtenZone(description, budget);
  };
  return {
    own: knownToSystem(own) ?? systemZone(own),
    find: (name) => {
      const known = found.get(name);
      if (known !== undefined) return known;
      const zone = look(name);
      found.set(name, zone);
      return zone;
    },
  };
}
