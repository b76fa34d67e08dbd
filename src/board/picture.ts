import { Resvg } from '@resvg/resvg-js';

/** An SVG as a PNG, at twice its size so that it stays sharp. Letters need a font on the machine; without any, bars remain. */
export function drawPng(svg: string): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: true } })
    .render()
    .asPng();
}
