/** Words of the forms about consents and about what files of scans carry along. */
export const consents = {
  labels: {
    custody: '寄存或捐赠',
    depicts: '可以认出的人',
    who: '是谁',
    'rights.depicts.parts': '在哪些部件上',
    exempt: '不需同意的理由',
    consents: '同意（不公开）',
    of: '谁的肖像',
    'rights.consents.by': '同意人',
    until: '有效期至',
    'rights.consents.withdrawn': '已撤回',
  },
  choices: {
    person: '文件里的人名',
    position: '文件里的位置',
    deposited: '寄存',
    donated: '捐赠',
    portrait: '本人（肖像）',
    family: '近亲属（肖像）',
    depositor: '寄存人',
    donor: '捐赠人',
    author: '著作权人',
  },
} as const;
