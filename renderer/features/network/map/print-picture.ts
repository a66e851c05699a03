import type { MapPicture } from '#renderer/graph/picture/map-picture.ts';

/** Lets the page be nothing but a picture for as long as it is printed; what is a line or a letter stays one on paper. */
export async function printPicture<Result>(
  picture: MapPicture,
  print: () => Promise<Result>,
): Promise<Result> {
  const { addressOf } = await import('#renderer/graph/picture/rasterise.ts');
  const address = addressOf(picture);
  const image = new Image();
  image.src = address;
  image.alt = '';
  const sheet = document.createElement('div');
  sheet.className = 'map-sheet';
  sheet.append(image);
  try {
    await image.decode();
    document.body.append(sheet);
    document.body.classList.add('prints-map');
    return await print();
  } finally {
    document.body.classList.remove('prints-map');
    sheet.remove();
    URL.revokeObjectURL(address);
  }
}
