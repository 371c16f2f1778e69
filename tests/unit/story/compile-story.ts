import { parseFrontmatter, unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { buildReferencePath } from '../../../src/story/references.ts';
import { buildStoryRemark } from '../../../src/story/story-remark.ts';

const storyRemark = buildStoryRemark({
  getHref: (reference, language) => `/base/${language}/${buildReferencePath(reference)}`,
});
const processor = unified({
  remarkPlugins: [remarkCjkFriendly, storyRemark],
  gfm: false,
  smartypants: false,
});

/** The JavaScript that Astro's own MDX pipeline makes of a chapter. */
export async function compileStory(text: string, name = 'crossing.zh.mdx'): Promise<string> {
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  if (!renderer) throw new Error('this processor has no MDX');
  const { content, frontmatter } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  const path = `${process.cwd()}/content/exhibitions/rivers/${name}`;
  return (await renderer.process(content, path, frontmatter)).code;
}
