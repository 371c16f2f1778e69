import { Resvg } from '@resvg/resvg-js';

/** A plate's SVG as PNG, the same bytes on every run; `width` makes a smaller picture. No font is ever looked for. */
export function renderPlate(svg: string, width?: number): Buffer {
  return new Resvg(svg, {
    font: { loadSystemFonts: false },
    shapeRendering: 2,
    fitTo: width === undefined ? { mode: 'original' } : { mode: 'width', value: width },
  })
    .render()
    .asPng();
}
