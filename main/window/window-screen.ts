import { type BrowserWindow, ClipboardItem, clipboard, type NativeImage, nativeImage } from 'electron';

/** What only the system can do with what the window shows. */
export interface WindowScreen {
  /** Puts a PNG on the clipboard; a broken one is no picture and changes nothing. */
  copyPng(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Takes the whole screen, or gives it back. */
  fill(on: boolean): void;
}

/** The clipboard as it was before Electron 44; the oldest runtime that has to run the code still has this one. */
function takesImages(board: object): board is { writeImage(image: NativeImage): void } {
  return 'writeImage' in board && typeof board.writeImage === 'function';
}

/** For our own window. */
export function windowScreen(window: () => BrowserWindow | null): WindowScreen {
  return {
    copyPng: async (bytes) => {
      const image = nativeImage.createFromBuffer(Buffer.from(bytes));
      if (image.isEmpty()) return;
      if (takesImages(clipboard)) clipboard.writeImage(image);
      else {
        const picture = new Blob([bytes], { type: 'image/png' });
        await clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      }
    },
    fill: (on) => {
      window()?.setFullScreen(on);
    },
  };
}
