/** Screenshots small enough to be kept in the repository. */
import sharp from 'sharp';

/** No picture of the guide weighs more. */
export const mostBytes = 60 * 1024;

const palettes = [96, 64, 48, 32, 24, 16, 12, 8] as const;

/**
 * The picture with as many colours as the limit allows.
 * @throws Error when even 8 colours are too much
 */
export async function palettePng(png: Uint8Array): Promise<Buffer> {
  for (const colours of palettes) {
    const small = await sharp(png).png({ palette: true, colours, effort: 10, compressionLevel: 9, dither: 0 }).toBuffer();
    if (small.length <= mostBytes) return small;
  }
  throw new Error(`Unexpected size of a picture, expected at most ${mostBytes} bytes: show less of the page`);
}
