/** Frame of every page, home, about, pages that are gone. */
export const site = {
  /** Skip link, first thing on every page. */
  'skip-to-content': '跳到正文',
  'nav-label': '主导航',
  'nav-exhibitions': '展览',
  'nav-records': '档案',
  'nav-persons': '人物',
  'nav-places': '地点',
  'nav-about': '关于',
  /** Name of the other language, in that language; leads to the same page there. */
  'other-language': 'English',
  'search-label': '搜索展览与档案全文',
  'search-placeholder': '搜索档案',
  'search-submit': '搜索',
  'footer-label': '页脚',
  'footer-made': '本站为静态网页，不收集访客信息，不向第三方发出任何请求。',
  'breadcrumb-label': '当前位置',
  home: '首页',

  'about-title': '关于',
  'about-plates': '什么是教学图版',
  'about-sources': '全部资料',

  'not-found-title': '没有这一页',
  'not-found-text': '地址可能写错了，或者这一页已经移走。可以回到首页，或搜索要找的内容。',
  'withdrawn-title': '此页已撤下',
  'withdrawn-on': '撤下日期',
  'moved-title': '此页已移到新地址',
} as const;
