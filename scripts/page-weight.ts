import { type Browser } from '@playwright/test';

export interface PageWeight {
  /** Bytes over the wire, as compressed by the server. */
  html: number;
  css: number;
  js: number;
  font: number;
  image: number;
  requests: number;
  /** Addresses of other hosts that the page asked for. */
  foreign: string[];
  /** Console errors and exceptions. */
  errors: string[];
}

type Kind = 'html' | 'css' | 'js' | 'font' | 'image';

const kinds: Record<string, Kind> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'font',
  Image: 'image',
};

/** Loads a page in a fresh context until the network is quiet, touches nothing, and weighs what came. */
export async function measurePageWeight(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<PageWeight> {
  const weight: PageWeight = {
    ...{ html: 0, css: 0, js: 0, font: 0, image: 0 },
    requests: 0,
    foreign: [],
    errors: [],
  };
  const context = await browser.newContext({ viewport, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => weight.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') weight.errors.push(message.text());
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    const loads = new Map<string, { kind: Kind | undefined; data: number; all: number }>();
    devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!request.url.startsWith('http')) return;
      if (new URL(request.url).host !== new URL(url).host) weight.foreign.push(request.url);
      weight.requests++;
      loads.set(requestId, { kind: kinds[type ?? ''], data: 0, all: 0 });
    });
    devtools.on('Network.responseReceived', ({ requestId, response }) => {
      const load = loads.get(requestId);
      if (load && /(java|ecma)script/.test(response.mimeType)) load.kind = 'js';
    });
    devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      const load = loads.get(requestId);
      if (load) load.data += encodedDataLength;
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const load = loads.get(requestId);
      if (load) load.all = encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    // The events of arriving data carry no length for the document itself; this counts its headers too.
    for (const { kind, data, all } of loads.values()) if (kind) weight[kind] += data || all;
    return weight;
  } finally {
    await context.close();
  }
}
