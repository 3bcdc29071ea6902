import { fileURLToPath } from 'node:url';
import { FONT } from '../pictures/svg.js';

const FILES = ['500Medium/BarlowCondensed_500Medium.ttf', '700Bold/BarlowCondensed_700Bold.ttf'];

/** An SVG as PNG, drawn with Spotter's own font on any machine; besides the event loop, some 20 ms. @throws if it is no SVG */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  // Loaded when first needed: where there is no program for the machine, only pictures are missing.
  const { renderAsync } = await import('@resvg/resvg-js');
  const drawn = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: FILES.map((file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/barlow-condensed/${file}`))),
      defaultFontFamily: FONT,
    },
  });
  return drawn.asPng();
}
