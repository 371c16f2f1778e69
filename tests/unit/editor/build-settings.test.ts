import { describe, expect, it } from 'vitest';
import { editor as en } from '../../../src/i18n/en/editor.ts';
import { editor as zh } from '../../../src/i18n/zh/editor.ts';
import { buildSettings } from '../../../src/editor/build-settings.ts';
import { ENTRY_KINDS, RECORD_SCHEMA } from '../../../src/editor/collections.ts';
import { buildFields } from '../../../src/editor/field.ts';
import { recordSchema } from '../../../src/model/record.ts';
import { lessonSchema } from '../../../src/model/lesson.ts';
import { FORMS } from '../../../src/story/forms/table.ts';

const folders = {
  root: 'content',
  exhibitions: [{ slug: 'a', title: '甲' }],
  lessons: [{ slug: 'b', title: '乙' }],
};

describe('the forms of the editor', () => {
  it.each(Object.entries({ zh, en }))(
    'have a label for every field of every schema: %s',
    (_, words) => {
      expect(() => ENTRY_KINDS.map(({ schema }) => buildFields(schema, words))).not.toThrow();
      const fields = buildFields(RECORD_SCHEMA, words);
      expect(fields.map(({ name }) => name)).toEqual(Object.keys(recordSchema.shape));
      expect(fields.every(({ label, widget }) => label !== '' && widget !== '')).toBe(true);
    },
  );

  it('refuse a field nobody has named', () => {
    const extended = lessonSchema.extend({ somethingNew: lessonSchema.shape.title });
    expect(() => buildFields(extended, zh)).toThrow('somethingNew');
  });

  it('know what may be left out, what a choice is and what a text is', () => {
    const byName = new Map(buildFields(recordSchema, zh).map((field) => [field.name, field]));
    expect(byName.get('referenceCode')).toMatchObject({ widget: 'string', required: true });
    expect(byName.get('title')?.fields?.map(({ name }) => name)).toEqual(['zh', 'en']);
    expect(byName.get('level')).toMatchObject({ widget: 'select', required: false });
    expect(byName.get('parts')?.fields?.find(({ name }) => name === 'file')).toMatchObject({
      widget: 'file',
      media_folder: '',
    });
  });

  it('let curators pick what a field names: the collection by title, the value by its slug', () => {
    const byName = new Map(buildFields(recordSchema, zh).map((field) => [field.name, field]));
    const records = { widget: 'relation', collection: 'records', value_field: '{{slug}}' };
    expect(byName.get('partOf')).toMatchObject(records);
    expect(byName.get('related')).toMatchObject({ ...records, multiple: true });
    expect(byName.get('sources')).toMatchObject({ collection: 'sources', multiple: true });
    expect(byName.get('aliases')).toMatchObject({ widget: 'list' });
    const { config, components } = buildSettings(folders, zh, 'zh', undefined);
    const named = (config['collections'] as { name: string; fields?: { name: string }[] }[]).find(
      ({ name }) => name === 'places',
    );
    expect(named?.fields?.find(({ name }) => name === 'within')).toMatchObject({
      collection: 'places',
    });
    const cite = components.find(({ name }) => name === 'Cite');
    expect(cite).toMatchObject({ lists: ['source'] });
    expect(cite?.fields[0]).toMatchObject({ collection: 'sources', multiple: true });
  });

  it('name only collections there are', () => {
    const { config, components } = buildSettings(folders, zh, 'zh', undefined);
    const names = (config['collections'] as { name: string }[]).map(({ name }) => name);
    const text = JSON.stringify([config, components]);
    const named = Array.from(text.matchAll(/"widget":"relation","collection":"([^"]+)"/g));
    expect(named.length).toBeGreaterThan(20);
    for (const [, name] of named) expect(names).toContain(name);
  });

  it('offer every component of the grammar of stories', () => {
    const { components } = buildSettings(folders, zh, 'zh', undefined);
    expect(components.map(({ name }) => name)).toEqual([...FORMS.keys()]);
    const tour = components.find(({ name }) => name === 'Tour');
    expect(tour).toMatchObject({ isAlone: true, holds: 'Stop', isInline: false });
  });

  it('hide italics, and review drafts only where the service can', () => {
    const read = (name: 'github' | 'gitlab' | 'gitea') =>
      buildSettings(folders, zh, 'zh', { name, repo: 'o/n' }).config;
    expect(JSON.stringify(read('github'))).not.toContain('italic');
    expect(read('github')['publish_mode']).toBe('editorial_workflow');
    expect(read('gitlab')['publish_mode']).toBe('editorial_workflow');
    expect(read('gitea')['publish_mode']).toBeUndefined();
  });
});
