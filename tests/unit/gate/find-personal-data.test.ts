import { describe, expect, it, test } from 'vitest';
import { findPersonalData } from '../../../src/gate/personal-data/find-personal-data.ts';

const list = (text: string): string[] =>
  findPersonalData(text).map(({ kind, text: said }) => `${kind} ${said}`);

describe('personal data', () => {
  // Numbers made up to satisfy their check digits; they belong to nobody.
  test.each([
    ['身份证号11010519491231002X。', ['identity-number 11010519491231002X']],
    ['身份证号１１０１０５１９４９１２３１００２Ｘ', ['identity-number 11010519491231002X']],
    ['110105 19491231 002x', ['identity-number 110105 19491231 002x']],
    ['卡号6222 0212 3456 7890 128', ['bank-card 6222 0212 3456 7890 128']],
    ['4111-1111-1111-1111', ['bank-card 4111-1111-1111-1111']],
    ['手机13812345678', ['phone 13812345678']],
    ['+86 138 1234 5678', ['phone +86 138 1234 5678']],
    ['0816-2345678', ['phone 0816-2345678']],
    ['电话：2345678', ['phone 电话:2345678']],
    ['住绵阳市涪城区临园路12号', ['address 住绵阳市涪城区临园路12号']],
    ['该员确诊为肺病', ['medical 确诊为']],
  ])('%s', (text, found) => {
    expect(list(text)).toEqual(found);
  });

  test.each([
    ['110105194912310021', 'a wrong check digit'],
    ['11010519491331002X', 'no such month'],
    ['6222021234567890123', 'Luhn does not agree'],
    ['档号 J001-WS·1935·Y-0001', 'a reference code'],
    ['19350418193504191935', 'digits that are two dates'],
    ['1935年4月12日至7月23日，103天', 'a span'],
    ['https://example.org/iiif/3812345678/full', 'part of an address'],
    ['在北川县城东二十里', 'a place without a house number'],
    ['病故者三人，伤员二百余', 'words of war'],
    ['红四方面军第265团', 'a unit'],
  ])('%s is none: %s', (text) => {
    expect(list(text)).toEqual([]);
  });

  it('every one in a text is found', () => {
    expect(list('甲13812345678，乙13912345678')).toHaveLength(2);
  });
});
