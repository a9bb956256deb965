import { darker, lighter, mix } from './palette.ts';
import type { Stage } from './stage.ts';
import { band, width } from './stage.ts';
import type { Point } from './svg.ts';
import { circle, d, ellipse, fade, glow, num, path, place, rect, repeat, stroke } from './svg.ts';

/** Sky with sun, moon or clouds down to the horizon (y). */
export function sky(stage: Stage, horizon: number, sunX = 640): string {
  const { palette, random, id } = stage;
  // The lowest colour runs on below the horizon, behind whatever land there is.
  const backdrop =
    band(stage, 'sky', 0, horizon, palette.sky) +
    rect(0, horizon - 1, width, 720 - horizon, palette.sky[2]);
  const sunY = { morning: horizon - 120, noon: 120, dusk: horizon - 75, rain: 0 }[palette.mood];
  const moonY = 130;
  const y = palette.night ? moonY : sunY;
  const radius = palette.night ? 44 : { morning: 52, noon: 46, dusk: 68, rain: 0 }[palette.mood];
  const sun =
    palette.mood === 'rain'
      ? ''
      : glow(`${id}glow`, sunX, y, radius * 4.5, palette.glow) +
        circle(sunX, y, radius, palette.sun);
  const stars = palette.night
    ? repeat(26, () =>
        circle(
          random.int(0, width),
          random.int(10, Math.max(60, horizon - 190)),
          random.between(1, 2.4),
          '#fff6df',
          'opacity=".7"',
        ),
      )
    : '';
  return backdrop + stars + sun + clouds(stage, horizon, radius > 0 ? sunX : -999);
}

function clouds(stage: Stage, horizon: number, sunX: number): string {
  const { palette, random } = stage;
  const heavy = palette.mood === 'rain';
  const count = heavy ? 6 : random.int(2, 4);
  const shapes = repeat(count, (i) => {
    const free = ((i + random.between(0.1, 0.9)) / count) * width;
    const x = Math.abs(free - sunX) < 190 ? sunX + (free < sunX ? -230 : 230) : free;
    const y = random.between(40, Math.max(70, horizon * (heavy ? 0.3 : 0.5)));
    return place(cloud(palette.cloud), x, y, random.between(0.7, 1.25) * (heavy ? 1.7 : 1));
  });
  return fade(shapes, heavy ? 0.55 : palette.night ? 0.5 : 0.8);
}

function cloud(color: string): string {
  return path(
    'M-90 20a22 22 0 0 1 12-42a34 34 0 0 1 60-18a44 44 0 0 1 72 20a22 22 0 0 1 34 40z',
    color,
  );
}

/** A rolling ridge across the picture, filled down to `bottom`. */
export function hills(
  stage: Stage,
  base: number,
  rise: number,
  color: string,
  bottom = 720,
): string {
  const { random } = stage;
  const step = 170;
  const tops: Point[] = [];
  for (let x = -step; x <= width + step * 2; x += step) {
    tops.push([x + random.between(-40, 40), base - random.between(0.1, 1) * rise]);
  }
  let data = d`M-200 ${bottom}L${tops[0]![0]} ${tops[0]![1]}`;
  for (let i = 1; i < tops.length - 1; i += 1) {
    const [x, y] = tops[i]!;
    const [nx, ny] = tops[i + 1]!;
    data += d`Q${x} ${y} ${(x + nx) / 2} ${(y + ny) / 2}`;
  }
  return path(`${data}V${bottom}Z`, color);
}

/** A row of tree crowns across the picture, filled down to `bottom`. */
export function treeline(
  stage: Stage,
  y: number,
  size: number,
  color: string,
  bottom = y + size * 2,
): string {
  const { random } = stage;
  let x = -size;
  let data = d`M${x} ${y}`;
  while (x < width + size) {
    const w = random.between(0.6, 1.3) * size;
    const drop = random.between(-0.22, 0.22) * size;
    const lift = Math.max(-size * 0.5, Math.min(size * 0.5, drop));
    data += d`a${w * 0.52} ${w * random.between(0.5, 0.75)} 0 0 1 ${w} ${lift}`;
    x += w;
    data += d`L${x} ${y + lift * 0.4}`;
  }
  return path(d`${data}V${bottom}H${-size}Z`, color);
}

