import type { Language } from '../model/local-text.ts';

/** Language of the chapter around a story component; the chapter's page has put it there. */
export function getStoryLanguage(locals: App.Locals): Language {
  if (!locals.story) throw new Error('[story] a story component outside a chapter');
  return locals.story.language;
}
