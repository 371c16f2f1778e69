import { describe, expect, it } from 'vitest';
import { findAction } from '../../../../src/islands/deep-zoom/keyboard.ts';

const plain = {
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  defaultPrevented: false,
};

describe('findAction', () => {
  it.each([
    ['+', 'zoom-in'],
    ['=', 'zoom-in'],
    ['-', 'zoom-out'],
    ['0', 'whole'],
    ['r', 'rotate'],
    ['R', 'rotate-left'],
    ['f', 'full-screen'],
    ['[', 'previous'],
    [']', 'next'],
    ['t', 'read'],
    ['d', 'spread'],
    ['v', 'flip'],
    ['l', 'light'],
    ['m', 'measure'],
    ['?', 'help'],
    ['Escape', 'close'],
  ])('knows %s everywhere in the viewer', (key, action) => {
    expect(findAction({ ...plain, key }, 'picture')).toBe(action);
    expect(findAction({ ...plain, key }, 'beside')).toBe(action);
  });

  it.each([
    ['ArrowLeft', 'left'],
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down'],
    ['PageUp', 'previous'],
    ['PageDown', 'next'],
    ['.', 'next-line'],
    [',', 'previous-line'],
    ['Enter', 'pick'],
  ])('takes %s from the page only on the picture', (key, action) => {
    expect(findAction({ ...plain, key }, 'picture')).toBe(action);
    expect(findAction({ ...plain, key }, 'beside')).toBeUndefined();
  });

  it.each(['Tab', ' ', 'Home', 'a', 'F5'])('leaves %j alone', (key) => {
    expect(findAction({ ...plain, key }, 'picture')).toBeUndefined();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'defaultPrevented'])(
    'leaves + with %s alone',
    (held) => {
      expect(findAction({ ...plain, key: '+', [held]: true }, 'picture')).toBeUndefined();
    },
  );

  it.each([
    ['Process', 'KeyR', false, 'rotate'],
    ['Process', 'KeyR', true, 'rotate-left'],
    ['Process', 'BracketLeft', false, 'previous'],
    ['【', 'BracketLeft', false, 'previous'],
    ['】', 'BracketRight', false, 'next'],
    ['？', 'Slash', true, 'help'],
    ['＋', 'Equal', true, 'zoom-in'],
  ])('sees through an input method: %s %s', (key, code, shiftKey, action) => {
    expect(findAction({ ...plain, key, code, shiftKey }, 'picture')).toBe(action);
  });
});
