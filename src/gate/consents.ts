import type { Consent, Depicted } from '../model/consent.ts';
import type { LoadedPart, LoadedRecord } from '../model/content.ts';

/** Consents that are lacking, as rules of release. `today` is a day, `YYYY-MM-DD`. */
export const CONSENT_RULES = [
  {
    code: 'portrait-without-consent',
    holds: ({ rights }: LoadedRecord, today: string): boolean =>
      rights.depicts.some(
        (one) => !one.exempt && !rights.consents.some((consent) => covers(consent, one, today)),
      ),
    zh: '有可以认出的人（rights.depicts）没有有效的肖像同意：在 rights.consents 里写本人（portrait）或近亲属（family）的同意，或写明豁免的理由和两位决定人（exempt），或遮盖后删去这一项',
    en: 'somebody who can be recognized (rights.depicts) has given no consent that holds: write the person’s (portrait) or the relatives’ (family) under rights.consents, or why none is needed and which two people decided so (exempt), or redact the likeness and remove the entry',
  },
  {
    code: 'deposit-without-consent',
    holds: ({ rights }: LoadedRecord, today: string): boolean => {
      const wanted = listOwners(rights);
      return (
        wanted.length > 0 &&
        !rights.consents.some((one) => wanted.includes(one.kind) && isValid(one, today))
      );
    },
    zh: '寄存或捐赠的档案（rights.custody，或 clearance: depositor-consent）没有有效的协议：在 rights.consents 里写寄存人（depositor）或捐赠人（donor）的同意',
    en: 'what is deposited or donated (rights.custody, or clearance: depositor-consent) has no agreement that holds: write the depositor’s or the donor’s consent under rights.consents',
  },
  {
    code: 'consent-lapsed',
    holds: ({ rights: { consents } }: LoadedRecord, today: string): boolean =>
      consents.some((one) => isLapsed(one, today) && !isRenewed(one, consents, today)),
    zh: '有同意已撤回或过期（rights.consents），又没有新的代替',
    en: 'a consent has been withdrawn or has run out (rights.consents), and no other has taken its place',
  },
] as const;

/** The record with what its volume says of the pages it shows: likenesses there, and agreements for the whole. */
export function addVolumeConsents(
  record: LoadedRecord,
  volume: LoadedRecord,
  shown: readonly LoadedPart[],
): LoadedRecord {
  const ids = new Set(shown.map(({ id }) => id));
  const { depicts, consents, custody } = volume.rights;
  const own = record.rights;
  const inRange = depicts.filter(({ parts }) => !parts || parts.some((id) => ids.has(id)));
  return {
    ...record,
    rights: {
      ...own,
      depicts: [...own.depicts, ...inRange],
      consents: [
        ...own.consents,
        ...consents.filter((one) => one.of === undefined || inRange.some((who) => isOf(one, who))),
      ],
      custody: own.custody ?? custody,
    },
  };
}

function covers(consent: Consent, depicted: Depicted, today: string): boolean {
  const isOfLikeness = consent.kind === 'portrait' || consent.kind === 'family';
  return isOfLikeness && isOf(consent, depicted) && isValid(consent, today);
}

function isOf({ of }: Consent, { who }: Depicted): boolean {
  return of !== undefined && fold(of) === fold(who);
}

function listOwners({ custody, clearance }: LoadedRecord['rights']): Consent['kind'][] {
  if (custody === 'deposited') return ['depositor'];
  if (custody === 'donated') return ['donor'];
  return clearance === 'depositor-consent' ? ['depositor', 'donor'] : [];
}

function isValid(consent: Consent, today: string): boolean {
  return consent.date <= today && !isLapsed(consent, today);
}

function isLapsed({ until, withdrawn }: Consent, today: string): boolean {
  return (withdrawn !== undefined && withdrawn.date <= today) || (until ?? today) < today;
}

function isRenewed(lapsed: Consent, consents: readonly Consent[], today: string): boolean {
  return consents.some(
    (one) =>
      one.kind === lapsed.kind &&
      fold(one.of ?? '') === fold(lapsed.of ?? '') &&
      isValid(one, today),
  );
}

function fold(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '');
}
