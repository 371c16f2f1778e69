export type Action =
  | 'zoom-in'
  | 'zoom-out'
  | 'whole'
  | 'rotate'
  | 'rotate-left'
  | 'full-screen'
  | 'copy-link'
  | 'help'
  | 'close'
  | 'previous'
  | 'next'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'read'
  | 'spread'
  | 'flip'
  | 'light'
  | 'measure'
  | 'next-line'
  | 'previous-line'
  | 'pick';

/** Where the focus is: on the picture itself, or on a button beside it. */
export type KeyScope = 'picture' | 'beside';

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented'
>;

const ANYWHERE = new Map<string, Action>([
  ['+', 'zoom-in'],
  ['=', 'zoom-in'],
  ['-', 'zoom-out'],
  ['_', 'zoom-out'],
  ['0', 'whole'],
  ['r', 'rotate'],
  ['R', 'rotate-left'],
  ['f', 'full-screen'],
  ['F', 'full-screen'],
  ['t', 'read'],
  ['T', 'read'],
  ['d', 'spread'],
  ['D', 'spread'],
  ['v', 'flip'],
  ['V', 'flip'],
  ['l', 'light'],
  ['L', 'light'],
  ['m', 'measure'],
  ['M', 'measure'],
  ['?', 'help'],
  ['[', 'previous'],
  [']', 'next'],
  ['Escape', 'close'],
]);

/** Keys that a page needs for itself as long as the focus is not on the picture. */
const ON_PICTURE = new Map<string, Action>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['PageUp', 'previous'],
  ['PageDown', 'next'],
  ['.', 'next-line'],
  ['>', 'next-line'],
  [',', 'previous-line'],
  ['<', 'previous-line'],
  ['Enter', 'pick'],
]);

/** An input method for Chinese names neither the key nor, sometimes, anything at all. */
const BEHIND_INPUT_METHOD = new Map([
  ['KeyR', 'r'],
  ['KeyF', 'f'],
  ['KeyT', 't'],
  ['KeyD', 'd'],
  ['KeyV', 'v'],
  ['KeyL', 'l'],
  ['KeyM', 'm'],
  ['Period', '.'],
  ['Comma', ','],
  ['Equal', '+'],
  ['Minus', '-'],
  ['BracketLeft', '['],
  ['BracketRight', ']'],
  ['【', '['],
  ['】', ']'],
  ['。', '.'],
  ['》', '>'],
  ['《', '<'],
]);

export function findAction(event: Key, scope: KeyScope): Action | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const key = getPlainKey(event);
  return ANYWHERE.get(key) ?? (scope === 'picture' ? ON_PICTURE.get(key) : undefined);
}

function getPlainKey({ key, code, shiftKey }: Key): string {
  const hidden = BEHIND_INPUT_METHOD.get(key === 'Process' ? code : key);
  if (hidden === 'r' && shiftKey) return 'R';
  // Full-width ＋ and ？ mean + and ?.
  return hidden ?? key.normalize('NFKC');
}
