/** The hour and weather a picture is painted in. */
export type Mood = 'morning' | 'noon' | 'dusk' | 'rain';

/** Moods in the order in which neighbouring seeds go through them. */
export const moods: readonly Mood[] = ['noon', 'morning', 'dusk', 'rain'];

/** The colours of one picture; every value is `#rrggbb`, already in the light of its mood. */
export interface Palette {
  mood: Mood;
  night: boolean;
  /** Top, middle and horizon of the sky. */
  sky: readonly [string, string, string];
  sun: string;
  glow: string;
  cloud: string;
  /** Land by distance: far hills, middle hills, near trees. */
  far: string;
  mid: string;
  near: string;
  /** Water at the horizon and at the viewer's feet. */
  water: readonly [string, string];
  leaf: string;
  leafDark: string;
  leafLight: string;
  grass: string;
  grassDark: string;
  earth: string;
  earthDark: string;
  sand: string;
  wood: string;
  woodDark: string;
  woodLight: string;
  roof: string;
  shade: string;
  /** Puts any colour into the light of this picture. */
  tone(color: string): string;
}

function channels(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Blends two `#rrggbb` colours; `amount` 0 gives the first, 1 the second. */
export function mix(first: string, second: string, amount: number): string {
  const to = channels(second);
  return hex(channels(first).map((from, i) => from + ((to[i] as number) - from) * amount));
}

/** Darkens a colour towards deep teal rather than grey, so that shadows stay alive. */
export function darker(color: string, amount = 0.18): string {
  return mix(color, '#14262f', amount);
}

/** Lightens a colour towards warm white. */
export function lighter(color: string, amount = 0.2): string {
  return mix(color, '#fff8e8', amount);
}

function lit(color: string, light: string): string {
  const by = channels(light);
  return hex(channels(color).map((value, i) => (value * (by[i] as number)) / 255));
}

interface Sky {
  sky: readonly [string, string, string];
  sun: string;
  glow: string;
  cloud: string;
  far: string;
  mid: string;
  near: string;
  water: readonly [string, string];
  light: string;
  night?: boolean;
}

const skies: Record<Mood, readonly Sky[]> = {
  morning: [
    {
      sky: ['#7fc3d6', '#f4e2bb', '#fdc98a'],
      sun: '#fff3cf',
      glow: '#ffd083',
      cloud: '#fff1dc',
      far: '#a9c3b0',
      mid: '#76ab8f',
      near: '#3f8467',
      water: ['#f4d6a2', '#4f9ea8'],
      light: '#fff3e0',
    },
    {
      sky: ['#9cc4e4', '#f7dcd6', '#fdbd98'],
      sun: '#fff0d6',
      glow: '#ffc49c',
      cloud: '#fff0ea',
      far: '#b9b7bf',
      mid: '#83a595',
      near: '#47806a',
      water: ['#f7cdb4', '#5a98b4'],
      light: '#fff0e6',
    },
  ],
  noon: [
    {
      sky: ['#3d9fd2', '#8ed0e4', '#e0f3e4'],
      sun: '#fff6cf',
      glow: '#fff0b8',
      cloud: '#ffffff',
      far: '#93c8bd',
      mid: '#58a883',
      near: '#2c8360',
      water: ['#97dcd8', '#1d86a2'],
      light: '#ffffff',
    },
    {
      sky: ['#4aa9c4', '#a5dbd8', '#f4f0cf'],
      sun: '#fff6cf',
      glow: '#fff0b8',
      cloud: '#fffdf2',
      far: '#a3c9ad',
      mid: '#6cab72',
      near: '#3a8455',
      water: ['#a6e0cf', '#23908f'],
      light: '#fffdf4',
    },
  ],
  dusk: [
    {
      sky: ['#4a3f7c', '#d96c6c', '#ffb866'],
      sun: '#ffe3a0',
      glow: '#ffb45c',
      cloud: '#f08f72',
      far: '#9a6384',
      mid: '#6b4c76',
      near: '#40395f',
      water: ['#f7a169', '#4c4480'],
      light: '#f7d0bf',
    },
    {
      sky: ['#1f2c56', '#3f4f86', '#c98a8f'],
      sun: '#fdf3d3',
      glow: '#c9c3e6',
      cloud: '#66699c',
      far: '#5b6191',
      mid: '#434c7c',
      near: '#2b3861',
      water: ['#b8868f', '#27345f'],
      light: '#b9b6d8',
      night: true,
    },
  ],
  rain: [
    {
      sky: ['#6b8793', '#9db4b8', '#d2dcd5'],
      sun: '#e3ebe6',
      glow: '#e3ebe6',
      cloud: '#8299a2',
      far: '#9bb2b0',
      mid: '#71958c',
      near: '#436f64',
      water: ['#b9cccb', '#56808a'],
      light: '#dde8e6',
    },
    {
      sky: ['#5f7f8f', '#8ea9b4', '#bfd0cc'],
      sun: '#dfe8e4',
      glow: '#dfe8e4',
      cloud: '#728d9b',
      far: '#8aa4ad',
      mid: '#648b8b',
      near: '#3a675f',
      water: ['#a9c2c6', '#4b7686'],
      light: '#d8e5e6',
    },
  ],
};

/** How a scene is lit: under the open sky, under it by day only, or by lamps indoors. */
export type Lighting = 'open' | 'daylight' | 'lamps';

/** The palette of a mood; `variant` (any whole number) picks among its skies. */
export function createPalette(mood: Mood, variant: number, lighting: Lighting): Palette {
  const choices = skies[mood].filter((sky) => lighting !== 'daylight' || !sky.night);
  const { light, night = false, ...sky } = choices[Math.abs(variant) % choices.length] as Sky;
  const glowing = lighting === 'lamps' ? mix(light, '#fff3df', 0.84) : light;
  const tone = (color: string): string => lit(color, glowing);
  return {
    mood,
    night,
    ...sky,
    leaf: tone('#3f9a5c'),
    leafDark: tone('#22704d'),
    leafLight: tone('#86bf5a'),
    grass: tone('#8fbf5f'),
    grassDark: tone('#5f9c50'),
    earth: tone('#c08a5b'),
    earthDark: tone('#946342'),
    sand: tone('#f3d9a4'),
    wood: tone('#a8693f'),
    woodDark: tone('#6f4330'),
    woodLight: tone('#cf9560'),
    roof: tone('#b5523b'),
    shade: '#14323a',
    tone,
  };
}
