import type { Lighting } from './palette.ts';
import type { Stage } from './stage.ts';
import { createStage, height, width } from './stage.ts';
import { fundBoard, healthPost, meeting, phone } from './scenesCivic.ts';
import { forest, garden, riceField } from './scenesLand.ts';
import { coast, fishingBoats, mangroves } from './scenesShore.ts';
import { dance, flood, road, school, villageHall } from './scenesVillage.ts';
import { craft, market, snacks, training, videoMaking } from './scenesWork.ts';

/** What a picture shows. */
export type Scene =
  | 'coast'
  | 'mangrove'
  | 'riceField'
  | 'garden'
  | 'fishingBoats'
  | 'villageHall'
  | 'training'
  | 'videoMaking'
  | 'market'
  | 'snacks'
  | 'craft'
  | 'flood'
  | 'healthPost'
  | 'school'
  | 'dance'
  | 'meeting'
  | 'road'
  | 'fundBoard'
  | 'phone'
  | 'forest';

interface Painter {
  paint: (stage: Stage) => string;
  lighting: Lighting;
}

const painters: Record<Scene, Painter> = {
  coast: { paint: coast, lighting: 'open' },
  mangrove: { paint: mangroves, lighting: 'daylight' },
  riceField: { paint: riceField, lighting: 'daylight' },
  garden: { paint: garden, lighting: 'daylight' },
  fishingBoats: { paint: fishingBoats, lighting: 'open' },
  villageHall: { paint: villageHall, lighting: 'open' },
  training: { paint: training, lighting: 'lamps' },
  videoMaking: { paint: videoMaking, lighting: 'daylight' },
  market: { paint: market, lighting: 'daylight' },
  snacks: { paint: snacks, lighting: 'lamps' },
  craft: { paint: craft, lighting: 'lamps' },
  flood: { paint: flood, lighting: 'daylight' },
  healthPost: { paint: healthPost, lighting: 'lamps' },
  school: { paint: school, lighting: 'daylight' },
  dance: { paint: dance, lighting: 'lamps' },
  meeting: { paint: meeting, lighting: 'lamps' },
  road: { paint: road, lighting: 'daylight' },
  fundBoard: { paint: fundBoard, lighting: 'daylight' },
  phone: { paint: phone, lighting: 'lamps' },
  forest: { paint: forest, lighting: 'daylight' },
};

/** Every scene there is, in a fixed order. */
export const scenes: readonly Scene[] = Object.keys(painters) as Scene[];

// Each picture is framed a little differently, as by somebody who takes a step closer or aside.
function camera({ random, mirrored }: Stage): string {
  const zoom = random.between(1.01, 1.08);
  const side = mirrored ? -1 : 1;
  const left = (width * (1 - side * zoom)) / 2 + random.between(-0.45, 0.45) * width * (zoom - 1);
  const top = height * 0.94 * (1 - zoom);
  return `matrix(${[side * zoom, 0, 0, zoom, left, top].map((part) => part.toFixed(3)).join(' ')})`;
}

/**
 * Paints a scene as SVG, 1280 by 720 units, without text or outside references.
 * The same scene and seed (any whole number) give the same picture; four seeds in a row
 * give four hours and weathers. The subject stays in the middle square.
 *
 * @example
 * const svg = paintScene('coast', 1);
 * await sharp(Buffer.from(svg)).webp().toFile('coast-1.webp');
 */
export function paintScene(scene: Scene, seed: number): string {
  const { paint, lighting } = painters[scene];
  const stage = createStage(scene, scenes.indexOf(scene), seed, lighting);
  const picture = paint(stage);
  const view = `<g transform="${camera(stage)}">${picture}</g>`;
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`;
  return `<svg ${frame} width="${width}" height="${height}">${view}</svg>`;
}
