import { darker, lighter } from './palette.ts';
import type { Stage } from './stage.ts';
import { band } from './stage.ts';
import { circle, d, fade, path, place, polygon, rect, repeat, stroke } from './svg.ts';

const wallColors = ['#58b1a8', '#f0c063', '#e9896a', '#f3e2c0', '#7aa6c9', '#b58bb0', '#c99a6a'];
const roofColors = ['#b5523b', '#8a4a3d', '#5f6f7c', '#c96a3f', '#4f7f83'];

/** What a house may be told; the rest is left to chance. */
export interface HouseLook {
  wall?: string;
  roof?: string;
  /** Length of the posts under the floor, in house units (a house is 220 wide). */
  stilts?: number;
}

/** A wooden house on posts, about 220 units wide; the origin is where its posts end. */
export function stiltHouse(stage: Stage, look: HouseLook = {}): string {
  const { palette, random } = stage;
  const stilts = look.stilts ?? 46;
  const wall = palette.tone(look.wall ?? random.pick(wallColors));
  const roof = palette.tone(look.roof ?? random.pick(roofColors));
  const trim = palette.tone('#fff3da');
  const window = palette.night || palette.mood === 'dusk' ? '#ffd98a' : palette.tone('#3f6470');
  const floor = -stilts;
  const raised = stilts >= 12;
  const posts = raised
    ? repeat(6, (i) => rect(-92 + i * 36, floor, 7, stilts, palette.woodDark))
    : '';
  const under = !raised
    ? ''
    : rect(-96, floor, 192, Math.min(26, stilts), palette.shade, 0, 'opacity=".4"');
  const wallTop = floor - 70;
  const planks = stroke(
    repeat(4, (i) => d`M-88 ${wallTop + 16 + i * 14}H88`),
    darker(wall, 0.16),
    1.6,
  );
  const shutter = (x: number): string =>
    rect(x - 17, wallTop + 20, 34, 30, trim, 2) +
    rect(x - 13, wallTop + 24, 26, 22, window) +
    stroke(d`M${x} ${wallTop + 24}v22`, trim, 2.5);
  const door =
    rect(-13, wallTop + 17, 30, 53, trim, 2) + rect(-9, wallTop + 21, 22, 49, palette.woodDark);
  const body =
    rect(-90, wallTop, 180, 72, wall) +
    planks +
    rect(-90, wallTop, 180, 14, palette.shade, 0, 'opacity=".28"') +
    shutter(-56) +
    shutter(54) +
    door;
  const veranda =
    rect(-104, floor - 4, 208, 9, palette.wood, 2) +
    stroke(
      d`M-100 ${floor - 24}H-22M26 ${floor - 24}H100M-98 ${floor - 24}v20M-74 ${floor - 24}v20M-50 ${floor - 24}v20M-24 ${floor - 24}v20M28 ${floor - 24}v20M52 ${floor - 24}v20M76 ${floor - 24}v20M98 ${floor - 24}v20`,
      palette.woodLight,
      4,
    );
  const run = stilts * 0.5;
  const stairs = !raised
    ? ''
    : stroke(
        d`M-14 ${floor}L${-14 - run * 0.4} 0M18 ${floor}L${18 + run * 0.4} 0`,
        palette.woodDark,
        5,
      ) +
      stroke(
        repeat(4, (i) => {
          const y = floor + ((i + 0.6) / 4) * stilts;
          const out = ((y - floor) / stilts) * run * 0.4;
          return d`M${-14 - out} ${y}H${18 + out}`;
        }),
        palette.woodLight,
        4.5,
      );
  return under + posts + body + roofShape(roof, wallTop) + veranda + stairs;
}

