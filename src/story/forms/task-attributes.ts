import { z } from 'zod';
import { flagAttribute } from './form.ts';

const words = (most: number) => z.string().trim().min(1).max(most);

export const questionAttribute = {
  schema: words(300),
  zh: '写出问题，不可空，至多300字',
  en: 'write the question, 300 characters at most',
};

export const explainAttribute = {
  schema: words(500).optional(),
  zh: '写一句答完以后的说明，不可空',
  en: 'write what is said after the answer; it cannot be empty',
};

export const noteAttribute = {
  schema: words(300).optional(),
  zh: '写一句对选了这一项的人说的话，不可空',
  en: 'write what is said to whoever chose this; it cannot be empty',
};

export const rightAttribute = {
  ...flagAttribute,
  zh: '对的一项写 right，不带 = 和值',
  en: 'write the bare word right on what is right, without = and a value',
};
