/** A drawing as points, for documents that hold no drawings. */
export interface ChartPicture {
  /** PNG */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** What a drawing takes from the styles of the window, and must bring along on its own. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
] as const;
/** Points to a pixel: sharp in print. */
const SHARPNESS = 3;

/** Every chart below an element as a picture, in its order. */
export async function chartPictures(place: ParentNode): Promise<readonly ChartPicture[]> {
  const pictures: ChartPicture[] = [];
  for (const drawing of place.querySelectorAll<SVGSVGElement>('svg[data-chart]')) {
    pictures.push(await pictureOf(drawing));
  }
  return pictures;
}

async function pictureOf(drawing: SVGSVGElement): Promise<ChartPicture> {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = withOwnStyles(drawing);
  copy.setAttribute('width', String(width * SHARPNESS));
  copy.setAttribute('height', String(height * SHARPNESS));
  const source = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * SHARPNESS);
    canvas.height = Math.round(height * SHARPNESS);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas to draw a chart on');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (png === null) throw new Error('a chart could not be written as a picture');
    return {
      bytes: new Uint8Array(await png.arrayBuffer()),
      width: Math.round(width),
      height: Math.round(height),
    };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A copy that looks the same without the style sheets of the window. */
function withOwnStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of a drawing is a drawing');
  const [originals, copies] = [drawing.querySelectorAll('*'), copy.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of copies.entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const look = getComputedStyle(original);
    for (const name of STYLES) {
      const value = look.getPropertyValue(name);
      if (value !== '') element.style.setProperty(name, value);
    }
  }
  return copy;
}
