import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { editYaml } from '../../../src/yaml/edit-yaml.ts';

const TEXT = `# 档案条目
level: item # 层级
title: 来函
opening: # 开放
  conclusion: pending # 待审
  archive: 某馆
  # date: '2026-01-31'
# publication: # 公布
#   authority: 某馆
rights: { statement: x, holder: 某馆 }

# 扫描件
parts: []
`;

describe('editing a YAML text', () => {
  it('changes the one value and nothing around it', () => {
    expect(editYaml(TEXT, ['title'], '复函')).toBe(TEXT.replace('来函', '复函'));
    expect(editYaml(TEXT, ['opening', 'conclusion'], 'open')).toBe(TEXT.replace('pending', 'open'));
    expect(editYaml(TEXT, ['rights', 'holder'], '他馆')).toBe(
      TEXT.replace('holder: 某馆', 'holder: 他馆'),
    );
    expect(editYaml(TEXT, ['level'], 'item')).toBe(TEXT);
  });

  it('adds a field behind the others of its map', () => {
    expect(editYaml(TEXT, ['opening', 'basis'], '满二十五年')).toBe(
      TEXT.replace('  archive: 某馆\n', '  archive: 某馆\n  basis: 满二十五年\n'),
    );
    expect(editYaml(TEXT, ['coverage', 'date'], '1935')).toBe(`${TEXT}coverage:\n  date: "1935"\n`);
    expect(editYaml('', ['title'], '来函')).toBe('title: 来函\n');
  });

  it('takes a field away with its line, and a map with its last field', () => {
    expect(editYaml(TEXT, ['title'], undefined)).toBe(TEXT.replace('title: 来函\n', ''));
    expect(editYaml('a: 1\nb:\n  c: 2\nd: 3\n', ['b', 'c'], undefined)).toBe('a: 1\nd: 3\n');
    expect(editYaml(TEXT, ['notes'], undefined)).toBe(TEXT);
  });

  it('moves the comment of a line out of the way of what takes several', () => {
    const edited = editYaml(TEXT, ['level'], '第一行\n第二行 # 不是注释');
    expect(parse(edited)).toMatchObject({ level: '第一行\n第二行 # 不是注释', title: '来函' });
    expect(edited).toContain('# 层级\nlevel: |-\n');
    const list = editYaml(TEXT, ['parts'], [{ id: 'p1', file: 'p1.jpg' }]);
    expect(list).toBe(TEXT.replace('parts: []', 'parts:\n  - id: p1\n    file: p1.jpg'));
  });

  it('what it leaves commented out is still no part of the map above it', () => {
    const edited = editYaml(editYaml(TEXT, ['opening', 'date'], '2026-01-31'), ['parts'], ['a']);
    const opened = edited.replace(
      '# publication: # 公布\n#   authority',
      'publication:\n  authority',
    );
    expect(parse(opened)).toMatchObject({ publication: { authority: '某馆' } });
  });
});
