import type { Region } from '../model/region.ts';
import { findBox } from './shape.ts';

/** Properties of an hOCR title attribute, `bbox 0 0 9 9; image "a;b.jpg"` (https://kba.github.io/hocr-spec/1.2/). */
export function parseHocrTitle(title: string | undefined): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const match of (title ?? '').matchAll(/([a-z_]+)\s+((?:"[^"]*"|[^;"])*)/gi)) {
    const [, name = '', value = ''] = match;
    if (!properties.has(name)) properties.set(name, value.trim());
  }
  return properties;
}

export function findHocrBox(properties: ReadonlyMap<string, string>): Region | undefined {
  const corners = properties.get('bbox')?.split(/\s+/).map(Number) ?? [];
  const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = corners;
  return findBox(x0, y0, x1, y1);
}

export type HocrRole = 'page' | 'block' | 'line' | 'word' | 'none';

const ROLES: Readonly<Record<string, HocrRole>> = {
  ocr_page: 'page',
  ocr_carea: 'block',
  ocr_par: 'block',
  ocrx_block: 'block',
  ocr_line: 'line',
  ocrx_line: 'line',
  ocr_textfloat: 'line',
  ocr_header: 'line',
  ocr_footer: 'line',
  ocr_caption: 'line',
  ocr_pageno: 'line',
  ocrx_word: 'word',
  ocr_word: 'word',
};

export function getHocrRole(classes: string | undefined): HocrRole {
  const known = (classes ?? '').split(/\s+/).find((name) => Object.hasOwn(ROLES, name));
  return known === undefined ? 'none' : (ROLES[known] ?? 'none');
}
