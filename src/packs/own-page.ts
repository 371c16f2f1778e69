import { escapeHtml } from '../formats/escape-html.ts';
import { buildPolicy } from './policy.ts';

/** verify.html reads the files of the pack from the server that it came from. */
const POLICY = buildPolicy({ more: ["connect-src 'self'"] });

/** A page of the pack itself, at its root. */
export interface OwnPage {
  readonly title: string;
  readonly body: string;
  /** Its own script. */
  readonly script?: string;
}

export function renderFrame({ title, body, script }: OwnPage): string {
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${escapeHtml(POLICY)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="site/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="pack/cover.css">${script === undefined ? '' : `\n<script defer src="${script}"></script>`}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
