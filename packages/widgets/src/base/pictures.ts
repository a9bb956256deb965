import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '@simpul-kim/sdk';
import type { KimElement } from './kim-element.ts';
import { baseTerms } from './kim-element.terms.ts';
import { safeUrl } from './safe-url.ts';
import { trimmed } from './trimmed.ts';

/** Whether pictures come: by themselves unless the reader saves data, on tap, or not at all. */
export const pictureModes = ['auto', 'tap', 'none'] as const;
export type PictureMode = (typeof pictureModes)[number];

/** Whether the reader's device asks to save data, or the line is of the second generation. */
export function isSaving(): boolean {
  const { connection } = navigator as {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return Boolean(connection?.saveData || connection?.effectiveType?.includes('2g'));
}

type Host = KimElement & { readonly pictures: PictureMode };

/** The pictures of an element: each in the place that is kept for it, when it may come. */
export class Pictures {
  readonly #host: Host;
  /** Those that the reader has asked for, by address. */
  readonly #asked = new Set<string>();
  /** Those that did not come, by address. */
  readonly broken = new Set<string>();
  readonly #isSaving: boolean = false;

  constructor(host: Host) {
    this.#host = host;
    // What the server has rendered is taken over as it stands.
    if (!host.shadowRoot) this.#isSaving = isSaving();
  }

  /** Whether pictures have a place at all. */
  get isOn(): boolean {
    return trimmed(this.#host.pictures) !== 'none';
  }

  /**
   * A picture in its place (a block with the part `picture`); the mark shows where there is none, or
   * where it does not come.
   *
   * @param sizes how wide it is shown, as `sizes` of an image says it.
   */
  render(picture: Picture | null | undefined, sizes: string, mark: TemplateResult): TemplateResult {
    const usable = (picture?.sizes ?? []).filter(({ url }) => safeUrl(url));
    const largest = usable.at(-1);
    return html`<div class="picture" part="picture">
      ${
        !largest || !picture || this.broken.has(largest.url)
          ? nothing
          : this.#isAwaited(largest.url)
            ? this.#renderButton(largest.url, picture.alt)
            : html`<img
                src=${largest.url}
                srcset=${usable.map(({ url, width }) => `${url} ${width}w`).join(', ')}
                sizes=${sizes}
                width=${largest.width}
                height=${largest.height}
                alt=${picture.alt}
                loading="lazy"
                decoding="async"
                @error=${() => this.#replace(largest.url)}
              />`
      }${mark}
    </div>`;
  }

  #replace(address: string): void {
    this.broken.add(address);
    this.#host.requestUpdate();
  }

  #isAwaited(address: string): boolean {
    const mode = trimmed(this.#host.pictures);
    return (mode === 'tap' || this.#isSaving) && !this.#asked.has(address);
  }

  #renderButton(address: string, alt: string): TemplateResult {
    const { showPicture } = baseTerms(this.#host.language);
    return html`<button
      type="button"
      class="reveal"
      aria-label=${`${showPicture}: ${alt}`}
      @click=${(event: Event) => {
        const item = (event.currentTarget as HTMLElement).closest('.item');
        this.#asked.add(address);
        this.#host.requestUpdate();
        // The button goes; who pressed it goes on at what the picture is of.
        item?.querySelector('a')?.focus();
      }}
    >
      ${showPicture}
    </button>`;
  }
}
