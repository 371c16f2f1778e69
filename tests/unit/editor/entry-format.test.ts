import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  formatEntry,
  parseEntry,
  type EntryShape,
} from '../../../src/editor/browser/entry-format.ts';
import { ENTRY_KINDS, FACT_SCHEMA, RECORD_SCHEMA } from '../../../src/editor/collections.ts';
import { SOURCE_FILE } from '../../../src/editor/editor-settings.ts';
import { buildFields } from '../../../src/editor/field.ts';
import { editor as zh } from '../../../src/i18n/zh/editor.ts';

const records: EntryShape = { name: '', widget: 'object', fields: buildFields(RECORD_SCHEMA, zh) };
const factFields = buildFields(FACT_SCHEMA, zh, 'facts');
const facts: EntryShape = {
  name: '',
  widget: 'object',
  fields: [{ name: 'facts', widget: 'list', fields: factFields }],
  list: 'facts',
};

interface Text {
  zh: string;
  en?: string;
}

/** What forms hand over, as far as these tests touch it. */
interface Form {
  [name: string]: unknown;
  title: Text;
  summary: Text;
  extent: Text;
  subjects: object[];
  parts: { id: string; alt?: Text; [name: string]: unknown }[];
  facts: { id: string; note?: string }[];
}

/** What a form does to a file: reads it, changes it, trims every text and writes it. */
function change(text: string, shape: EntryShape, edit: (form: Form) => unknown): string {
  const form = structuredClone(parseEntry(text.trim(), shape)) as unknown as Form;
  edit(form);
  return `${formatEntry(form, shape).trim()}\n`;
}

function findKind(file: string) {
  if (/^records\/.*\/record\.yaml$/.test(file)) return records;
  if (/facts\.yaml$/.test(file)) return facts;
  const kind = ENTRY_KINDS.find(({ folder, path }) =>
    new RegExp(`^${folder}/${path.replace('{{slug}}', '[^/]+')}\\.yaml$`).test(file),
  );
  return kind && { name: '', widget: 'object', fields: buildFields(kind.schema, zh) };
}

const entries = (readdirSync('content', { recursive: true }) as string[]).flatMap((file) => {
  const shape = findKind(file);
  return shape ? [[file, shape] as const] : [];
});

interface Leaf {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

function listTexts(value: unknown): Leaf[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => {
    if (name === SOURCE_FILE) return [];
    return typeof holder[name] === 'string' ? [{ holder, name }] : listTexts(holder[name]);
  });
}

/** The lines of the later text between those that both begin and both end with. */
function listChangedLines(before: string, after: string): string[] {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const start = other.findIndex((line, i) => line !== one[i]);
  const shared = other.toReversed().findIndex((line, i) => line !== one.at(-1 - i));
  return other.slice(start, other.length - shared);
}

