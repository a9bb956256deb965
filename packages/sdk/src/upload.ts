import type { Fetch } from './whole.ts';

/** How much of a body was sent, in bytes. */
export interface UploadProgress {
  readonly loaded: number;
  readonly total: number;
}

/** Statuses whose answers have no body, and must not be given one. */
const bodiless = [204, 205, 304];

/** What the browser says of the fields of an answer: a line each. */
function headersOf(lines: string): Headers {
  const headers = new Headers();
  for (const line of lines.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Fails where it has a status that no `Response` may have (beyond 599). */
async function responseOf(xhr: XMLHttpRequest): Promise<Response> {
  const { status, statusText, responseURL } = xhr;
  const body = bodiless.includes(status) ? null : (xhr.response as ArrayBuffer);
  const headers = headersOf(xhr.getAllResponseHeaders());
  const response = new Response(body, { status, statusText, headers });
  return Object.defineProperty(response, 'url', { value: responseURL });
}

function sendByXhr(
  { method, url, headers, credentials, redirect, signal }: Request,
  body: Blob | null,
  onProgress: (progress: UploadProgress) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = () => xhr.abort();
    xhr.open(method, url);
    xhr.responseType = 'arraybuffer';
    xhr.withCredentials = credentials === 'include';
    headers.forEach((value, name) => xhr.setRequestHeader(name, value));
    xhr.upload.onloadstart =
      xhr.upload.onprogress =
      xhr.upload.onload =
        ({ loaded }) => onProgress({ loaded, total: body?.size ?? 0 });
    xhr.onreadystatechange = () => {
      const { responseURL } = xhr;
      if (redirect === 'follow' || !responseURL || responseURL === url.split('#')[0]) return;
      // It has been followed, unasked; what comes of it is not looked at.
      resolve(Response.redirect(responseURL));
      xhr.abort();
    };
    xhr.onload = () => resolve(responseOf(xhr));
    // In these words, by which ky knows that it may try again.
    xhr.onerror = () => reject(new TypeError('Failed to fetch'));
    // By the caller, or because the page is left.
    xhr.onabort = () =>
      reject((signal.reason as Error | undefined) ?? new DOMException('Page left', 'AbortError'));
    xhr.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort);
    xhr.send(body);
  });
}

/**
 * A `fetch` that tells how much of the body was sent, to be given to a call that sends a file. It sends
 * by `XMLHttpRequest`, which every browser can tell this of; where there is none (Node, service
 * workers) it sends by the platform's `fetch`, and tells only of the beginning and the end. Answers
 * and failures are those of `fetch`, so that retries, timeouts and errors are those of every call. A
 * retry starts again from 0.
 *
 * To the page's own origin a browser sends its cookies along, which `XMLHttpRequest` cannot forbid. Nor
 * can it forbid to follow a redirect: where that leads elsewhere, the answer is refused as that of a
 * `fetch` would be (`redirected`), but the file may have been sent there by then.
 *
 * @param onProgress hears of it, first with 0 and last, if all was sent, with the total.
 * @example
 * const bar = document.querySelector('progress');
 * await kim.aspirations.attach(photo, {
 *   fetch: fetchWithProgress(({ loaded, total }) => (bar.value = loaded / total)),
 * });
 */
export const fetchWithProgress =
  (onProgress: (progress: UploadProgress) => void): Fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    // By the method: not every browser tells whether a request has a body.
    const body = /^(GET|HEAD)$/.test(request.method) ? null : await request.blob();
    request.signal.throwIfAborted();
    if (typeof XMLHttpRequest === 'function') return sendByXhr(request, body, onProgress);
    const total = body?.size ?? 0;
    onProgress({ loaded: 0, total });
    // With the caller's own signal: what follows a signal from one request to the next may be collected.
    const { headers } = request;
    const response = await globalThis.fetch(input, { ...init, headers, body });
    onProgress({ loaded: total, total });
    return response;
  };
