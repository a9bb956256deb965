import type { Picture, Topic } from '@simpul-kim/contract';
import { mockOrigin } from './origin.ts';

const widths = [320, 640] as const;
const ratio = 9 / 16;

/** Sky, far hills and near hills of a topic's pictures. */
const colours: Readonly<Partial<Record<Topic, readonly [string, string, string]>>> = {
  agriculture: ['#dcebc4', '#8fb04e', '#4f7a28'],
  culture: ['#f3dcc6', '#b5654a', '#6d3426'],
  disaster: ['#cfd8df', '#7d8f9d', '#46586a'],
  fisheries: ['#cfe6ee', '#4f97b3', '#1f5f7d'],
  tourism: ['#fde7c0', '#5bb0a8', '#23746f'],
  umkm: ['#fbe3d0', '#d98a4a', '#914c1d'],
};
const plain = ['#dfe5ea', '#8aa0b0', '#4d6575'] as const;

/** The picture of an article, in sizes that the mocked service answers with {@link drawing}s. */
export const pictureOf = (topic: Topic, number: number, alt: string): Picture => ({
  alt,
  sizes: widths.map((width) => ({
    url: `${mockOrigin}/media/${topic}-${number}-${width}.svg`,
    width,
    height: width * ratio,
    type: 'image/svg+xml',
  })),
});

/** The SVG of a picture's file name, e.g. `tourism-3-640.svg`; the same name, the same drawing. */
export function drawing(name: string): string {
  const [topic, number, width] = name.replace('.svg', '').split('-');
  const [sky, far, near] = colours[topic as Topic] ?? plain;
  const shift = (Number(number) * 47) % 160;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Number(width) * ratio}" viewBox="0 0 320 180">
<rect width="320" height="180" fill="${sky}"/>
<circle cx="${80 + shift}" cy="52" r="22" fill="#fff" opacity=".75"/>
<path d="M0 ${120 - shift / 8}q80-${30 + shift / 6} 160 0t160-8V180H0z" fill="${far}"/>
<path d="M0 150q70-${20 + shift / 8} 150-4t170-6V180H0z" fill="${near}"/>
</svg>`;
}
