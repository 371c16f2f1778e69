import type { RecordData } from './cells/record-fields.ts';

/** What a new record says until its archive has decided: not opened, rights not cleared. It cannot be published so. */
export function buildFirstFields(holderName: string): RecordData {
  return {
    opening: { conclusion: 'pending', archive: holderName },
    rights: {
      statement: 'http://rightsstatements.org/vocab/UND/1.0/',
      holder: holderName,
      clearance: 'uncleared',
      credit: `${holderName}藏`,
    },
  };
}
