import type { Language } from '../../model/local-text.ts';
import { chooseWords, quote, quoteBoth, type Skeleton } from './skeleton.ts';

export interface HolderAnswers {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly access: string;
}

export function buildHolder(answers: HolderAnswers, language: Language): Skeleton {
  const say = chooseWords(language);
  const text = `# ${say('馆藏单位。文件名就是网址里的名字，定下后不要改。', 'A holding institution. The file name stands in addresses: do not change it.')}
name: ${quoteBoth(answers.name, answers.nameEn)}
# shortName: ${say('简称', 'short name')}
# description: ${say('一两句话的介绍', 'a sentence or two')}
access: ${quote(answers.access)} # ${say('怎样到馆查阅原件', 'how to consult originals on site')}
# address: ${say('地址', 'postal address')}
# website: https://
# code: "451001" # ${say('档案馆代码', 'code of the archive')}
`;
  return { folder: 'holders', files: new Map([[`${answers.slug}.yaml`, text]]) };
}