/** Water from `y1` to `y2` with light on its ripples; `sunX` places the glitter. */
export function water(stage: Stage, y1: number, y2: number, sunX?: number): string {
  const { palette } = stage;
  const surface = band(stage, `water${y1}`, y1, y2, palette.water);
  const glitter =
    sunX === undefined || palette.mood === 'rain'
      ? ''
      : ripples(stage, y1 + 6, y1 + (y2 - y1) * 0.7, 16, palette.sun, sunX, 150, 0.6);
  return surface + ripples(stage, y1 + 12, y2 - 6, 34, palette.sun) + glitter;
}

/** Short lines of light on water, longer the nearer they are. */
export function ripples(
  stage: Stage,
  y1: number,
  y2: number,
  count: number,
  color: string,
  centerX = 640,
  spread = 700,
  opacity = 0.32,
): string {
  const { random } = stage;
  let data = '';
  for (let i = 0; i < count; i += 1) {
    const near = random.next();
    const y = y1 + (y2 - y1) * near;
    const half = random.between(8, 26) * (0.5 + near * 1.6);
    const x = centerX + random.between(-1, 1) * spread;
    data += d`M${x - half} ${y}q${half} ${random.between(-3, 3)} ${half * 2} 0`;
  }
  return stroke(data, color, 3, `opacity="${opacity}"`);
}

/** Slanted rain over the whole picture; nothing in dry moods. */
export function rain(stage: Stage, heavy = false): string {
  const { palette, random } = stage;
  if (palette.mood !== 'rain') return '';
  let data = '';
  for (let i = 0; i < (heavy ? 120 : 80); i += 1) {
    const length = random.between(18, 40);
    data += d`M${random.int(0, 1330)} ${random.int(-20, 700)}l${-length * 0.25} ${length}`;
  }
  return stroke(data, '#ffffff', 2, 'opacity=".38"');
}

/** One feathered palm leaf from the origin to the right, hanging down by `droop`. */
function frond(length: number, rise: number, droop: number, leaflets: number): string {
  const control: Point = [length * 0.5, -rise];
  const tip: Point = [length, droop];
  const at = (t: number): Point => [
    2 * t * (1 - t) * control[0] + t * t * tip[0],
    2 * t * (1 - t) * control[1] + t * t * tip[1],
  ];
  let data = d`M0 0Q${control[0]} ${control[1]} ${tip[0]} ${tip[1]}`;
  for (let i = leaflets; i >= 1; i -= 1) {
    const t = i / (leaflets + 1);
    const [x, y] = at(t);
    const reach = length * 0.3 * Math.sin(Math.PI * (0.18 + t * 0.74));
    data += d`L${x + reach * 0.35} ${y + reach}L${x - length * 0.02} ${y + reach * 0.22}`;
  }
  return `${data}Z`;
}

/** A coconut palm standing at (x, y); `lean` moves its crown sideways. */
export function palm(stage: Stage, x: number, y: number, tall: number, lean = 0): string {
  const { palette, random } = stage;
  const foot = tall * 0.045;
  const [cx, cy] = [lean, -tall];
  const trunk = path(
    d`M${-foot} 0Q${lean * 0.1 - foot * 0.4} ${-tall * 0.6} ${cx - foot * 0.5} ${cy}L${cx + foot * 0.5} ${cy}Q${lean * 0.1 + foot * 0.9} ${-tall * 0.6} ${foot * 1.1} 0Z`,
    palette.wood,
  );
  const shadowed = stroke(
    d`M${foot * 0.6} -2Q${lean * 0.1 + foot * 0.5} ${-tall * 0.6} ${cx + foot * 0.3} ${cy}`,
    palette.woodDark,
    foot * 0.5,
    'opacity=".55"',
  );
  return place(trunk + shadowed + crown(stage, cx, cy, tall * 0.46), x, y, [
    random.chance(0.5) && lean === 0 ? -1 : 1,
    1,
  ]);
}

