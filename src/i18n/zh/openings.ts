/** What was opened last, and figures of opening. */
export const openings = {
  'openings-title': '新开放',
  'openings-lead': '按开放日期排列，新的在前。只列已经开放并公布的条目。',
  'openings-plates':
    '目前没有开放的档案可列。示例馆没有档案原件；下面是项目自绘的教学图版，制成即公开，日期是公开之日，不是档案的开放日期，也不计入开放率。',
  'openings-none': '目前没有已经开放并公布的条目。',
  'openings-feed': '订阅（Atom）',
  'openings-rest': '另有较早开放的 {n} 条，请到“浏览”里查。',
  'rate-title': '开放率',
  'rate-lead':
    '馆藏有多少已经开放，由各馆自己公布的数字计算；本站展出多少，由本站的目录统计。两种数字分开写。',
  'rate-stated': '已开放 {opened}，馆藏总量 {total}，截至{day}。',
  'rate-unstated': '这个馆还没有公布馆藏总量与已开放数，因此没有开放率。',
  'rate-demonstration': '示例馆没有档案，谈不上开放率。下面只是图版的件数。',
  'rate-records': '本站展出的档案',
  'rate-plates': '教学图版（不计入）',
  'rate-by-year': '本站展出的档案，按开放年份',
  'rate-by-decade': '本站展出的档案，按形成年代',
  'rate-decade': '{year}年代',
  'rate-undated': '起始年代不详',
  'rate-note':
    '未开放的档案，本站不列，也不计数：件数少的时候，一个数字就能说出某年某处有一件不公开的档案，两次更新之间的差也能。总量因此只取各馆自己公布的。',
} as const;
