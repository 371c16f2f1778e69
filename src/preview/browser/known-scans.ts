import type { Fault } from '../../model/fault.ts';
import { MOST_KEYS, type ScanPlace } from '../shared/messages.ts';
import type { Server } from './ask-server.ts';

/** What the pictures of this page are of; each is asked for once. */
export interface KnownScans {
  /** Nothing while it is not known, or where it is no scan. */
  find: (key: string) => readonly ScanPlace[] | undefined;
  /** Asks for those that have not been asked for; nothing when all have been answered. */
  learn: (keys: readonly string[]) => Promise<Fault | undefined> | undefined;
}

export function createKnownScans(server: Server): KnownScans {
  const known = new Map<string, readonly ScanPlace[]>();
  let asking: Promise<Fault | undefined> | undefined;
  const ask = async (keys: readonly string[]): Promise<Fault | undefined> => {
    const answer = await server.findScans({ keys });
    asking = undefined;
    if ('fault' in answer) return answer.fault;
    for (const key of keys) known.set(key, answer.scans[key] ?? []);
    return undefined;
  };
  return {
    find: (key) => known.get(key),
    learn: (keys) => {
      const wanted = [...new Set(keys)].filter((key) => !known.has(key)).slice(0, MOST_KEYS);
      if (wanted.length > 0) asking ??= ask(wanted);
      return asking;
    },
  };
}

/** Of records with the same scan, the one whose page this is comes first. */
export function sortPlaces(places: readonly ScanPlace[], pathname: string): readonly ScanPlace[] {
  const isHere = ({ record }: ScanPlace): boolean => pathname.includes(`/records/${record}/`);
  return [...places].sort((a, b) => Number(isHere(b)) - Number(isHere(a)));
}
