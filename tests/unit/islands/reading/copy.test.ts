import { describe, expect, it } from 'vitest';
import { formatCopy } from '../../../../src/islands/reading/copy.ts';

const CITATION = '测试社. 往来文书[A]. 1935.';

describe('formatCopy', () => {
  it('puts lines under the name of their page, and the citation at the end', () => {
    const lines = [
      { part: '第二页', text: '甲' },
      { part: '第二页', text: '乙' },
      { part: '第三页', text: '丙' },
    ];
    expect(formatCopy(lines, '', CITATION)).toBe(`第二页\n甲\n乙\n\n第三页\n丙\n\n${CITATION}`);
  });

  it('says so where the script is not that of the original', () => {
    const lines = [{ part: '第二页', text: '甲' }];
    expect(formatCopy(lines, '（机器转换字形）', CITATION)).toContain('第二页（机器转换字形）\n甲');
  });
});
