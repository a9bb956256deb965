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

const sheets = new WeakMap<Element, CSSStyleSheet>();
const accents = new Map<WeakRef<Element>, string>();

function paint(element: Element, accent: string): void {
  const colour = readable(parseHex(accent), groundOf(element));
  sheets.get(element)?.replaceSync(`:host{--_accent:rgb(${colour.join(' ')})!important}`);
}

/** Paints an element's marks in an accent that can be read where it stands; without one, as before. */
export function applyAccent(element: Element, accent: string | undefined): void {
  const root = element.shadowRoot;
  if (!root) return;
  let sheet = sheets.get(element);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheets.set(element, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  for (const known of accents.keys()) {
    if ([undefined, element].includes(known.deref())) accents.delete(known);
  }
  sheet.replaceSync('');
  if (!accent) return;
  accents.set(new WeakRef(element), accent);
  paint(element, accent);
}

// Grounds change with the reader's colour scheme.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  for (const [reference, accent] of accents) {
    const element = reference.deref();
    if (element) paint(element, accent);
  }
});
