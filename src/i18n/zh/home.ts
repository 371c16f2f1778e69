/** The front page. */
export const home = {
  'home-ways-title': '门径',
  'home-search-title': '检索',
  'home-search-label': '在首页检索',
  'home-examples': '例如',
  'home-new-title': '新近公布',
  'home-all-records': '全部档案，共 {n} 条',
} as const;
