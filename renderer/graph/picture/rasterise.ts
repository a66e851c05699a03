import { PICTURE_FONTS } from './picture-fonts.ts';
import type { MapPicture } from './map-picture.ts';

/** Longest side of a picture in pixels; what is asked for beyond it is brought back to it. */
const LONGEST = 7680;

/** An address of a picture with its letters in it, to be given back with `revokeObjectURL`. */
export function addressOf({ svg }: MapPicture): string {
  const whole = svg.replace('<title>', `<style>${PICTURE_FONTS}</style><title>`);
  return URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }));
}

/**
 * A picture as PNG.
 *
 * @param longest its longest side in pixels, at most 7,680.
 */
export async function rasterise(
  { svg, width, height }: MapPicture,
  longest: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const scale = Math.min(longest, LONGEST) / Math.max(width, height);
  const [pixelWidth, pixelHeight] = [Math.round(width * scale), Math.round(height * scale)];
  const large = svg.replace(
    /width="\d+" height="\d+"/,
    `width="${String(pixelWidth)}" height="${String(pixelHeight)}"`,
  );
  const address = addressOf({ svg: large, width: pixelWidth, height: pixelHeight });
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = pixelWidth;
    canvas.height = pixelHeight;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas to draw on');
    context.drawImage(image, 0, 0, pixelWidth, pixelHeight);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw new Error('the picture is too large');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
