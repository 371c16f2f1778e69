/** What stands where a curator has yet to write. */
export const UNWRITTEN = { zh: '待写：', en: 'To be written: ' } as const;
