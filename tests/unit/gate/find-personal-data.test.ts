import { describe, expect, it, test } from 'vitest';
import { maskPersonalData } from '../../../src/gate/personal-data/mask-personal-data.ts';
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
    ['身份证 110105491231002', ['identity-number 110105491231002']],
    ['010 6552 1234', ['phone 010 6552 1234']],
    ['(028)86123456', ['phone (028)86123456']],
    ['+86 816-2345678', ['phone +86 816-2345678']],
    ['传真 2345678', ['phone 传真 2345678']],
    ['家住人民路附12号', ['address 家住人民路附12号']],
    ['绵阳市涪城区临园路东段12-3号', ['address 绵阳市涪城区临园路东段12-3号']],
    ['lives at No. 12 Linyuan Road', ['address No. 12 Linyuan Road']],
    ['was diagnosed with typhus', ['medical diagnosed with']],
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
    ['110105491331002', 'an old identity number without such a month'],
    ['190105491231002', 'an old identity number of no province'],
    ['档号 0031-2345678-001', 'a reference code like a telephone'],
    ['J0123-2345678', 'a reference code with a letter before it'],
    ['ISBN 978-7-101-00001-2，9787101000012', 'book numbers'],
    ['北纬31.13812345678度', 'a coordinate'],
    ['31.4667, 104.6667', 'coordinates'],
    ['1935年第12号布告', 'a number of a notice'],
    ['绵阳跃进路上的四家工厂', 'a road without a door'],
    ['404医院', 'a hospital'],
    ['sha256 13812345678.5', 'a figure with a fraction'],
  ])('%s is none: %s', (text) => {
    expect(list(text)).toEqual([]);
  });

  it('every one in a text is found', () => {
    expect(list('甲13812345678，乙13912345678')).toHaveLength(2);
  });
});

test.each([
  ['phone', '13812345678', '138******78'],
  ['address', '临园路12号', '临园路*2号'],
  ['phone', '2345', '2***'],
  ['medical', '确诊为', '确诊为'],
] as const)('masked, %s %s is %s', (kind, text, masked) => {
  expect(maskPersonalData({ kind, text })).toBe(masked);
});
