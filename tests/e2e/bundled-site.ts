/** Addresses of the bundled site, below the base and without language. */
export const EXHIBITION = 'exhibitions/between-the-rivers-1935/';
export const CHAPTERS = ['boats', 'crossing', 'hundred-days', 'valley', 'westward', 'stones'].map(
  (slug) => `${EXHIBITION}${slug}/`,
);
/** The chapters with a comparison and with a guided tour. */
export const COMPARED = `${EXHIBITION}crossing/`;
export const TOURED = `${EXHIBITION}westward/`;
export const RECORD = 'records/shili/scroll-1935/';

/** One page of each template. */
export const TEMPLATES = {
  home: '',
  exhibitions: 'exhibitions/',
  exhibition: EXHIBITION,
  chapter: CHAPTERS[1] ?? '',
  timeline: `${EXHIBITION}timeline/`,
  map: `${EXHIBITION}map/`,
  records: 'records/',
  record: RECORD,
  holder: 'holders/shili/',
  browse: 'browse/',
  histories: 'histories/',
  'list of places': 'places/',
  place: 'places/jiangyou/',
  person: 'persons/xu-xiangqian/',
  lessons: 'lessons/',
  lesson: 'lessons/three-dates/',
  'teacher’s page': 'lessons/three-dates/teacher/',
  about: 'about/',
  sources: 'sources/',
  search: 'search/',
} as const;

/** The page that stands in for every address there is not; it speaks both languages. */
export const NOT_FOUND = 'no/such/page/';

export const LANGUAGES = ['zh', 'en'] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

export function buildAddress(language: PageLanguage, path: string): string {
  return language === 'zh' ? path : `${language}/${path}`;
}

/** Languages differ in words alone: on a narrow screen a journey is made in one of them. */
export function tagLanguage(language: PageLanguage): string[] {
  return language === 'zh' ? [] : ['@desktop'];
}

/** Every template in every language, named for the report. */
export const PAGES: readonly (readonly [name: string, address: string])[] = [
  ...Object.entries(TEMPLATES).flatMap(([name, path]) =>
    LANGUAGES.map((language) => [`${name}, ${language}`, buildAddress(language, path)] as const),
  ),
  ['not found', NOT_FOUND],
];

export const CHINESE_PAGES = PAGES.filter(([, address]) => !address.startsWith('en/'));
