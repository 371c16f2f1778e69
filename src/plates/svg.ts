import type { Point } from './geometry.ts';

/** A number as short as it can be written with that many decimals. */
export function formatNumber(value: number, decimals = 2): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return rounded === 0 ? '0' : String(rounded);
}

export function formatPolyline(points: readonly Point[], closed = false): string {
  const steps = points.map(([x, y]) => `${formatNumber(x)} ${formatNumber(y)}`);
  return `M${steps.join('L')}${closed ? 'Z' : ''}`;
}

/** `<name a="1"/>`; attributes that are undefined are left out. Values are ours: numbers, colours, paths. */
export function formatElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? formatNumber(value) : (value ?? '')}"`,
    );
  return `<${name}${written.join('')}/>`;
}
