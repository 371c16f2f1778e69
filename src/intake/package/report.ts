import { buildFindingKey, type Finding, PROPERTIES, type Property } from './finding.ts';
import type { InspectedPackage, Looked, Origin } from './inspect-package.ts';

/** A finding that somebody answers for. */
export interface Waiver {
  /** See buildFindingKey. */
  readonly finding: string;
  readonly by: string;
  readonly reason: string;
}

/** What is kept of an intake, and signed. */
export interface IntakeReport {
  readonly package: {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly files: number;
  };
  readonly origin: Origin;
  /** Name of the holder that takes it in. */
  readonly receiver: string;
  /** Day of the inspection. */
  readonly inspected: string;
  readonly looked: Looked;
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
  readonly entries: readonly {
    readonly referenceCode: string;
    readonly title: string;
    readonly files: readonly string[];
  }[];
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly type: string;
  }[];
  readonly accepted?: { readonly by: string; readonly date: string } | undefined;
}

export function buildReport(
  inspected: InspectedPackage,
  waivers: readonly Waiver[],
  { day, receiver }: { readonly day: string; readonly receiver: string },
): IntakeReport {
  const { name, sha256, bytes, files, origin, looked, findings, entries } = inspected;
  return {
    package: { name, sha256, bytes, files: files.length },
    origin,
    receiver,
    inspected: day,
    looked,
    findings,
    waivers,
    entries: entries.map((entry) => ({ ...entry, files: entry.files.map(({ path }) => path) })),
    files: files.map(({ path, bytes, hashes, type }) => {
      return { path, bytes, sha256: hashes.sha256, type };
    }),
  };
}

/** What still stands in the way: all that may not be waived, and what nobody has waived. */
export function listOpen({
  findings,
  waivers,
}: Pick<IntakeReport, 'findings' | 'waivers'>): readonly Finding[] {
  // Without a name and a reason nobody answers for it.
  const answered = waivers.filter(({ by, reason }) => by !== '' && reason !== '');
  const waived = new Set(answered.map(({ finding }) => finding));
  return findings.filter(
    (finding) =>
      finding.weight === 'blocking' ||
      !(waived.has(buildFindingKey(finding)) || waived.has(finding.code)),
  );
}

/**
 * `answerable`: reasons would let it in. `unlooked`: nothing of the package could be examined for it, which is no
 * pass.
 */
export type Verdict = 'passed' | 'waived' | 'answerable' | 'failed' | 'unlooked';

export function judge(report: IntakeReport, property: Property): Verdict {
  const own = report.findings.filter((finding) => finding.property === property);
  if (own.some(({ weight }) => weight === 'blocking')) return 'failed';
  if (listOpen(report).some((finding) => finding.property === property)) return 'answerable';
  if (own.length > 0) return 'waived';
  // Hashes may be missing and still all be examined: that is a finding. Without files nothing is.
  return report.files.length === 0 ? 'unlooked' : 'passed';
}

/** The worst of the four. */
export function judgeWhole(report: IntakeReport): Verdict {
  const verdicts = new Set(PROPERTIES.map((property) => judge(report, property)));
  const order: readonly Verdict[] = ['failed', 'unlooked', 'answerable', 'waived'];
  return order.find((verdict) => verdicts.has(verdict)) ?? 'passed';
}
