import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type { Client } from '@simpul-kim/sdk';
import { bringPart } from './bring-part.ts';
import { clientFor } from './client.ts';
import { bringLanguage, closestLocale, isBrought, type KimLocale } from './dictionary.ts';
import { baseStyles } from './kim-element.styles.ts';
import { editor, type Notice } from './notice.ts';
import type { Known } from './option.ts';
import { pageState } from './page-state.ts';
import { trimmed } from './trimmed.ts';
import { regionCode } from './region-code.ts';
import { version } from './version.ts';

/** Colour schemes: as the reader's device has it, or fixed. Without one, the host page's colours. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How close things stand. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** What corners are like, where `--kim-radius` does not say it. */
export const corners = ['round', 'soft', 'square'] as const;
export type Corners = (typeof corners)[number];

/** A part of an element that comes later: it takes part in its updates from then on. */
export interface Part {
  attach(element: KimElement): void;
}
export type Parts = Readonly<Record<string, () => Promise<Part>>>;

const hexColour = /^#([\da-f]{3}){1,2}$/i;

/**
 * What all elements have in common. A bad value is never thrown at the page: it is left out, and
 * the editor of the site is told in words.
 *
 * @slot heading - Replaces the text of the heading.
 * @csspart heading - The heading.
 * @csspart notice - What the editor of the site is told about wrong attributes.
 * @cssproperty --kim-accent - Colour of marks, labels and the focus ring.
 * @cssproperty --kim-text - Colour of text. Default: the host page's.
 * @cssproperty --kim-quiet - Colour of dates and other small print.
 * @cssproperty --kim-background - Ground of the whole element, where it has a theme.
 * @cssproperty --kim-surface - Background of cards, messages and buttons.
 * @cssproperty --kim-line - Colour of borders.
 * @cssproperty --kim-radius - Radius of corners. Default `10px`.
 * @cssproperty --kim-gap - Space between items. Default `16px`.
 * @cssproperty --kim-font - Font family. Default: the host page's.
 */
export abstract class KimElement extends LitElement {
  /** Version of the package that this class came from. */
  static readonly version: string = version;
  static override styles: CSSResultGroup = baseStyles;
  /** Values that properties can have, by name; where an element needs one, the first is its default. */
  static readonly known: Known = {
    theme: themes,
    density: densities,
    corners,
  };

  /** What comes when the attribute of its name is first set to more than its default. */
  static readonly parts: Parts = { accent: () => bringPart(() => import('../accent/accent.ts')) };
  readonly #attached = new Set<string>();

  /** Code of the region to show, e.g. `64.09.02.2004`. */
  @property() region = '';
  /** Address of the service. Default: where the script came from. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** `id`, `en`, or a language that was added. Default: the closest `lang`, else `id`. */
  @property() locale = '';
  /** `auto`, `light` or `dark`. Default: the colours of the host page. */
  @property({ reflect: true }) theme: Theme | undefined;
  /** A colour of the site, e.g. `#a3195b`, for marks, labels and focus; made darker or lighter where it could not be read. */
  @property() accent = '';
  /** `comfortable` or `compact`. Default `comfortable`. */
  @property({ reflect: true }) density: Density | undefined;
  /** `round`, `soft` or `square`. Default `round`. */
  @property({ reflect: true }) corners: Corners | undefined;
  /** Text of the heading. Default: none. */
  @property() heading = '';
  /** Level of the heading, 1 to 6; the titles of items stand one below. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  protected override async scheduleUpdate(): Promise<void> {
    const { language } = this;
    if (!isBrought(language)) await bringLanguage(language);
    await super.scheduleUpdate();
  }

  /** The language in use. */
  get language(): KimLocale {
    const near = this.closest?.<HTMLElement>('[lang]') ?? this.ownerDocument?.documentElement;
    return closestLocale(trimmed(this.locale) || near?.lang);
  }

  /** The region's code in the form that the service knows. */
  protected get code(): string {
    return regionCode(trimmed(this.region));
  }

  /** The level of the heading, 1 to 6. */
  protected get level(): number {
    const level = Number(this.headingLevel);
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  }

  /**
   * The client of this page for the service in use; nothing where no service is known.
   *
   * @internal
   */
  get client(): Client | undefined {
    const address = trimmed(this.baseUrl) || pageState().baseUrl;
    if (!address) return undefined;
    try {
      return clientFor(new URL(address, this.baseURI).href, this.language);
    } catch {
      return undefined;
    }
  }

  protected get known(): Known {
    return (this.constructor as typeof KimElement).known;
  }

  /** A property as text, without spaces around it. */
  protected given(name: string): string {
    return trimmed((this as unknown as Record<string, unknown>)[name]);
  }

  /** What is wrong with the attributes, for the editor of the site. */
  protected notices(): Notice[] {
    return [
      ...Object.entries(this.known).flatMap(([name, known]) => this.unknown(name, known)),
      ...(hexColour.test(trimmed(this.accent)) ? [] : this.unknown('accent', ['#rrggbb'])),
    ];
  }

  /** The notice about an attribute whose value is none of those known. */
  protected unknown(
    name: string,
    known: readonly string[],
    given: string = this.given(name),
  ): Notice[] {
    return given === '' || known.includes(given)
      ? []
      : [['badValue', name, given.slice(0, 40), known.join(', ')]];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Style sheets read these three, and know them only as they are written here.
    this.theme = (trimmed(this.theme) as Theme) || undefined;
    this.density = (trimmed(this.density) as Density) || undefined;
    this.corners = (trimmed(this.corners) as Corners) || undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    for (const [name, load] of Object.entries((this.constructor as typeof KimElement).parts)) {
      const value = this.given(name);
      if (!value || value === this.known[name]?.[0] || this.#attached.has(name)) continue;
      this.#attached.add(name);
      // One that does not come is tried again when the element is next updated.
      load().then(
        (part) => {
          part.attach(this);
        },
        () => this.#attached.delete(name),
      );
    }
  }

  /**
   * Styles of a part that came later.
   *
   * @internal
   */
  adopt({ styleSheet }: CSSResult): void {
    // A server has neither.
    const sheets = this.shadowRoot?.adoptedStyleSheets;
    if (sheets && styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }

  protected renderHeading(): TemplateResult | typeof nothing {
    return this.heading || this.querySelector?.(':scope > [slot=heading]')
      ? html`<div class="heading" part="heading" role="heading" aria-level=${this.level}>
          <slot name="heading">${this.heading}</slot>
        </div>`
      : nothing;
  }

  protected renderNotices(): TemplateResult | typeof nothing {
    const notices = this.notices();
    if (notices.length === 0) return nothing;
    if (editor.render) {
      this.adopt(editor.styles!);
      return editor.render(notices, this.language);
    }
    void bringPart(() => import('../editor/notices.ts')).then(() => {
      this.requestUpdate();
    });
    return nothing;
  }
}