function crown(stage: Stage, x: number, y: number, reach: number): string {
  const { palette, random } = stage;
  const back = darker(palette.leafDark, 0.12);
  const leaves: [number, number, string][] = [
    [1, -0.1, back],
    [-1, -0.1, back],
    [1, 0.55, back],
    [-1, 0.6, palette.leafDark],
    [1, 0.25, palette.leafDark],
    [-1, 0.22, palette.leaf],
    [0.55, -0.5, palette.leaf],
    [-0.6, -0.45, palette.leafDark],
    [1, -0.28, palette.leafLight],
    [-0.85, 0.75, palette.leaf],
    [0.7, 0.85, palette.leaf],
  ];
  const fronds = leaves
    .map(([side, droop, color]) => {
      const length = reach * random.between(0.88, 1.1) * Math.abs(side);
      const shape = frond(length, reach * (0.42 - droop * 0.1), reach * droop, 7);
      return place(path(shape, color), x, y, [Math.sign(side), 1]);
    })
    .join('');
  const nuts =
    circle(x - reach * 0.06, y + reach * 0.06, reach * 0.065, palette.earthDark) +
    circle(x + reach * 0.07, y + reach * 0.08, reach * 0.065, palette.wood);
  return fronds + nuts;
}

/** A stout oil palm with its ripe red bunches, about 200 units tall, standing on the origin. */
export function oilPalm(stage: Stage): string {
  const { palette } = stage;
  const bark = palette.woodDark;
  const trunk =
    path('M-15 0L-13-100H13L16 0Z', bark) +
    stroke(
      'M-14-14L10-4M-13-34L13-20M-13-54L12-40M-12-74L12-60',
      lighter(bark, 0.18),
      4,
      'opacity=".6"',
    );
  const bunches = [-15, 0, 15]
    .map(
      (x, i) =>
        ellipse(x, -94 - (i % 2) * 5, 12, 10, palette.tone('#8e2f2a')) +
        ellipse(x - 2, -98 - (i % 2) * 5, 7, 5, palette.tone('#e0662f')),
    )
    .join('');
  const spread: [number, number, number, string][] = [
    [118, 30, 40, palette.leafDark],
    [112, 62, 0, palette.leafDark],
    [88, 90, -52, palette.leafDark],
    [100, 76, 8, palette.leaf],
    [98, 40, 62, palette.leaf],
    [60, 92, -86, palette.leaf],
    [84, 84, -24, palette.leafLight],
  ];
  const leaves = spread
    .map(([length, rise, droop, color], i) => {
      const shape = path(frond(length, rise, droop, 7), color);
      const other = path(
        frond(length * 0.94, rise * 0.9, droop + (i % 3) * 6, 7),
        i % 2 ? mix(color, palette.leafDark, 0.4) : color,
      );
      return place(shape, 0, -104) + place(other, 0, -104, [-1, 1]);
    })
    .join('');
  return trunk + leaves + bunches;
}

/** A broad-leaved tree standing at (x, y). */
export function tree(
  stage: Stage,
  x: number,
  y: number,
  tall: number,
  color = stage.palette.leaf,
): string {
  const { palette, random } = stage;
  const k = tall / 100;
  const trunk = path(
    d`M${-6 * k} 0Q${-3 * k} ${-30 * k} ${-4 * k} ${-60 * k}H${4 * k}Q${3 * k} ${-30 * k} ${7 * k} 0Z`,
    palette.woodDark,
  );
  const blobs: [number, number, number][] = [
    [-22, -52, 21],
    [22, -54, 22],
    [0, -76, 25],
    [-13, -64, 20],
    [12, -62, 20],
  ];
  const shape = (fill: string, dx: number, dy: number, part: number): string =>
    blobs.map(([bx, by, r]) => circle((bx + dx) * k, (by + dy) * k, r * part * k, fill)).join('');
  const crownShape =
    shape(darker(color, 0.22), 0, 3, 1) +
    shape(color, -3, -2, 0.86) +
    circle(-8 * k, -80 * k, 12 * k, lighter(color, 0.16)) +
    circle(-26 * k, -58 * k, 9 * k, lighter(color, 0.16));
  return place(trunk + crownShape, x, y, [random.chance(0.5) ? -1 : 1, 1]);
}

