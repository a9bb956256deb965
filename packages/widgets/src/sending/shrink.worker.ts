/** Makes a photo smaller beside the page: see `shrinking.ts`. */
import { shrinkPicture, type ShrinkOptions } from '@simpul-kim/sdk/pictures.js';

/** What of a worker is used here, in words that also those know who compile for a page. */
interface Beside {
  onmessage: (event: { readonly data: readonly [blob: Blob, options: ShrinkOptions] }) => void;
  postMessage(small: Blob): void;
}

const beside = globalThis as unknown as Beside;

beside.onmessage = ({ data: [blob, options] }) => {
  shrinkPicture(blob, options).then(
    (small) => beside.postMessage(small),
    // Outside of promises, so that who waits hears of it.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
};
