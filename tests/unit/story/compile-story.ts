import { parseFrontmatter, unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { buildStoryRemark } from '../../../src/story/story-remark.ts';

const storyRemark = buildStoryRemark('zh');
const processor = unified({
  remarkPlugins: [remarkCjkFriendly, storyRemark],
  gfm: false,
  smartypants: false,
});

/** The JavaScript that Astro's own MDX pipeline makes of a chapter. */
export async function compileStory(text: string): Promise<string> {
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  if (!renderer) throw new Error('this processor has no MDX');
  const { content, frontmatter } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  const path = `${process.cwd()}/content/exhibitions/rivers/crossing.zh.mdx`;
  return (await renderer.process(content, path, frontmatter)).code;
}
