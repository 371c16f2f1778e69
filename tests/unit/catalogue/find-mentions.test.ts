import { expect, test } from 'vitest';
import { findMentions } from '../../../src/catalogue/find-mentions.ts';

test('finds the authorities a chapter links to and the sources it cites', () => {
  const text = `到了[中坝](place:zhongba)，见[徐向前]( person:xu-xiangqian )。<Cite source="p7, w1" at="三页" />
<Note label="注">[会师](event:junction)<Cite at="x" source='p8' /></Note> [条目](record:a/b) [站外](https://example.org)`;
  expect(findMentions(text)).toEqual([
    { kind: 'place', slug: 'zhongba' },
    { kind: 'person', slug: 'xu-xiangqian' },
    { kind: 'event', slug: 'junction' },
    { kind: 'source', slug: 'p7' },
    { kind: 'source', slug: 'w1' },
    { kind: 'source', slug: 'p8' },
  ]);
});