/** A mangrove on arching roots, standing in water at (x, y). */
export function mangrove(stage: Stage, x: number, y: number, tall: number): string {
  const { palette, random } = stage;
  const k = tall / 100;
  const bark = palette.woodDark;
  let roots = '';
  for (const side of [-1, 1]) {
    for (const [from, reach] of [
      [-34, 10],
      [-30, 18],
      [-26, 27],
      [-20, 36],
    ] as const) {
      const foot = side * reach * random.between(0.85, 1.12) * k;
      roots += d`M0 ${from * k}C${foot * 0.7} ${(from - 2) * k} ${foot} ${-12 * k} ${foot * 1.05} 0`;
    }
  }
  const stem = path(
    d`M${-3.4 * k} ${-22 * k}Q${-2 * k} ${-50 * k} ${-5 * k} ${-74 * k}H${5 * k}Q${2 * k} ${-50 * k} ${3.4 * k} ${-22 * k}Z`,
    bark,
  );
  const crowns: [number, number, number, string][] = [
    [-24, -66, 17, palette.leafDark],
    [24, -68, 18, palette.leafDark],
    [0, -62, 16, darker(palette.leafDark, 0.15)],
    [-12, -82, 19, palette.leaf],
    [14, -84, 18, palette.leaf],
    [-18, -90, 9, palette.leafLight],
    [8, -94, 9, palette.leafLight],
    [27, -76, 7, palette.leaf],
  ];
  const leaves = crowns
    .map(([cx, cy, r, color]) => ellipse(cx * k, cy * k, r * 1.15 * k, r * 0.86 * k, color))
    .join('');
  return place(stroke(roots, bark, 2.6 * k) + stem + leaves, x, y, [
    random.chance(0.5) ? -1 : 1,
    1,
  ]);
}

/** A banana plant with broad torn leaves, standing at (x, y). */
export function bananaPlant(stage: Stage, x: number, y: number, tall: number): string {
  const { palette } = stage;
  const leaf = (length: number, turn: number, color: string): string =>
    place(
      path(
        d`M0 0C${length * 0.25} ${-length * 0.22} ${length * 0.75} ${-length * 0.2} ${length} 0C${length * 0.75} ${length * 0.12} ${length * 0.25} ${length * 0.14} 0 0Z`,
        color,
      ) + stroke(d`M0 0L${length * 0.95} 0`, lighter(color, 0.3), length * 0.02),
      0,
      -62,
      1,
      turn,
    );
  const body = path('M-7 0L-4-66H4L8 0Z', palette.tone('#a9b45f'));
  const leaves =
    leaf(66, -10, palette.leafDark) +
    leaf(66, -172, palette.leafDark) +
    leaf(72, -46, palette.leaf) +
    leaf(70, -132, palette.leaf) +
    leaf(58, 24, palette.leaf) +
    leaf(56, 154, palette.leafDark) +
    leaf(70, -88, palette.leafLight);
  return place(body + leaves, x, y, tall / 132);
}

/** Tufts of grass along a line, as one path. */
export function grass(
  stage: Stage,
  x1: number,
  x2: number,
  y: number,
  size: number,
  color: string,
  count = 30,
): string {
  const { random } = stage;
  let data = '';
  for (let i = 0; i < count; i += 1) {
    const x = random.between(x1, x2);
    const foot = y + random.between(-0.3, 0.3) * size;
    const tip = random.between(0.6, 1.2) * size;
    const [w, t] = [Math.round(size * 0.1), Math.round(tip * 0.3)];
    data += d`M${Math.round(x)} ${Math.round(foot)}q${-w} ${-2 * t} ${-4 * w} ${-3 * t}q${2 * w} ${t} ${4 * w} ${t}q${w} ${-t} ${3 * w} ${-2 * t}q0 ${2 * t} ${-w} ${4 * t}Z`;
  }
  return path(data, color);
}

/** Birds far away, as light strokes. */
export function birds(stage: Stage, x: number, y: number, count: number): string {
  const { palette, random } = stage;
  let data = '';
  for (let i = 0; i < count; i += 1) {
    const size = random.between(8, 14);
    data += d`M${x + random.between(-120, 120)} ${y + random.between(-50, 50)}q${size * 0.6} ${-size * 0.7} ${size} 0q${size * 0.4} ${-size * 0.7} ${size} 0`;
  }
  return stroke(data, darker(palette.near, 0.2), 3, 'opacity=".7"');
}

/** The soft shadow that ties a thing to its ground. */
export function groundShadow(stage: Stage, x: number, y: number, half: number): string {
  return ellipse(x, y, half, half * 0.16, stage.palette.shade, 'opacity=".2"');
}

/** A shape and its dimmed mirror image in water below the line `y`. */
export function reflected(stage: Stage, name: string, content: string, y: number): string {
  const id = stage.id + name;
  const flip = `matrix(1 0 0 -.55 0 ${num(y * 1.55)})`;
  return `<use href="#${id}" transform="${flip}" opacity=".26"/><g id="${id}">${content}</g>`;
}
