import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Corner and size, on the full page, of the crop that the article's ALTO was made of. */
export const ARTICLE_CROP = { x: 1605, y: 1110, w: 520, h: 1115 };
export const PAGE_SIZE = { width: 4832, height: 3424 };

/**
 * A content root and a masters root from the real newspaper of 23 April 1939: two scans, one article with its
 * lines, and an exhibition of one chapter.
 */
export function writeNewspaperRoot(
  newspaper: string,
  folder: string,
): { content: string; masters: string } {
  const content = path.join(folder, '内容 content');
  const masters = path.join(folder, '母本 masters');
  const record = path.join(content, 'records/ecpo/jingbao-1939-04-23');
  const scans = path.join(masters, 'ecpo/jingbao-1939-04-23');
  const story = path.join(content, 'exhibitions/one-page-1939');
  for (const each of [record, scans, story, path.join(content, 'holders')])
    mkdirSync(each, { recursive: true });
  for (const pages of ['p1+p4', 'p2+p3'])
    copyFileSync(
      path.join(newspaper, `scans/jb_3797_1939-04-23_${pages}.jpg`),
      path.join(scans, `晶报 1939-04-23 ${pages}.jpg`),
    );
  copyFileSync(
    path.join(newspaper, 'article-8th-route-army/article.alto.xml'),
    path.join(record, 'article.alto.xml'),
  );
  writeFileSync(path.join(content, 'site.yaml'), SITE);
  writeFileSync(path.join(content, 'holders/ecpo.yaml'), HOLDER);
  writeFileSync(path.join(record, 'record.yaml'), RECORD);
  writeFileSync(path.join(story, 'exhibition.yaml'), EXHIBITION);
  writeFileSync(path.join(story, 'front-page.zh.mdx'), CHAPTER);
  return { content, masters };
}

const SITE = `name: 一张报纸
tagline: 测试用的内容根
description: 用一张真实的旧报检验全流程。
front: one-page-1939
`;

const HOLDER = `name: {zh: 早期中文报刊在线, en: Early Chinese Periodicals Online}
access: 请到海德堡大学跨文化研究中心的网站查阅。
`;

const RECORD = `referenceCode: JB·3797
title: {zh: 《晶报》1939年4月23日, en: "Jing Bao, 23 April 1939"}
creator: 晶报社
date: 1939-04-23
language: zh-Hant
opening: {conclusion: open, archive: 测试, date: 2026-11-01, basis: 公版}
publication: {authority: 测试, date: 2026-11-01, basis: 公版}
rights:
  statement: https://creativecommons.org/licenses/by/4.0/
  holder: 早期中文报刊在线
  clearance: licensed
  credit: ECPO, Heidelberg Centre for Transcultural Studies
parts:
  - id: p1-4
    file: 晶报 1939-04-23 p1+p4.jpg
    width: ${PAGE_SIZE.width}
    height: ${PAGE_SIZE.height}
    label: 第一、四版
    alt: 报纸第一版与第四版的扫描件
    transcript: {file: article.alto.xml, crop: "1605,1110,520,1115", language: zh-Hant}
  - id: p2-3
    file: 晶报 1939-04-23 p2+p3.jpg
    width: ${PAGE_SIZE.width}
    height: ${PAGE_SIZE.height}
    label: 第二、三版
    alt: 报纸第二版与第三版的扫描件
`;

const EXHIBITION = `title: 一张旧报
summary: 一条电讯怎样印在报上。
cover: {record: ecpo/jingbao-1939-04-23, part: p1-4, xywh: "1605,1110,520,1115"}
chapters:
  - {slug: front-page, title: 头版电讯}
state: published
published: 2026-11-01
`;

const CHAPTER = `这张报纸的头版登了一条电讯。

<Region record="ecpo/jingbao-1939-04-23" part="p1-4" xywh="1605,1110,520,1115" caption="头版电讯" />

<Scan record="ecpo/jingbao-1939-04-23" part="p2-3" />
`;
