// Our own drawings on a grid of 24, strokes of 1.5. ViewerIcon.astro draws the same paths on the server.

export const ICONS = {
  'zoom-in': 'M12 5v14M5 12h14',
  'zoom-out': 'M5 12h14',
  whole: 'M3.5 5.5h17v13h-17zM8 9.5h8v5H8z',
  rotate: 'M18.5 9A7.5 7.5 0 1 0 19.5 13M19.5 4v5.5H14',
  'rotate-left': 'M5.5 9A7.5 7.5 0 1 1 4.5 13M4.5 4v5.5H10',
  'full-screen': 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  'leave-full-screen': 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  'copy-link':
    'M10 7.5 13 4.5a4.6 4.6 0 0 1 6.5 6.5l-3 3M14 16.5l-3 3A4.6 4.6 0 0 1 4.5 13l3-3M9 15l6-6',
  flip: 'M12 3v18M9 6.5H4v11h5M15 6.5h5v11h-5M17.5 10l-2 2 2 2',
  spread:
    'M12 6.5v12M12 6.5C9.5 5 6.5 4.8 3.5 5.5v12c3-.7 6-.5 8.5 1 2.5-1.5 5.5-1.7 8.5-1v-12c-3-.7-6-.5-8.5 1z',
  light: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M12 8h6.9M12 12h8M12 16h6.9',
  measure: 'M3.5 8.5h17v7h-17zM7 8.5v3M10.5 8.5v4M14 8.5v3M17.5 8.5v4',
  help: 'M8.5 9a3.5 3.5 0 1 1 5.2 3.1c-1.1.6-1.7 1.3-1.7 2.4v.5M12 18v1.5',
  close: 'M6 6l12 12M18 6 6 18',
  lock: 'M6.5 11h11v8.5h-11zM9 11V8a3 3 0 0 1 6 0v3M12 14v2.5',
  curtain: 'M9 6.5 3.5 12 9 17.5M15 6.5 20.5 12 15 17.5',
  previous: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  open: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20.5 20.5M10.5 7.5v6M7.5 10.5h6',
} as const;

export type IconName = keyof typeof ICONS;

const SVG = 'http://www.w3.org/2000/svg';

export function buildIcon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'dz-icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