function roofShape(roof: string, eaves: number): string {
  const ridge = eaves - 60;
  const front = path(d`M-116 ${eaves + 9}L-72 ${ridge}H72L116 ${eaves + 9}Z`, roof);
  const lines = stroke(
    repeat(9, (i) => d`M${-64 + i * 16} ${ridge + 4}L${-100 + i * 25} ${eaves + 6}`),
    darker(roof, 0.16),
    2,
  );
  const gable = polygon(
    [
      [-40, eaves + 9],
      [2, ridge + 6],
      [44, eaves + 9],
    ],
    lighter(roof, 0.16),
  );
  const gableWall = polygon(
    [
      [-24, eaves + 9],
      [2, ridge + 26],
      [28, eaves + 9],
    ],
    darker(roof, 0.35),
  );
  return (
    front +
    lines +
    gable +
    gableWall +
    rect(-76, ridge - 5, 152, 8, darker(roof, 0.25), 4) +
    stroke(d`M-80 ${ridge - 1}l-9-12M80 ${ridge - 1}l9-12`, darker(roof, 0.25), 5) +
    rect(-116, eaves + 6, 232, 6, darker(roof, 0.3), 3)
  );
}

/** A public building with a tall hipped roof and pillars, 560 units wide, standing on the origin. */
export function hall(stage: Stage, look: { wall: string; roof: string; trim: string }): string {
  const { palette } = stage;
  const wall = palette.tone(look.wall);
  const roof = palette.tone(look.roof);
  const trim = palette.tone(look.trim);
  const white = palette.tone('#fff6e2');
  const glass = palette.night || palette.mood === 'dusk' ? '#ffd98a' : palette.tone('#4f7f8c');
  const base =
    rect(-290, -26, 580, 26, palette.tone('#d9cdb6'), 3) +
    rect(-290, -26, 580, 6, palette.tone('#efe5cf'), 3);
  const body =
    rect(-250, -176, 500, 150, wall) +
    rect(-250, -176, 500, 34, palette.shade, 0, 'opacity=".25"') +
    rect(-250, -52, 500, 26, trim);
  const windows = [-206, -140, 140, 206]
    .map(
      (x) =>
        rect(x - 24, -134, 48, 66, white, 3) +
        rect(x - 19, -129, 38, 56, glass) +
        stroke(d`M${x} -129v56M${x - 19} -106h38`, white, 3),
    )
    .join('');
  const door =
    rect(-44, -142, 88, 116, white, 4) +
    rect(-37, -135, 35, 109, palette.woodDark) +
    rect(2, -135, 35, 109, palette.wood) +
    circle(-8, -82, 3, trim) +
    circle(8, -82, 3, trim);
  const pillars = [-270, -92, 92, 270]
    .map(
      (x) =>
        rect(x - 9, -178, 18, 152, white) +
        rect(x - 13, -40, 26, 14, trim) +
        rect(x - 13, -182, 26, 10, trim),
    )
    .join('');
  const steps =
    rect(-84, -20, 168, 10, palette.tone('#efe5cf')) +
    rect(-98, -10, 196, 10, palette.tone('#e3d7be')) +
    rect(-112, 0, 224, 8, palette.tone('#d6c8ac'), 2);
  const upper =
    path('M-150-268L-70-346H70L150-268Z', roof) + rect(-74, -352, 148, 9, darker(roof, 0.3), 4);
  const lower = path('M-318-176L-176-268H176L318-176Z', roof);
  const tiles = stroke(
    repeat(5, (i) => d`M${-300 + i * 28} ${-190 - i * 17}H${300 - i * 28}`) +
      'M-130-288H130M-108-308H108M-88-328H88',
    darker(roof, 0.15),
    2.5,
  );
  const gap = rect(-140, -272, 280, 12, darker(roof, 0.45));
  const edge = rect(-320, -180, 640, 9, darker(roof, 0.28), 4);
  const porch =
    polygon(
      [
        [-116, -178],
        [0, -252],
        [116, -178],
      ],
      lighter(roof, 0.14),
    ) +
    polygon(
      [
        [-84, -180],
        [0, -234],
        [84, -180],
      ],
      white,
    ) +
    circle(0, -199, 13, trim) +
    circle(0, -199, 7, palette.tone('#f4c74b')) +
    rect(-118, -184, 236, 10, trim, 3);
  return (
    base +
    body +
    windows +
    door +
    lower +
    tiles +
    gap +
    upper +
    stroke('M-130-288H130M-108-308H108M-88-328H88', darker(roof, 0.15), 2.5) +
    edge +
    porch +
    pillars +
    steps
  );
}

