import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../../../src/islands/deep-zoom/announcer.ts';

/** As much of an element as the announcer touches. */
function createRegion() {
  const classes = new Set<string>();
  return {
    textContent: '',
    classes,
    classList: {
      toggle: (name: string, isOn: boolean) => (isOn ? classes.add(name) : classes.delete(name)),
    },
  };
}

describe('createAnnouncer', () => {
  it('says without showing, and shows when asked to', () => {
    const region = createRegion();
    const announcer = createAnnouncer(region as unknown as HTMLElement);
    announcer.show('链接已复制');
    expect([region.textContent, region.classes.size]).toEqual(['链接已复制', 1]);
    announcer.say('放大到 80%');
    expect([region.textContent, region.classes.size]).toEqual(['放大到 80%', 0]);
  });

  it('makes the same message a change', () => {
    const region = createRegion();
    const announcer = createAnnouncer(region as unknown as HTMLElement);
    announcer.show('链接已复制');
    const first = region.textContent;
    announcer.show('链接已复制');
    expect(region.textContent).not.toBe(first);
    expect(region.textContent.trim()).toBe(first);
  });

  it('clears only the message that is meant', () => {
    const region = createRegion();
    const announcer = createAnnouncer(region as unknown as HTMLElement);
    announcer.show('正在打开');
    announcer.clear('别的');
    expect(region.textContent).toBe('正在打开');
    announcer.clear('正在打开');
    expect(region.textContent).toBe('');
  });
});
