// Runs in the browser: share.html of a pack.
import { buildQr } from '../../sharing/qr.ts';
import { listSections, type ToolSection } from './tool-section.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Addresses that lead nowhere from another device. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

for (const section of listSections('share')) connect(section);

function connect({ get, getInput, getText }: ToolSection): void {
  const say = (key: string): void => {
    get('note').textContent = getText(key);
  };
  const draw = (address: string): void => {
    say('now');
    const text = document.createElement('p');
    text.textContent = address;
    get('code').replaceChildren(drawCode(address, getText('alt', { address })), text);
  };
  const input = getInput('address');
  const form = get('form');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (/^https?:\/\/[^/]/.test(input.value)) draw(input.value);
    else say('bad');
  });
  if (location.protocol === 'file:') say('file');
  else if (LOCAL.test(location.hostname)) say('local');
  else {
    input.value = new URL('./', location.href).href;
    draw(input.value);
  }
}

function drawCode(address: string, alt: string): SVGElement {
  const { size, path } = buildQr(address);
  const svg = document.createElementNS(SVG, 'svg');
  const ink = document.createElementNS(SVG, 'path');
  ink.setAttribute('d', path);
  svg.append(ink);
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  svg.setAttribute('shape-rendering', 'crispEdges');
  return svg;
}
