import latinDefault from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline';
import latinMedium from '@fontsource/inter/files/inter-latin-500-normal.woff2?inline';
import latinBold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline';
import moreDefault from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline';
import moreMedium from '@fontsource/inter/files/inter-latin-ext-500-normal.woff2?inline';
import moreBold from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline';

/** Letters beyond those of western Europe stand in files of their own. */
const MORE = 'U+0100-02AF,U+1E00-1EFF,U+20A0-20C0';

const face = (weight: number, address: string, range: string): string =>
  `@font-face{font-family:Inter;font-weight:${String(weight)};${range === '' ? '' : `unicode-range:${range};`}src:url(${address})}`;

/** Our own letters as a style sheet that needs nothing else: a picture sees no page around it. */
export const PICTURE_FONTS = [
  face(400, latinDefault, ''),
  face(500, latinMedium, ''),
  face(600, latinBold, ''),
  face(400, moreDefault, MORE),
  face(500, moreMedium, MORE),
  face(600, moreBold, MORE),
].join('');
