/** One way in which a deployed site differs from what was released. */
export interface Finding {
  readonly kind: FindingKind;
  readonly address: string;
  /** A status, sizes, what the network said. */
  readonly detail?: string;
}

export type FindingKind =
  | 'unreachable'
  | 'missing'
  | 'different'
  /** Withdrawn since, and still there. */
  | 'leftover'
  /** What an archive keeps and never deploys. */
  | 'kept'
  /** Answered for addresses that are not. */
  | 'no-404'
  /** A header that some hosts do not let one set: to be thought of, no difference. */
  | 'no-nosniff';

const KEPT = ['release.json', 'clearance.json', '.git/HEAD', 'urls.lock'];

/** How the server behaves, on the home page and beside what there is. */
export async function checkServer(home: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const missing = `${home}no/such/page/`;
  const { status } = await fetch(missing, { redirect: 'manual' });
  if (status !== 404) findings.push({ kind: 'no-404', address: missing, detail: String(status) });
  for (const name of KEPT) {
    const { ok } = await fetch(home + name, { redirect: 'manual' });
    if (ok) findings.push({ kind: 'kept', address: home + name });
  }
  const { headers } = await fetch(home, { method: 'HEAD' });
  if (headers.get('x-content-type-options') !== 'nosniff')
    findings.push({ kind: 'no-nosniff', address: home });
  return findings;
}
