import type { Language } from '../../model/local-text.ts';
import { chooseWords, quote, quoteBoth, type Skeleton } from './skeleton.ts';

export interface RecordAnswers {
  readonly holder: string;
  readonly holderName: string;
  readonly slug: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string | undefined;
  readonly creator: string;
  /** EDTF. */
  readonly date: string;
  readonly level: string;
}

export function buildRecord(answers: RecordAnswers, language: Language): Skeleton {
  const folder = `records/${answers.holder}/${answers.slug}`;
  return { folder, files: new Map([['record.yaml', formatRecordSkeleton(answers, language)]]) };
}

/** record.yaml with the fields of DA/T 18; its archive has not decided, so that the gate holds it back. */
export function formatRecordSkeleton(answers: RecordAnswers, language: Language): string {
  const say = chooseWords(language);
  const keeper = quote(answers.holderName);
  return `# ${say('档案条目，字段照 DA/T 18-2022《档案著录规则》。去掉行首的 # 就生效。', 'A record; fields follow DA/T 18-2022. Take away the # at the beginning of a line to use it.')}
level: ${answers.level} # ${say('层级：fonds 全宗、series 类别、volume 案卷、item 件', 'fonds, series, volume or item')}
# partOf: ${answers.holder}/… # ${say('上级（案卷等）的条目名', 'the volume (or other parent) it belongs to')}
referenceCode: ${quote(answers.code)} # ${say('档号，照原样', 'verbatim')}
# formerCodes: [] # ${say('旧档号', 'earlier codes')}
title: ${quoteBoth(answers.title, answers.titleEn)}
creator: ${quote(answers.creator)} # ${say('责任者；不知道写“佚名”', 'who made it; 佚名 where it is not known')}
date: ${quote(answers.date)} # ${say('形成日期 (EDTF)：1935-04-18、1935-04~ 约、1935-04/1935-07、193X；不详写 XXXX', 'EDTF: 1935-04-18, 1935-04~ about, 1935-04/1935-07, 193X; XXXX where it is not known')}
# coverage: { date: 1935-04, places: [] } # ${say('所记的时间、地点', 'the time and places it is about')}
# summary: ${say('范围和提要', 'scope and content')}
# extent: 2页 # ${say('页数、件数', 'how many sheets')}
# genre: 通知 # ${say('文种', 'kind of document')}
# draftState: 定稿 # ${say('稿本', 'state of the draft')}
# medium: 油印 # ${say('载体与制作方式', 'material and making')}
# custodialHistory: ${say('保管沿革', 'how it came to the archive')}
# language: zh-Hans
# notes: ${say('附注', 'notes')}
# persons: [] # ${say('人物、地点、机构、事件：authorities/ 下的文件名', 'file names below authorities/')}
# places: []
# organisations: []
# events: []
# subjects: [] # ${say('主题词', 'subject headings')}
# sources: [] # ${say('著录所据，sources/ 下的文件名', 'file names below sources/')}
# digitization: { by: ${keeper}, date: '2026-01-31', dpi: 300 } # ${say('数字化：谁、何时、分辨率', 'who scanned it, when, at what resolution')}

# ${say('以下四项齐备，条目才会公开；缺一项都不会出现在网站上。', 'All four of these must be in order before the record is published.')}
opening: # ${say('开放：审核结论为 open，并写明日期和依据', 'opening: conclusion open, with date and basis')}
  conclusion: pending
  archive: ${keeper}
  # date: '2026-01-31'
  # basis: ${say('开放审核意见书文号', 'the decision')}
  # reviewers: [${say('初审人, 复审人', 'first reviewer, second reviewer')}]
# publication: # ${say('公布：与开放是两件事', 'publication is a second act')}
#   authority: ${keeper}
#   date: '2026-01-31'
#   basis: ${say('公布决定文号', 'the decision')}
classification: '' # ${say('密级；不涉密留空', 'empty where it is not classified')}
rights: # ${say('权利：clearance 写 public-domain、licensed、own-work 或 depositor-consent', 'clearance: public-domain, licensed, own-work or depositor-consent')}
  statement: http://rightsstatements.org/vocab/UND/1.0/
  holder: ${keeper}
  clearance: uncleared
  credit: ${quote(`${answers.holderName}藏`)}

# ${say('扫描件用 npm run curate -- add-scans 收进来，档号对上就会写在这里。', 'Scans come in by npm run curate -- add-scans, by the reference code.')}
parts: []
`;
}
