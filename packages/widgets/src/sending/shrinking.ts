import { shrinkPicture, type ShrinkOptions } from '@simpul-kim/sdk/pictures.js';

/** How long the worker may take, in milliseconds: then it is done on the page. */
const patience = 60_000;

/** Opens the worker; by way of a module of its own, where the script came from another site. */
function open(): Worker {
  try {
    return new Worker(new URL('./shrink.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    const { href } = new URL('./shrink.worker.ts', import.meta.url);
    const code = new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' });
    const address = URL.createObjectURL(code);
    // Not before the worker has read it.
    setTimeout(() => URL.revokeObjectURL(address), patience);
    return new Worker(address, { type: 'module' });
  }
}

function answerOf(worker: Worker, blob: Blob, options: ShrinkOptions): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('the worker does not answer'));
    setTimeout(fail, patience);
    worker.onmessage = ({ data }) => resolve(data as Blob);
    worker.onerror = worker.onmessageerror = fail;
    worker.postMessage([blob, options]);
  });
}

/**
 * Makes a photo smaller, as `shrinkPicture`, but beside the page, which goes on meanwhile: on an old phone
 * it would stand still for seconds. On the page itself where no worker can be had, or a policy of the page
 * forbids it.
 */
export async function shrinkBeside(blob: Blob, options: ShrinkOptions): Promise<Blob> {
  let worker: Worker | undefined;
  try {
    worker = open();
    return await answerOf(worker, blob, options);
  } catch {
    return await shrinkPicture(blob, options);
  } finally {
    worker?.terminate();
  }
}
