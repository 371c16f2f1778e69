/** How the scan is lit, for faded ink: percentages of what it is, and black for white. */
export interface Light {
  readonly brightness: number;
  readonly contrast: number;
  readonly isInverted: boolean;
}

export const PLAIN_LIGHT: Light = { brightness: 100, contrast: 100, isInverted: false };

/** Least, most and step of brightness and contrast, in per cent. */
export const LIGHT_RANGE = { min: 40, max: 250, step: 10 } as const;

/** As it was remembered; plain light where that cannot be read. */
export function parseLight(text: string | undefined): Light {
  const match = /^(\d{1,3}),(\d{1,3}),([01])$/.exec(text ?? '');
  if (!match) return PLAIN_LIGHT;
  const [brightness, contrast] = [Number(match[1]), Number(match[2])];
  const isPossible = (n: number): boolean => n >= LIGHT_RANGE.min && n <= LIGHT_RANGE.max;
  if (!isPossible(brightness) || !isPossible(contrast)) return PLAIN_LIGHT;
  return { brightness, contrast, isInverted: match[3] === '1' };
}

export function formatLight({ brightness, contrast, isInverted }: Light): string {
  return `${brightness},${contrast},${isInverted ? 1 : 0}`;
}

export function isPlainLight(light: Light): boolean {
  return formatLight(light) === formatLight(PLAIN_LIGHT);
}

/** For CSS `filter`; empty for plain light. */
export function buildFilter(light: Light): string {
  if (isPlainLight(light)) return '';
  const { brightness, contrast, isInverted } = light;
  return `${isInverted ? 'invert(1) ' : ''}brightness(${brightness}%) contrast(${contrast}%)`;
}
