import type { Fault } from '../model/fault.ts';
import { listNarrations, listPendingFacts, type Remark } from '../press/check-footing.ts';
import { checkTexts, listPassedExhibitions } from '../press/check-texts.ts';
import { describeGap, listGaps } from '../press/list-gaps.ts';
import type { Desk } from '../press/manuscript.ts';
import type { Settings } from '../settings.ts';
import { countOpenings, type HolderFigures } from '../site/openings.ts';
import { countCoverage, type Bar, type Coverage } from './count-coverage.ts';
import { countReasons, findHeld } from './find-held.ts';
import {
  findMissingAlt,
  findMissingDates,
  findMissingSources,
  findMissingTranscripts,
} from './find-missing.ts';
import { findPersonal } from './find-personal.ts';
import { findSmallImages } from './find-small-images.ts';
import { findUnreachable } from './find-unreachable.ts';
import { findUntranslated } from './find-untranslated.ts';
import type { Finding } from './finding.ts';
import { findSectionOf } from './fault-sections.ts';
import { SECTIONS, type SectionName } from './sections.ts';
import { listSubjects, type Subjects } from './subjects.ts';

/** All that the report says, before it is put into words of one language. */
export interface ContentReport {
  readonly site: { readonly zh: string; readonly en?: string | undefined };
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly commit: string | undefined;
  readonly records: { readonly published: number; readonly held: number };
  readonly sections: readonly {
    readonly name: SectionName;
    readonly findings: readonly Finding[];
  }[];
  readonly coverage: Coverage;
  readonly reasons: readonly Bar[];
  readonly holders: readonly Pick<HolderFigures, 'holder' | 'records' | 'stated'>[];
}

/** From one reading of the content, by the checks that guard the build and by those that only advise. */
export function buildReport(
  settings: Settings,
  desk: Desk,
  made: Pick<ContentReport, 'date' | 'commit'>,
): ContentReport {
  const { everything, manuscript } = desk;
  const subjects = listSubjects(desk);
  const findings = findAll(settings, desk, subjects);
  const held = subjects.records.filter(({ isHeld }) => isHeld).length;
  return {
    site: everything.site.name,
    ...made,
    records: { published: subjects.records.length - held, held },
    sections: (Object.keys(SECTIONS) as SectionName[]).map((name) => ({
      name,
      findings: findings[name],
    })),
    coverage: countCoverage(subjects),
    reasons: countReasons(desk),
    holders: countOpenings(manuscript.catalogue.records, manuscript.catalogue.holders).map(
      ({ holder, records, stated }) => ({ holder, records, stated }),
    ),
  };
}

function findAll(
  settings: Settings,
  desk: Desk,
  subjects: Subjects,
): Record<SectionName, readonly Finding[]> {
  const { everything, manuscript } = desk;
  const faults = [...desk.faults, ...checkTexts(settings, desk)];
  const told = Map.groupBy(faults, findSectionOf);
  const exhibitions = new Map(subjects.exhibitions.map((subject) => [subject.entry, subject]));
  const advice: Record<SectionName, readonly Finding[]> = {
    faults: [],
    links: [],
    personal: findPersonal(everything),
    held: findHeld(desk),
    alt: findMissingAlt(subjects),
    transcripts: findMissingTranscripts(subjects),
    dates: findMissingDates(subjects),
    sources: findMissingSources(subjects),
    translations: findUntranslated(subjects),
    unreachable: findUnreachable(subjects, desk),
    print: findSmallImages(subjects),
    pending: listPendingFacts(listPassedExhibitions(desk)).map(tellRemark),
    narrations: listNarrations(manuscript.stories.map(({ story }) => story)).map(tellRemark),
    gaps: listGaps(manuscript).map((gap) => ({
      entry: gap.exhibition,
      title: exhibitions.get(gap.exhibition)?.title,
      file: exhibitions.get(gap.exhibition)?.origin.file ?? gap.exhibition,
      zh: describeGap(gap, 'zh'),
      en: describeGap(gap, 'en'),
    })),
  };
  for (const [name, stops] of told) advice[name] = [...stops.map(tellFault), ...advice[name]];
  return advice;
}

function tellFault({ code, file, line, field, value, zh, en }: Fault): Finding {
  const subject = [field, value === undefined ? undefined : JSON.stringify(value)]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
  const said = subject === '' ? '' : `${subject}: `;
  return { entry: code, file, line, zh: said + zh, en: said + en, stops: true };
}

function tellRemark({ file, line, text }: Remark): Finding {
  return { file, line, zh: text, en: text };
}
