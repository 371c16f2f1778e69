type Line = readonly [x: number, y: number, w: number, h: number, text: string];

/** An ALTO file of one page of 600×420 with these lines. */
export function buildAlto(lines: readonly Line[], fileName: string): string {
  const written = lines.map(([x, y, w, h, text], i) => {
    const box = `HPOS="${x}" VPOS="${y}" WIDTH="${w}" HEIGHT="${h}"`;
    return `<TextLine ID="l${i + 1}" ${box}><String CONTENT="${text}" ${box}/></TextLine>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit>
<sourceImageInformation><fileName>${fileName}</fileName></sourceImageInformation></Description>
<Layout><Page ID="p" PHYSICAL_IMG_NR="1" WIDTH="600" HEIGHT="420"><PrintSpace><TextBlock ID="b1">
${written.join('\n')}
</TextBlock></PrintSpace></Page></Layout></alto>
`;
}
