import type { KimElement } from '../base/kim-element.ts';
import { trimmed } from '../base/trimmed.ts';

/** Red, green, blue from 0 to 255. */
type Colour = readonly [number, number, number];

/** WCAG 2.2 asks 4.5 to 1 of text; the rest is for cards, which are a little off the ground. */
const leastContrast = 5;

const channel = (value: number) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = ([red, green, blue]: Colour) =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

/** Contrast of two colours, 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The nearest colour to an accent that can be read on a ground: mixed with black or white, as little as it takes. */
export function readable(accent: Colour, ground: Colour): Colour {
  const end = contrast([0, 0, 0], ground) > contrast([255, 255, 255], ground) ? 0 : 255;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = accent.map((value) => Math.round(value + (end - value) * share)) as [
      number,
      number,
      number,
    ];
    if (contrast(mixed, ground) >= leastContrast) return mixed;
  }
  return [end, end, end];
}

/** A colour as `#rgb` or `#rrggbb`. */
export function parseHex(text: string): Colour {
  const digits = text.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Colour;
}

/** A computed colour, and how opaque it is; `color(srgb …)` is what mixed colours compute to. */
function parseComputed(text: string): { colour: Colour; alpha: number } {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(
    Number,
  );
  const scale = text.startsWith('color(') ? 255 : 1;
  return { colour: [red * scale, green * scale, blue * scale], alpha };
}

/** What an element stands on: the nearest ground that can be told, else what suits its text. */
function groundOf(element: Element): Colour {
  for (
    let at: Node | null = element;
    at;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null
  ) {
    if (!(at instanceof Element)) continue;
    const { colour, alpha } = parseComputed(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return colour;
  }
  const text = parseComputed(getComputedStyle(element).color).colour;
  return luminance(text) > 0.4 ? [0, 0, 0] : [255, 255, 255];
}

/** Paints the marks of an element in its accent, so that it can be read where it stands. */
export function attach(element: KimElement): void {
  const sheet = new CSSStyleSheet();
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
  const paint = () => {
    const accent = trimmed(element.accent);
    sheet.replaceSync(
      /^#([\da-f]{3}){1,2}$/i.test(accent)
        ? `:host{--_accent:rgb(${readable(parseHex(accent), groundOf(element)).join(' ')})!important}`
        : '',
    );
  };
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  element.addController({
    hostUpdated: paint,
    // Grounds change with the reader's colour scheme.
    hostConnected: () => {
      scheme.addEventListener('change', paint);
    },
    hostDisconnected: () => {
      scheme.removeEventListener('change', paint);
    },
  });
  paint();
}
