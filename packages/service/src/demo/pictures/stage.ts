import type { Lighting, Palette } from './palette.ts';
import { createPalette, moods } from './palette.ts';
import type { Random } from './random.ts';
import { createRandom, seedFrom } from './random.ts';
import { gradient, place } from './svg.ts';

/** Width and height of every picture. */
export const width = 1280;
export const height = 720;

/** What a scene paints with: its colours, its choices, and whether it will be mirrored. */
export interface Stage {
  /** Prefix of every id in the picture, so that two pictures can share a page. */
  id: string;
  palette: Palette;
  random: Random;
  mirrored: boolean;
}

/** Sets the stage for a scene; neighbouring seeds get different moods. */
export function createStage(name: string, order: number, seed: number, lighting: Lighting): Stage {
  const whole = Math.trunc(seed);
  const turn = (((whole + order) % moods.length) + moods.length) % moods.length;
  const mood = moods[turn] ?? 'noon';
  const random = createRandom(seedFrom(name, whole));
  return {
    id: `${name}${whole}-`.replace('--', '-n'),
    palette: createPalette(mood, random.int(0, 1), lighting),
    random,
    mirrored: random.chance(0.5),
  };
}

/** Keeps a sign that must not be read backwards upright in a mirrored picture. */
export function upright(stage: Stage, content: string, centerX: number): string {
  return stage.mirrored ? place(content, 2 * centerX, 0, [-1, 1]) : content;
}

/** A full-width gradient band from `y1` to `y2`. */
export function band(
  stage: Stage,
  name: string,
  y1: number,
  y2: number,
  stops: readonly string[],
): string {
  const id = stage.id + name;
  const area = `<rect y="${y1}" width="${width}" height="${y2 - y1}" fill="url(#${id})"/>`;
  return gradient(id, y1, y2, stops) + area;
}
