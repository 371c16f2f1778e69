import { LANGUAGES, type Language, type LocalText } from '../model/local-text.ts';

/** Value of the `[...lang]` route parameter: nothing for Chinese. */
export type LanguageParameter = 'en' | undefined;

interface LocalPage<Parameters, Props> {
  readonly params: Parameters;
  readonly props: Props;
  /** Languages in which this page exists. */
  readonly languages: readonly Language[];
}

/** Turns pages with their languages into what `getStaticPaths` wants: one path a language. */
export function buildLanguagePaths<Parameters extends object, Props extends object>(
  pages: readonly LocalPage<Parameters, Props>[],
): { params: Parameters & { lang: LanguageParameter }; props: Props & { language: Language } }[] {
  return pages.flatMap(({ params, props, languages }) =>
    languages.map((language) => ({
      params: { ...params, lang: language === 'zh' ? undefined : language },
      props: { ...props, language },
    })),
  );
}

/** Both languages where the text has both, else Chinese only. */
export function getLanguagesOf(text: LocalText): readonly Language[] {
  return LANGUAGES.filter((language) => text[language] !== undefined);
}
