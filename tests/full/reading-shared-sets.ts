import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { parseTranscript } from '../../src/transcripts/parse-transcript.ts';
import { writeRecord, type RootFolders } from './reading-root.ts';

/** One set of real transcripts: its pages, by scan and transcript. */
export interface SharedSet {
  readonly slug: string;
  readonly language: string;
  readonly pages: readonly { readonly scan?: string; readonly transcript: string }[];
}

const KANT = 'mets-page-alto-ocrd-kant';
const VERTICAL = 'zh-vertical-page-xml-only';

/** Every set of ../shared/data/transcripts; PAGE without scans and the edge cases get blank pages. */
export const SHARED_SETS: readonly SharedSet[] = [
  buildSet('letter-1921', 'fr', 'letter-1921-handwritten-fr', [
    '01R_P1S7P178_001',
    '01R_P1S7P178_002',
    '01R_P1S7P178_003',
  ]),
  buildSet('letters-1905', 'en', 'letters-1905-handwritten-en', ['SC0033B_i082', 'SC0033B_i083']),
  buildSet('typewritten-1938', 'en', 'typewritten-1938-39-en', [
    'EHRI-BF-19380509b_EN_01',
    'EHRI-DR-19390125-US_01',
    'EHRI-DR-19390125-US_02',
  ]),
  {
    slug: 'kant',
    language: 'de',
    pages: [
      {
        scan: `${KANT}/OCR-D-IMG/INPUT_0017.tif`,
        transcript: `${KANT}/OCR-D-GT-ALTO/PAGE_0017_ALTO.xml`,
      },
      {
        scan: `${KANT}/OCR-D-IMG/INPUT_0017.tif`,
        transcript: `${KANT}/OCR-D-GT-PAGE/PAGE_0017_PAGE.xml`,
      },
    ],
  },
  {
    slug: 'vertical',
    language: 'zh-Hant',
    pages: [
      'BULAC_BIULO_CHI_1087_1_0065',
      'BULAC_BIULO_CHI_1140_0005',
      'BULAC_BIULO_CHI_1938_1_0005',
      'CDF_IHEC_C_III_5-7_01_01_0016',
      'CDF_IHEC_FX2_11_81_0007',
      'CDF_IHEC_SB3701_1_01_0013',
      'CDF_IHEC_SB4002_01_01_0024',
      'CDF_IHEC_SB_3705_01_01_0011',
      'CDF_IHEC_VI111_1_5_0006',
      'CDF_IHEC_VI22_1_01_0023',
      'CDF_IHEC_VI_53_1_0006',
      'CDF_IHEC_VXIV69_1_0005',
      'FR674821001_001_FP1240001-13_0006',
      'FR674821001_001_FP1240001-1_0008',
    ].map((name) => ({ transcript: `${VERTICAL}/${name}.xml` })),
  },
  {
    slug: 'edge-cases',
    language: 'zh',
    // The other of the two has boxes outside its own page, which is a fault; see the tests of transcripts.
    pages: [{ transcript: 'edge-cases-alto/00005.xml' }],
  },
];

function buildSet(slug: string, language: string, folder: string, names: string[]): SharedSet {
  const pages = names.map((name) => ({
    scan: `${folder}/${name}.jpg`,
    transcript: `${folder}/${name}.xml`,
  }));
  return { slug, language, pages };
}

export async function writeSharedSets(root: RootFolders, shared: string): Promise<void> {
  for (const { slug, language, pages } of SHARED_SETS) {
    const parts = [];
    for (const [i, { scan, transcript }] of pages.entries()) {
      const source = path.join(shared, transcript);
      const name = `t${i + 1}.xml`;
      const home = path.join(root.content, 'records/ku', slug);
      mkdirSync(home, { recursive: true });
      copyFileSync(source, path.join(home, name));
      const file = `p${i + 1}${scan === undefined ? '.jpg' : path.extname(scan)}`;
      const master = path.join(root.masters, 'ku', slug, file);
      mkdirSync(path.dirname(master), { recursive: true });
      if (scan === undefined) await writeBlank(master, source);
      else copyFileSync(path.join(shared, scan), master);
      const { width, height } = await sharp(master).metadata();
      parts.push({
        id: `p${i + 1}`,
        file,
        width,
        height,
        label: { zh: `第${i + 1}页`, en: `Page ${i + 1}` },
        alt: { zh: '真实扫描件', en: 'A real scan' },
        transcript: { file: name, language },
      });
    }
    const title = { zh: `释文集 ${slug}`, en: `Transcripts ${slug}` };
    writeRecord(root, slug, { title, referenceCode: `S-${slug}`, language, parts });
  }
}

/** White paper of the size the transcript was made of. */
async function writeBlank(file: string, transcript: string): Promise<void> {
  const [page] = parseTranscript(transcript, readFileSync(transcript, 'utf8')).pages;
  const { width = 1000, height = 1500 } = page ?? {};
  const background = '#e9e0cd';
  await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toFile(file);
}