describe('a YAML entry that goes through a form', () => {
  it('is known for every bundled entry', () => {
    expect(entries.length).toBeGreaterThan(150);
  });

  it.each(entries)('changes in one line of %s when one text changes', (file, shape) => {
    const text = readFileSync(`content/${file}`, 'utf8');
    expect(change(text, shape, () => undefined)).toBe(text);
    const { length } = listTexts(parseEntry(text.trim(), shape));
    expect(length).toBeGreaterThan(0);
    for (let at = 0; at < length; at += Math.ceil(length / 2)) {
      const after = change(text, shape, (form) => {
        const { holder, name } = listTexts(form)[at] as Leaf;
        holder[name] = `${String(holder[name])}：“改”`;
      });
      const lines = listChangedLines(text, after);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('改');
    }
  });

  const COMMENTED = `# 这一件的说明
kind: record

referenceCode: "0001" # 照原样
title: 渡江令
formerCodes: [0012, X1]
date: '1935-03-28'
summary:
  zh: |
    第一行
    第二行

  en: >-
    First line
    goes on
# 数量未核
extent: { zh: 1张, en: 1 sheet }
# 两处
subjects:
  # 关于长征
  - { zh: 长征, en: "Long March" }
  # 关于渡江
  - zh: 渡江
    en: Crossing # 待核

  - 嘉陵江
parts: # 两面
  - id: a
    file: a.jpg
    # 正面的话
    alt: 正面
  - id: b
    file: b.jpg
    alt: 背面
# 完
`;

  it('keeps comments, blank lines, quotes, order, zeros and folded lines', () => {
    expect(change(COMMENTED, records, () => undefined)).toBe(COMMENTED);
    const after = change(COMMENTED, records, (form) => {
      expect(form).toMatchObject({ referenceCode: '0001', formerCodes: ['0012', 'X1'] });
      expect(form.title).toEqual({ zh: '渡江令' });
      form['referenceCode'] = '0002';
      form.title.zh = '渡江命令';
      form.summary.zh = '第一行\n第三行';
      Object.assign(form.parts[1]?.alt as Text, { zh: '背面：有字' });
    });
    expect(after).toBe(
      COMMENTED.replace('"0001"', '"0002"')
        .replace('渡江令', '渡江命令')
        .replace('第二行', '第三行')
        .replace('alt: 背面', 'alt: 背面：有字'),
    );
  });

  it('puts a new field where its form has it, and takes an emptied one away', () => {
    const after = change(COMMENTED, records, (form) => {
      form['level'] = 'item';
      form.title.en = 'Orders: crossing';
      form.extent = { zh: '', en: '' };
      Object.assign(form.parts[0] as object, { side: 'recto' });
    });
    expect(after).toBe(
      COMMENTED.replace('kind: record\n', 'kind: record\nlevel: item\n')
        .replace('title: 渡江令', 'title:\n  zh: 渡江令\n  en: "Orders: crossing"')
        .replace('# 数量未核\nextent: { zh: 1张, en: 1 sheet }\n', '')
        .replace('  - id: a\n', '  - id: a\n    side: recto\n'),
    );
  });

  it('adds, removes and moves items with the comments straight above them', () => {
    const removed = change(COMMENTED, records, (form) => form.subjects.splice(1, 1));
    expect(removed).toBe(
      COMMENTED.replace('  # 关于渡江\n  - zh: 渡江\n    en: Crossing # 待核\n', ''),
    );
    const added = change(COMMENTED, records, (form) =>
      form.parts.splice(1, 0, { id: 'c', file: 'c.jpg', alt: { zh: '侧面' } }),
    );
    expect(added).toBe(
      COMMENTED.replace(
        '  - id: b\n',
        '  - id: c\n    file: c.jpg\n    alt:\n      zh: 侧面\n  - id: b\n',
      ),
    );
    const moved = change(COMMENTED, records, (form) => form.subjects.reverse());
    expect(moved).toContain('  # 关于渡江\n  - zh: 渡江\n    en: Crossing # 待核\n');
    expect(parseEntry(moved.trim(), records)['subjects']).toEqual([
      { zh: '嘉陵江' },
      { zh: '渡江', en: 'Crossing' },
      { zh: '长征', en: 'Long March' },
    ]);
  });

  it('keeps a file that is one list, and what no form knows', () => {
    const text = '# 事实表\n- id: f01\n  own: 1\n  statement: { zh: 甲 }\n# 二\n- id: f02\n';
    const after = change(text, facts, (form) => {
      Object.assign(form.facts[1] as object, { note: '注' });
      form.facts.push({ id: 'f03' });
    });
    expect(after).toBe(`${text}  note: 注\n- id: f03\n`);
  });

  it('sets meaning before comments where an anchor would carry a change elsewhere', () => {
    const text = '# 说明\ntitle: &t\n  zh: 甲\nsummary: *t\n';
    const after = change(text, records, (form) => {
      form.title.zh = '乙';
    });
    expect(after).toBe('title:\n  zh: 乙\nsummary:\n  zh: 甲\n');
  });

  it('writes a new one without what is empty', () => {
    const form = { kind: 'record', title: { zh: '甲', en: '' }, demonstration: false, parts: [] };
    expect(formatEntry(form, records)).toBe('kind: record\ntitle:\n  zh: 甲\n');
  });

  it('means what any change of a list says', () => {
    const pick = (seed: number, size: number): number => (seed * 7919) % size;
    for (let seed = 1; seed < 60; seed += 1) {
      let expected: unknown;
      const after = change(COMMENTED, records, (form) => {
        const list: object[] = seed % 2 ? form.subjects : form.parts;
        list.splice(pick(seed, list.length), pick(seed, 3));
        list.splice(pick(seed + 1, list.length + 1), 0, { zh: `新${seed}`, id: `n${seed}` });
        if (seed % 3 === 0) list.reverse();
        if (seed % 5 === 0) delete form['kind'];
        if (seed % 7 === 0) list.length = 0;
        const { [SOURCE_FILE]: _, ...rest } = form;
        expected = rest;
      });
      const { [SOURCE_FILE]: _, ...found } = parseEntry(after.trim(), records);
      expect(found).toEqual(
        Object.fromEntries(
          Object.entries(expected as object).filter(([, one]) => (one as unknown[]).length !== 0),
        ),
      );
      expect(after).toContain('# 完');
    }
  });
});
