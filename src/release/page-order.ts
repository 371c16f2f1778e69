/** What visitors come for stands first; what is not named comes after, by its name. */
const SECTIONS = ['', 'about', 'exhibitions', 'lessons', 'campaigns', 'records'];

/** Order in which pages are told of: Chinese before English, sections as above, then by path. */
export function comparePagePaths(a: string, b: string): number {
  const [first, second] = [rank(a), rank(b)];
  return first[0] - second[0] || first[1] - second[1] || (a < b ? -1 : 1);
}

function rank(file: string): [language: number, section: number] {
  const isEnglish = file.startsWith('en/');
  const [section = ''] = file
    .slice(isEnglish ? 'en/'.length : 0)
    .replace(/(^|\/)index\.html$/, '')
    .split('/');
  const at = SECTIONS.indexOf(section);
  return [isEnglish ? 1 : 0, at === -1 ? SECTIONS.length : at];
}
