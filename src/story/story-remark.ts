import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { ContentFaults } from '../model/fault.ts';
import type { Language } from '../model/local-text.ts';
import { buildHeadingIds } from './heading-ids.ts';
import { joinLines } from './join-lines.ts';
import { numberComponents } from './number-components.ts';
import { buildStopAnchors } from './stop-anchors.ts';
import { walkStory, type StoryComponent } from './walk-story.ts';

/**
 * Plugin for the MDX compiler's own pass. Refuses once more whatever is outside the grammar, then makes rendering free
 * of state: each component gets
 *   n         its number in its series (figures together, quotes, notes), for Cite `1,2`
 *   mentions  Cite only: how often each of these sources has come up so far, `1,3`
 *   of        Stop and Side only: how many there are beside it, itself included
 *   record …  Stop only: what it inherits from its tour
 *   anchor    Stop only: its id on the page
 *   block     Note only, where it stands on lines of its own
 *   text      Quote only: its words without markup
 * Headings get their ids, and line breaks inside Chinese text go. Links inside the site stay as they are written, for
 * StoryLink.astro, which knows what pages there are.
 * @param language of faults
 */
export function buildStoryRemark(language: Language): () => (tree: Root, file: VFile) => void {
  return () => (tree, file) => {
    const walk = walkStory(tree);
    refuse(walk.findings, file, language);

    const ids = buildHeadingIds(walk.headings.map((heading) => heading.text));
    walk.headings.forEach(({ node }, index) => {
      Object.assign((node.data ??= {}), { hProperties: { id: ids[index] ?? '' } });
    });
    const anchors = buildStopAnchors(walk.components);
    for (const component of numberComponents(walk.components)) {
      const { form, node, numbers, mentions, isBlock, text, outer } = component;
      const anchor = anchors.get(node);
      node.attributes.push(
        buildAttribute('n', numbers.join(',')),
        ...(form.series === 'source' ? [buildAttribute('mentions', mentions.join(','))] : []),
        ...(outer && form.inside !== undefined
          ? [buildAttribute('of', String(outer.inner.length)), ...listInherited(component)]
          : []),
        ...(anchor === undefined ? [] : [buildAttribute('anchor', anchor)]),
        ...(form.place === 'either' && isBlock ? [buildAttribute('block', null)] : []),
        ...(form.content === 'text' ? [buildAttribute('text', text)] : []),
      );
    }
    joinLines(tree);
  };
}

function listInherited({ form, outer }: StoryComponent): MdxJsxAttribute[] {
  return (form.inherits ?? []).flatMap((name) => {
    const value = outer?.values[name];
    return typeof value === 'string' ? [buildAttribute(name, value)] : [];
  });
}

function refuse(
  findings: ReturnType<typeof walkStory>['findings'],
  file: VFile,
  language: Language,
): void {
  const shown = file.path.startsWith(`${file.cwd}/`)
    ? file.path.slice(file.cwd.length + 1)
    : file.path;
  const faults = findings.map((finding) => ({ file: shown, ...finding }));
  // The compiler has taken front matter out before any plugin sees the text; `layout` there would import a file.
  const astro = file.data['astro'] as { frontmatter?: object } | undefined;
  if (Object.keys(astro?.frontmatter ?? {}).length > 0) {
    faults.unshift({
      code: 'front-matter',
      file: shown,
      line: 1,
      zh: '章节文件开头不写 --- 元数据，直接写正文。',
      en: 'a chapter has no front matter and begins with its prose.',
    });
  }
  if (faults.length > 0) throw new ContentFaults(faults, language);
}

function buildAttribute(name: string, value: string | null): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}
