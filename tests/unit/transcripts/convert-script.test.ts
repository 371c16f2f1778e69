import { describe, expect, it } from 'vitest';
import { convertScript } from '../../../src/transcripts/convert-script.ts';

describe('convertScript', () => {
  it.each([
    ['第八路軍發表戰況', '第八路军发表战况'],
    ['皇后與後面', '皇后与后面'],
    ['幹部、乾燥、干涉', '干部、干燥、干涉'],
  ])('reads %s in simplified characters', (hant, hans) => {
    expect(convertScript(hant, 'hans')).toBe(hans);
  });

  it('knows by phrases which of several characters is meant', () => {
    expect(convertScript('头发与发展，皇后在后面，干部干燥', 'hant')).toBe(
      '頭髮與發展，皇后在後面，幹部乾燥',
    );
  });

  it('never changes the length of a line, whatever stands in it', () => {
    const text = '𠀀𫝀龍𪚥⺾ 1935年，“Zhang”——〔…〕軟體網路滑鼠伺服器';
    for (const script of ['hans', 'hant'] as const)
      expect(convertScript(text, script)).toHaveLength(text.length);
  });
});