/** A wall with a window onto the land, and a plank floor from `floorY` down. */
export function room(
  stage: Stage,
  options: { wall: string; floorY: number; windows: readonly number[]; skirting?: string },
): string {
  const { palette } = stage;
  const { floorY } = options;
  const wall = palette.tone(options.wall);
  const floorColor = palette.tone('#c98f5c');
  const planks = stroke(
    repeat(9, (i) => {
      const t = (i - 4) * 190;
      return d`M${640 + t * 0.62} ${floorY}L${640 + t * 1.25} 720`;
    }) + d`M0 ${floorY + 60}H1280M0 ${floorY + 140}H1280`,
    darker(floorColor, 0.18),
    2.5,
    'opacity=".6"',
  );
  const views = options.windows.map((x, i) => windowView(stage, x, 150, 190, 190, i)).join('');
  return (
    band(stage, 'wall', 0, floorY, [darker(wall, 0.1), wall, lighter(wall, 0.18)]) +
    views +
    band(stage, 'floor', floorY, 720, [lighter(floorColor, 0.08), darker(floorColor, 0.14)]) +
    planks +
    rect(0, floorY - 14, 1280, 16, palette.tone(options.skirting ?? '#8a5a3d'))
  );
}

function windowView(
  stage: Stage,
  x: number,
  y: number,
  w: number,
  h: number,
  index: number,
): string {
  const { palette, random, id } = stage;
  const name = `${id}view${index}`;
  const frame = palette.tone('#fff3dc');
  const dip = random.between(0.5, 0.66);
  const land =
    rect(0, 0, w, h, palette.sky[1]) +
    rect(0, h * 0.45, w, h * 0.3, palette.sky[2]) +
    path(
      d`M0 ${h * dip}Q${w * 0.3} ${h * 0.42} ${w * 0.55} ${h * 0.6}T${w} ${h * 0.5}V${h}H0Z`,
      palette.mid,
    ) +
    path(d`M0 ${h * 0.78}Q${w * 0.5} ${h * 0.66} ${w} ${h * 0.8}V${h}H0Z`, palette.near);
  const bars = rect(w / 2 - 4, 0, 8, h, frame) + rect(0, h * 0.42, w, 7, frame);
  return (
    `<clipPath id="${name}"><rect width="${w}" height="${h}" rx="4"/></clipPath>` +
    rect(x - 12, y - 12, w + 24, h + 24, frame, 6) +
    place(`<g clip-path="url(#${name})">${land}</g>${bars}`, x, y) +
    rect(x - 20, y + h + 10, w + 40, 12, palette.woodLight, 4)
  );
}

/** Light falling on a floor from the side. */
export function floorLight(stage: Stage, x: number, y: number): string {
  const light = stage.palette.mood === 'rain' ? 0.1 : 0.22;
  return fade(
    polygon(
      [
        [x, y],
        [x + 220, y],
        [x + 330, 720],
        [x + 30, 720],
      ],
      stage.palette.sun,
    ),
    light,
  );
}

/** A small shelter of posts and a thatched roof, 160 units wide. */
export function shelter(stage: Stage): string {
  const { palette } = stage;
  const thatch = palette.tone('#c79a55');
  return (
    rect(-62, -84, 8, 84, palette.woodDark) +
    rect(54, -84, 8, 84, palette.woodDark) +
    rect(-70, -34, 140, 10, palette.woodLight, 2) +
    rect(-66, -24, 132, 8, palette.woodDark) +
    path('M-92-78Q-40-96-10-136Q0-144 10-136Q40-96 92-78Q0-66-92-78Z', thatch) +
    stroke(
      'M-70-78L-8-132M-36-74L-3-132M36-74L3-132M70-78L8-132M0-73V-134',
      darker(thatch, 0.2),
      2.5,
    )
  );
}
