type Rgb = readonly [red: number, green: number, blue: number];

/** Grounds that themes have; see the style sheet of the base. */
const grounds = { light: [255, 255, 255], dark: [20, 24, 22] } as const;
/** The least contrast of text, WCAG 2.2 §1.4.3. */
const leastContrast = 4.5;

/** Relative luminance, WCAG 2.2. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour written `#0b6b4f` or `#063`; nothing, where it is neither. */
export function parseHex(text: string): Rgb | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (!hex) return undefined;
  const channels = (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).match(/../g)!;
  return channels.map((channel) => parseInt(channel, 16)) as unknown as Rgb;
}

/**
 * The nearest shade of a colour that can be read as text: darker on a light ground, lighter on a dark
 * one, and no further than it must.
 */
export function readableOn(ground: keyof typeof grounds, color: Rgb): string {
  const towards = ground === 'light' ? 0 : 255;
  for (let step = 0; ; step += 1) {
    const shade = color.map((channel) =>
      Math.round(channel + ((towards - channel) * step) / 40),
    ) as unknown as Rgb;
    if (step === 40 || contrast(shade, grounds[ground]) >= leastContrast) {
      return `rgb(${shade.join(' ')})`;
    }
  }
}

/**
 * Gives an element's style sheet a colour in shades that can be read; a strict policy allows it this way.
 * Nothing, where it is none.
 */
export function paint(element: HTMLElement, accent: string): void {
  const color = parseHex(accent);
  const set = (name: string, ground: keyof typeof grounds) =>
    element.style.setProperty(name, color ? readableOn(ground, color) : null);
  set('--_on-light', 'light');
  set('--_on-dark', 'dark');
  // Where there is no theme the ground is the page's: light under dark text.
  const channels = getComputedStyle(element).color.match(/[\d.]+/g) ?? [];
  const brightness = channels.slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);
  set('--_on-page', brightness > 382 ? 'dark' : 'light');
}
