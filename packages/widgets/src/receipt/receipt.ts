/** Ways to keep a tracking code: copied, sent to oneself, as a picture, on paper. */
import { html, type TemplateResult } from 'lit';
import type { AspirationReceipt } from '@simpul-kim/sdk';
import { formatDay } from '../base/format.ts';
import type { KimElement } from '../base/kim-element.ts';
import { receiptStyles } from './receipt.styles.ts';
import { receiptTerms } from './receipt.terms.ts';

/** A sandboxed frame may neither open pages, nor print, nor download, and nothing says so. */
const isSandboxed = () => globalThis.origin === 'null';

/** Copies a text; whether it could. Pages without https have only the old way. */
async function copy(text: string, home: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    home.appendChild(field);
    field.select();
    let isCopied = false;
    // Before the page hears of it: those that let nobody copy would empty it, and nothing would say so.
    const put = (event: ClipboardEvent) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData!.setData('text/plain', text);
      isCopied = true;
    };
    addEventListener('copy', put, { capture: true });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what there is without https
    const isDone = document.execCommand('copy');
    removeEventListener('copy', put, { capture: true });
    field.remove();
    return isDone && isCopied;
  }
}

const blank = 48;

/** The code as a picture that is found again among photos. */
function picture(lines: readonly (readonly [text: string, size: number, weight: number])[]) {
  const canvas = document.createElement('canvas');
  canvas.width = 1080;
  canvas.height = lines.reduce((height, [, size]) => height + size * 1.6, blank * 2);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#0b6b4f';
  context.fillRect(0, 0, canvas.width, 16);
  context.fillStyle = '#1b1f1d';
  context.textBaseline = 'top';
  let top = blank;
  for (const [text, size, weight] of lines) {
    context.font = `${weight} ${size}px ${/\d{4}-/.test(text) ? 'monospace' : 'sans-serif'}`;
    context.fillText(text, blank, top, canvas.width - 2 * blank);
    top += size * 1.6;
  }
  return new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
}

/** Hands a picture to the device: to its own way of sharing where it has one for files, else to its downloads. */
async function save(blob: Blob, name: string): Promise<void> {
  const file = new File([blob], name, { type: blob.type });
  if ('canShare' in navigator && navigator.canShare({ files: [file] })) {
    await navigator.share({ files: [file] });
    return;
  }
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not before the browser has begun with it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Prints lines alone, without the page around them. */
function print(title: string, lines: readonly string[]): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const paper = frame.contentDocument!;
  paper.title = title;
  for (const [index, line] of lines.entries()) {
    const element = paper.createElement(index === 1 ? 'h1' : 'p');
    element.textContent = line;
    paper.body.append(element);
  }
  const { contentWindow } = frame;
  contentWindow!.addEventListener('afterprint', () => frame.remove());
  contentWindow!.print();
}

/**
 * Buttons to keep a tracking code with.
 *
 * @param tell says to the person, and to a screen reader, what has come of it.
 */
export function renderWays(
  element: KimElement,
  receipt: AspirationReceipt,
  tell: (said: string) => void,
): TemplateResult {
  element.adopt(receiptStyles);
  const terms = receiptTerms(element.language);
  const { trackingCode, office, submittedAt, timeZone } = receipt;
  const day = formatDay(new Date(submittedAt), timeZone, element.language);
  // A page of the service: where the form stands, there may be no element to follow it with.
  const address = new URL('embed/aspiration-status', element.client!.baseUrl);
  if (receipt.regionCode) address.searchParams.set('region', receipt.regionCode);
  const { href } = address;
  const lines = [terms.pictureTitle, trackingCode, office.name, day, href, terms.secret];
  const message = encodeURIComponent(terms.message(trackingCode, office.name, day, href));

  const savePicture = async () => {
    try {
      const sizes = [
        [40, 400],
        [88, 700],
        [40, 600],
        [40, 400],
        [30, 400],
        [30, 400],
      ] as const;
      const blob = await picture(lines.map((line, at) => [line, ...sizes[at]!] as const));
      await save(blob!, `${terms.pictureTitle}.png`);
      tell(terms.pictureSaved);
    } catch (error) {
      if ((error as Error).name !== 'AbortError') tell(terms.pictureFailed);
    }
  };

  return html`<div class="ways" role="group" aria-label=${terms.ways}>
      <button
        type="button"
        @click=${async ({ currentTarget }: Event) => {
          const isCopied = await copy(trackingCode, element.renderRoot);
          (currentTarget as HTMLElement | null)?.focus();
          tell(isCopied ? terms.copied : terms.copyYourself);
        }}
      >
        ${terms.copy}
      </button>
      ${
        isSandboxed()
          ? ''
          : html`<a href="https://wa.me/?text=${message}" target="_blank" rel="noopener noreferrer"
                >${terms.toMyself}</a
              >
              <button type="button" @click=${savePicture}>${terms.picture}</button>
              <button type="button" @click=${() => print(terms.pictureTitle, lines)}>
                ${terms.print}
              </button>`
      }
    </div>
    ${
      isSandboxed()
        ? html`<p class="hint">${terms.framed}</p>`
        : html`<p><a href=${href} target="_blank" rel="noopener">${terms.follow}</a></p>`
    }`;
}
