import type { Fault } from '../../model/fault.ts';
import type { ScanPlace } from '../shared/messages.ts';
import type { Server } from './ask-server.ts';

/** What the pictures of this page are of; each is asked for once. */
export interface KnownScans {
  /** Nothing while it is not known, or where it is no scan. */
  find: (key: string) => readonly ScanPlace[] | undefined;
  /** Asks for those that have not been asked for. */
  learn: (keys: readonly string[]) => Promise<Fault | undefined>;
}

/** As many as the server takes at a time. */
const MOST_KEYS = 500;

export function createKnownScans(server: Server): KnownScans {
  const known = new Map<string, readonly ScanPlace[]>();
  const asked = new Set<string>();
  return {
    find: (key) => known.get(key),
    learn: async (keys) => {
      const wanted = [...new Set(keys)].filter((key) => !asked.has(key)).slice(0, MOST_KEYS);
      if (wanted.length === 0) return undefined;
      for (const key of wanted) asked.add(key);
      const answer = await server.findScans({ keys: wanted });
      if ('scans' in answer) {
        for (const [key, places] of Object.entries(answer.scans)) known.set(key, places);
        return undefined;
      }
      for (const key of wanted) asked.delete(key);
      return answer.fault;
    },
  };
}

/** Of records with the same scan, the one whose page this is comes first. */
export function sortPlaces(places: readonly ScanPlace[], pathname: string): readonly ScanPlace[] {
  const isHere = ({ record }: ScanPlace): boolean => pathname.includes(`/records/${record}/`);
  return [...places].sort((a, b) => Number(isHere(b)) - Number(isHere(a)));
}
