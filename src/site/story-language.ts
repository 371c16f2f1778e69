import type { Language } from '../model/local-text.ts';

/** Language of the text around a story component; its page has put it there. */
export function getStoryLanguage(locals: App.Locals): Language {
  if (!locals.story) throw new Error('[story] a story component outside a text');
  return locals.story.language;
}
