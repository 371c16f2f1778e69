import { findNearest } from '../model/nearest.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedPart, PublishedRecord } from '../model/published.ts';
import { formatRegion, isRegionInside, type Region } from '../model/region.ts';
import type { Lookup } from './lookup.ts';
import type { Problem, Report } from './problem.ts';
import type { FigureItem } from './story.ts';

/** `code` is `unknown-` and the kind. */
export function buildUnknown(
  kind: { readonly code: string; readonly zh: string; readonly en: string },
  value: string,
  known: Iterable<string>,
  present?: string,
): Problem {
  const nearest = present ?? findNearest(value, known);
  const zh = present === undefined ? '最接近的是' : '它现在是';
  const en = present === undefined ? 'The nearest is' : 'It is now';
  return {
    code: `unknown-${kind.code}`,
    value,
    zh: `没有这个${kind.zh}。${nearest === undefined ? '请核对写法。' : `${zh} "${nearest}"。`}`,
    en: `there is no such ${kind.en}. ${nearest === undefined ? 'Check how it is written.' : `${en} "${nearest}".`}`,
  };
}

export const RECORD = { code: 'record', zh: '档案条目', en: 'record' };

export function findRecord(
  lookup: Lookup,
  id: string,
  report: Report,
  field?: string,
): PublishedRecord | undefined {
  const record = lookup.records.get(id);
  if (!record) {
    report(field, buildUnknown(RECORD, id, lookup.records.keys(), lookup.renamed.get(id)));
  }
  return record;
}

/** The part named, or the only one there is. */
export function findPart(
  record: PublishedRecord,
  id: string | undefined,
  report: Report,
): PublishedPart | undefined {
  const [first] = record.parts;
  if (!first) {
    report('record', {
      code: 'record-without-parts',
      value: record.id,
      zh: '这个条目只有目录信息，没有可显示的部件。请改为链接：[文字](record:馆/条目)。',
      en: 'this record is a catalogue entry without parts. Link to it instead: [text](record:holder/slug).',
    });
    return undefined;
  }
  const ids = record.parts.map((part) => part.id);
  if (id === undefined) {
    if (record.parts.length === 1) return first;
    report('part', {
      code: 'part-needed',
      value: record.id,
      zh: `这个条目有 ${ids.length} 个部件，请用 part 写明是哪一个：${listShortly(ids)}。`,
      en: `this record has ${ids.length} parts; say by part which one: ${listShortly(ids)}.`,
    });
    return undefined;
  }
  const part = record.parts.find((candidate) => candidate.id === id);
  if (!part) {
    const problem = buildUnknown({ code: 'part', zh: '部件', en: 'part' }, id, ids);
    report('part', {
      ...problem,
      zh: `${problem.zh}${record.id} 有：${listShortly(ids)}。`,
      en: `${problem.en} ${record.id} has: ${listShortly(ids)}.`,
    });
  }
  return part;
}

/** As findPart, and a picture. */
export function findPicture(
  record: PublishedRecord,
  id: string | undefined,
  report: Report,
): PublishedPart | undefined {
  const part = findPart(record, id, report);
  if (!part || isPicture(part)) return part;
  report('part', {
    code: 'part-not-image',
    value: part.id,
    zh: '这个部件不是图像（页、照片或器物视图），不能这样显示。',
    en: 'this part is no image (page, photo or object view) and cannot be shown like this.',
  });
  return undefined;
}

export function findOutsideProblem(
  region: Region,
  record: PublishedRecord,
  part: PublishedPart,
): Problem | undefined {
  if (isRegionInside(region, part)) return undefined;
  const { width, height } = part;
  return {
    code: 'region-outside',
    value: formatRegion(region),
    zh: `超出图像。${record.id} 的 ${part.id} 为 ${width}×${height} 像素。`,
    en: `outside the image: ${part.id} of ${record.id} measures ${width}×${height} pixels.`,
  };
}

/** As findPart, and sound or film as wanted. */
export function findRecording(
  record: PublishedRecord,
  id: string | undefined,
  kind: 'audio' | 'video',
  report: Report,
): PublishedPart | undefined {
  const only = record.parts.filter((part) => part.kind === kind);
  const part = id === undefined && only.length === 1 ? only[0] : findPart(record, id, report);
  if (!part || part.kind === kind) return part;
  report('part', {
    code: 'part-not-recording',
    value: part.id,
    zh: `这个部件不是${kind === 'audio' ? '录音（kind: audio）' : '影像（kind: video）'}，不能这样播放。`,
    en: `this part is no ${kind === 'audio' ? 'sound (kind: audio)' : 'film (kind: video)'} and cannot be played like this.`,
  });
  return undefined;
}

function listShortly(ids: readonly string[]): string {
  return ids.length > 8 ? `${ids.slice(0, 8).join(', ')} …` : ids.join(', ');
}

/** A picture and, where one is named, a place inside it; nothing where something of it is wrong, which is reported. */
export function findPlace(
  lookup: Lookup,
  wanted: {
    readonly record: string;
    readonly part?: string | undefined;
    readonly xywh?: Region | undefined;
  },
  report: Report,
): FigureItem | undefined {
  const record = findRecord(lookup, wanted.record, report, 'record');
  const part = record && findPicture(record, wanted.part, report);
  if (!part) return undefined;
  const problem = wanted.xywh && findOutsideProblem(wanted.xywh, record, part);
  if (!problem) return { record: record.id, part: part.id, region: wanted.xywh };
  report('xywh', problem);
  return undefined;
}
