import type { Language } from '../../model/local-text.ts';
import type { ToolsConfig } from '../shared/messages.ts';
import { connectServer } from './ask-server.ts';
import { SHEET } from './styles.ts';
import { Tools } from './tools.ts';
import { getSay } from './words.ts';

/** Name of the element that holds them; nothing of a built site has it. */
const ELEMENT = 'zj-preview-tools';

/** Lays the tools over the page. Pages inside pages have those of the page outside. */
export function startTools(config: ToolsConfig): void {
  if (window.top !== window || document.querySelector(ELEMENT)) return;
  const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const host = document.createElement(ELEMENT);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  // What is typed here is no command to the page.
  for (const kind of ['keydown', 'keyup'] as const)
    host.addEventListener(kind, (event) => event.stopPropagation());
  const tools = new Tools(connectServer(config), getSay(language), language);
  root.append(...tools.buildElements());
  document.body.append(host);
}
