import { ImageFault } from './image-fault.ts';

/** Why a file could not be opened or read; `undefined`: it is no regular file. */
export function explainUnreadable(cause: unknown): ImageFault {
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return new ImageFault(isMissing ? MISSING : UNREADABLE, { cause });
}

const MISSING = { code: 'image-missing', zh: '找不到这个文件。', en: 'There is no such file.' };

const UNREADABLE = {
  code: 'image-unreadable',
  zh: '读不了这个文件：它不是普通文件，或者没有读取权限。',
  en: 'The file cannot be read: it is no regular file, or permission is missing.',
};
