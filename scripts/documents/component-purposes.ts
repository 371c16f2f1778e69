import type { Said } from '../../src/catalogue/build-fault.ts';

/** What a curator would use each component for. */
export const PURPOSES: Readonly<Record<string, Said>> = {
  Scan: {
    zh: '一幅扫描件，点开可以放大到原图。`wide` 占满版面。',
    en: 'A scan that opens for deep zoom. `wide` takes the full width.',
  },
  Region: {
    zh: '扫描件上的一处，建站时裁好，点开就在原图的这个地方。',
    en: 'A detail, cut out at build time, that opens the whole scan at that place.',
  },
  Tour: {
    zh: '导览：一幅图随着文字从一处走到另一处。里面放 `<Stop>`。',
    en: 'A guided tour: one scan travels with the text. Holds `<Stop>`.',
  },
  Stop: { zh: '导览的一站：图上一处和几句话。', en: 'A stop of a tour: a place and a few words.' },
  Compare: {
    zh: '两幅图同步放大，或用卷帘一幅盖一幅。里面正好两个 `<Side>`。',
    en: 'Two scans zoomed together, or one drawn over the other. Holds two `<Side>`.',
  },
  Side: { zh: '对照的一边。', en: 'One side of a comparison.' },
  Quote: {
    zh: '引用释文，逐字核对；点开时照亮原件上的那几行。',
    en: 'Words of a transcript, checked letter by letter; leads to their lines on the scan.',
  },
  Cite: {
    zh: '出处：句末一个小号数，页末自动列出。',
    en: 'A source: a number after the sentence, listed at the end of the page.',
  },
  Note: {
    zh: '页边注：补充（`note`）、待核（`pending`）、两说（`contested`）。',
    en: 'A note in the margin: plain, `pending` or `contested`.',
  },
  Narration: {
    zh: '编者自己的话，没有出处可写时用；检查时会逐段列出。',
    en: 'The editors’ own words, which cite nothing; every one is listed by the check.',
  },
  Gallery: { zh: '几件档案排在一起，各自点开。', en: 'Several records side by side.' },
  Audio: {
    zh: '录音，字幕逐句跟着走；读到原件哪一行就照亮哪一行。',
    en: 'Sound; its words follow, and the line being read lights up on the scan.',
  },
  Video: {
    zh: '影片，有画面和字幕，不自动播放。',
    en: 'Film with poster and captions; never plays by itself.',
  },
  Quiz: {
    zh: '选择题，单选或多选（写几个 `right` 就选几个）。',
    en: 'A question with options; as many as are `right` may be chosen.',
  },
  Option: {
    zh: '选择题的一个选项，可附选后的话。',
    en: 'An option, with what is said when it is chosen.',
  },
  ShortAnswer: {
    zh: '写几句话的题，中间写参考答案。',
    en: 'A question answered in writing; the model answer stands inside.',
  },
  Sequence: {
    zh: '排先后。照正确次序写，页面上会打乱。',
    en: 'To be put in order; write the right order.',
  },
  Step: { zh: '排先后的一项。', en: 'One step of a sequence.' },
  Match: { zh: '连线配对。', en: 'Pairs to be matched.' },
  Pair: {
    zh: '一对：`left` 是左边，中间写右边。',
    en: 'A pair: `left`, and the other side between the tags.',
  },
  SourceAnalysis: {
    zh: '史料分析：谁、何时、写给谁、为何写、缺什么，原件在旁边。',
    en: 'The steps of source criticism with the scan beside them.',
  },
  Ask: {
    zh: '史料分析的一问，中间写参考答案。',
    en: 'One of those questions; the model answer stands inside.',
  },
  FindInScan: {
    zh: '在图上找：点、用键盘，或从列表里选。',
    en: 'Find the place on the scan: by pointer, keyboard or list.',
  },
  Place: {
    zh: '图上一处，`right` 是要找的那处。',
    en: 'A place on the scan; `right` is the one to be found.',
  },
};
