import type { Language } from '../../model/local-text.ts';
import { chooseWords, quoteBoth } from './skeleton.ts';

export interface SiteAnswers {
  readonly name: string;
  readonly nameEn: string | undefined;
}

/** site.yaml of a content root of one's own. */
export function formatSite({ name, nameEn }: SiteAnswers, language: Language): string {
  const say = chooseWords(language);
  const tagline = quoteBoth('网上展览', nameEn === undefined ? undefined : 'Online exhibition');
  const description = quoteBoth(
    `${name}：已开放、已公布的档案，可读、可放大、可检索。`,
    nameEn === undefined
      ? undefined
      : `${nameEn}: records that have been opened and published, to be read, enlarged and searched.`,
  );
  return `# ${say('网站。这个文件夹里的才会上网：馆藏单位、条目、展览都放在它旁边。', 'The site. What lies in this folder goes online: holders, records and exhibitions stand beside this file.')}
name: ${quoteBoth(name, nameEn)}
tagline: ${tagline} # ${say('名称下面的一行', 'one line below the name')}
description: ${description} # ${say('一两句话，搜索引擎用', 'a sentence or two, for search engines')}
# front: ${say('…… # 首页展览的文件夹名；不写就用最近发布的一个', '… # folder of the exhibition on the front page; without it, the latest')}
# about: ${say('“关于”页的文字，可用 |- 换行书写', 'the page "about"; may be written after |-')}
# mapReview: { exemption: 示意图，不绘任何界线 } # ${say('地图的审图号 number 或免审的理由 exemption；有地点上图时才要', 'number or exemption of the map review; only where places are drawn on maps')}
`;
}
