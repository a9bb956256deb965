import { rain as rainOver } from './nature.ts';
import {
  bananaPlant,
  birds,
  grass,
  groundShadow,
  hills,
  oilPalm,
  palm,
  reflected,
  ripples,
  sky,
  tree,
  treeline,
} from './nature.ts';
import { basket } from './objects.ts';
import { shelter, stiltHouse } from './buildings.ts';
import { darker, lighter, mix } from './palette.ts';
import { dress, person } from './people.ts';
import type { Stage } from './stage.ts';
import { band } from './stage.ts';
import {
  circle,
  d,
  ellipse,
  fade,
  num,
  path,
  place,
  polygon,
  rect,
  repeat,
  stroke,
} from './svg.ts';

/** Rice fields running to the hills, with farmers at work. */
export function riceField(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 318;
  const ripe = palette.mood !== 'rain' && random.chance(0.45);
  const green = palette.tone(ripe ? '#d9b84c' : '#8cc152');
  const deep = palette.tone(ripe ? '#b98f36' : '#4f9a4a');
  const vanish = random.int(580, 700);
  const rows = (count: number, color: string, part: number): string =>
    path(
      repeat(count, (i) => {
        const a = (i - count / 2) * 150;
        return d`M${vanish + a * 0.16} 352L${vanish + (a + 150 * part) * 0.16} 352L${vanish + (a + 150 * part) * 1.9} 720H${vanish + a * 1.9}Z`;
      }),
      color,
    );
  const paddyWater = band(stage, 'paddy', 348, 720, [
    mix(palette.sky[2], green, 0.25),
    mix(palette.water[1], green, 0.45),
  ]);
  const tufts = (y: number, size: number, count: number): string =>
    grass(stage, -20, 1300, y, size, mix(deep, green, (y - 380) / 380), count);
  const terraces =
    path('M-10 352Q200 326 520 344L-10 420Z', mix(green, palette.mid, 0.35)) +
    path('M1290 346Q1060 330 800 346L1290 424Z', mix(green, palette.mid, 0.25));
  const footpath =
    polygon(
      [
        [vanish - 11, 346],
        [vanish + 11, 346],
        [742, 720],
        [560, 720],
      ],
      palette.earth,
    ) +
    polygon(
      [
        [vanish - 11, 346],
        [vanish - 4, 346],
        [618, 720],
        [560, 720],
      ],
      darker(palette.earth, 0.14),
    );
  const bending = (x: number, y: number, tall: number, flip: number): string =>
    place(
      person({
        x: 0,
        y: 0,
        tall,
        look: dress(stage, 'anyone', { head: 'caping', skirt: false, longSleeves: true }),
        lean: 58,
        facing: 0.6,
        left: [44, -38],
        right: [62, -40],
      }),
      x,
      y,
      [flip, 1],
    );
  const farmer = person({
    x: 652,
    y: 640,
    tall: 300,
    look: dress(stage, random.pick(['woman', 'man'] as const), { head: 'caping' }),
    facing: random.pick([-0.5, 0.5]),
    left: [-14, -92],
    right: [16, -94],
    holding: sheaf(stage, green),
  });
  return (
    sky(stage, horizon, random.int(760, 900)) +
    hills(stage, horizon + 10, 130, palette.far, 360) +
    hills(stage, horizon + 24, 70, palette.mid, 370) +
    treeline(stage, horizon + 22, 46, palette.near, 362) +
    palm(stage, 330, 356, 130, 18) +
    palm(stage, 372, 354, 100, -14) +
    palm(stage, 930, 354, 120, -16) +
    place(stiltHouse(stage, { stilts: 26 }), 1030, 362, 0.42) +
    place(stiltHouse(stage, { stilts: 26 }), 240, 364, 0.36) +
    paddyWater +
    rows(15, green, 0.62) +
    rows(15, deep, 0.22) +
    terraces +
    tufts(430, 20, 22) +
    place(shelter(stage), 1046, 476, 1.05) +
    tufts(500, 32, 24) +
    footpath +
    bending(430, 560, 210, 1) +
    (random.chance(0.6)
      ? bending(890, 590, 226, -1)
      : person({
          x: 880,
          y: 590,
          tall: 218,
          look: dress(stage, 'woman', { head: 'caping' }),
          facing: -0.6,
        })) +
    grass(stage, -20, 520, 600, 46, deep, 14) +
    grass(stage, 780, 1300, 606, 46, deep, 12) +
    groundShadow(stage, 652, 642, 62) +
    farmer +
    grass(stage, -20, 540, 716, 84, green, 20) +
    grass(stage, 760, 1300, 718, 84, green, 20) +
    birds(stage, 480, 150, 4) +
    rainOver(stage)
  );
}

function sheaf(stage: Stage, color: string): string {
  const gold = stage.palette.tone('#e9c351');
  const turns = [-30, -20, -11, -3, 3, 11, 20, 30];
  const stalks = turns
    .map((turn, i) => {
      const side = turn < 0 ? -1 : 1;
      const stem = stroke(
        d`M${-turn * 0.3} 26L0-20Q${side * 2}-34 ${side * 12}-36`,
        i % 2 ? color : darker(color, 0.2),
        2.6,
      );
      const grains = stroke(
        d`M${side * 4}-31Q${side * 16}-38 ${side * 19}-22`,
        i % 2 ? gold : darker(gold, 0.14),
        5.5,
        'stroke-dasharray="1 6"',
      );
      return place(stem + grains, 0, -94, 1, turn);
    })
    .join('');
  return stalks + rect(-10, -98, 20, 9, stage.palette.woodDark, 4);
}

/** A village garden under oil palms: vegetable beds and the harvest. */
export function garden(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 300;
  const palms = random.chance(0.5);
  const oil = `${stage.id}oil`;
  const rowAt = (x: number, y: number, size: number): string =>
    `<use href="#${oil}" transform="translate(${x} ${y}) scale(${size})"/>`;
  const orchard =
    `<defs><g id="${oil}">${oilPalm(stage)}</g></defs>` +
    [
      [560, 372, 0.5],
      [726, 372, 0.5],
      [440, 386, 0.74],
      [850, 386, 0.74],
      [286, 418, 1.05],
      [1000, 418, 1.05],
      [70, 478, 1.6],
      [1220, 478, 1.6],
    ]
      .map(([x, y, size]) => groundShadow(stage, x!, y!, 60 * size!) + rowAt(x!, y!, size!))
      .join('');
  const beds = repeat(5, (i) => {
    const x = (i - 2) * 330;
    return path(
      d`M${640 + x * 0.34 - 44} 420Q${640 + x * 0.34} 408 ${640 + x * 0.34 + 44} 420L${640 + x + 128} 720H${640 + x - 128}Z`,
      palette.earthDark,
    );
  });
  const crop = random.pick(['cabbage', 'chilli', 'cassava'] as const);
  const plants = repeat(5, (row) =>
    repeat(5, (i) => {
      const t = (row + 0.5) / 5;
      const depth = t ** 1.5;
      const x = 640 + (i - 2) * 330 * (0.36 + depth * 0.6);
      if (row > 0 && i === 2) return '';
      const size = num(0.5 + depth * 1.05);
      return `<use href="#${stage.id}crop" transform="translate(${num(x)} ${num(430 + depth * 270)}) scale(${size})"/>`;
    }),
  );
  const fruit = palms
    ? palette.tone('#c8432d')
    : palette.tone(crop === 'chilli' ? '#d9352c' : '#9fc35a');
  const full = (x: number, y: number, size: number): string =>
    place(place(heapIn(fruit), 0, -60) + basket(stage, 130, 62, '#d6a25c', '#8a5a34'), x, y, size);
  const looks = [
    dress(stage, 'woman'),
    dress(stage, 'man', { head: random.pick(['caping', 'cap'] as const) }),
  ];
  return (
    sky(stage, horizon, 640) +
    hills(stage, horizon + 10, 100, palette.far, 380) +
    treeline(stage, horizon + 26, 60, palette.mid, 400) +
    band(stage, 'ground', 356, 720, [palette.grassDark, palette.grass]) +
    orchard +
    beds +
    `<defs><g id="${stage.id}crop">${vegetable(stage, crop)}</g></defs>` +
    plants +
    groundShadow(stage, 555, 652, 70) +
    person({
      x: 555,
      y: 650,
      tall: 330,
      look: looks[0]!,
      facing: 0.5,
      left: [-18, -92],
      right: [20, -92],
      holding: place(
        place(heapIn(fruit), 0, -58, 1) + basket(stage, 120, 56, '#d6a25c', '#8a5a34'),
        0,
        -74,
        0.46,
      ),
    }) +
    groundShadow(stage, 742, 640, 70) +
    person({
      x: 742,
      y: 638,
      tall: 338,
      look: looks[1]!,
      facing: -0.5,
      right: [32, -84],
      holding: hoe(stage),
    }) +
    full(892, 690, 1.15) +
    full(400, 694, 1.05) +
    bananaPlant(stage, 1190, 716, 330) +
    bananaPlant(stage, 90, 720, 300) +
    rainOver(stage)
  );
}

function heapIn(color: string): string {
  const spots: [number, number][] = [
    [-38, 0],
    [-14, -4],
    [12, -2],
    [37, 0],
    [-26, -18],
    [0, -22],
    [25, -18],
    [0, -38],
  ];
  return spots
    .map(
      ([x, y], i) =>
        circle(x, y, 15, i % 2 ? color : darker(color, 0.14)) +
        circle(x - 4, y - 5, 4.5, lighter(color, 0.4)),
    )
    .join('');
}

function hoe(stage: Stage): string {
  return (
    stroke('M34-10L31-150', stage.palette.woodLight, 5) +
    path('M28-156H36L58-142L52-134Z', stage.palette.tone('#78838a'))
  );
}

function vegetable(stage: Stage, crop: 'cabbage' | 'chilli' | 'cassava'): string {
  const { palette } = stage;
  const leaf = (turn: number, length: number, color: string): string =>
    place(
      path(
        d`M0 0C${-length * 0.34} ${-length * 0.3} ${-length * 0.3} ${-length * 0.8} 0 ${-length}C${length * 0.3} ${-length * 0.8} ${length * 0.34} ${-length * 0.3} 0 0Z`,
        color,
      ),
      0,
      0,
      1,
      turn,
    );
  if (crop === 'cabbage') {
    return (
      leaf(-78, 44, palette.leafDark) +
      leaf(78, 44, palette.leafDark) +
      leaf(-42, 46, palette.leaf) +
      leaf(42, 46, palette.leaf) +
      circle(0, -20, 21, palette.leafLight) +
      path('M-14-30Q0-44 14-30Q2-24-14-30Z', lighter(palette.leafLight, 0.3))
    );
  }
  if (crop === 'chilli') {
    const pod = (x: number, y: number): string =>
      path(d`M${x} ${y}q7 2 5 14q-3 8-6 11q-5-16 1-25z`, palette.tone('#dd3a2c'));
    return (
      stroke('M0 0V-40', palette.leafDark, 4) +
      leaf(-66, 40, palette.leafDark) +
      leaf(66, 40, palette.leafDark) +
      place(
        leaf(-36, 38, palette.leaf) + leaf(36, 38, palette.leaf) + leaf(0, 36, palette.leafLight),
        0,
        -26,
      ) +
      pod(-18, -40) +
      pod(14, -46) +
      pod(2, -26)
    );
  }
  return (
    stroke('M0 0V-56', palette.wood, 5) +
    place(
      [-80, -44, -12, 20, 52, 84]
        .map((turn, i) => leaf(turn, 44, i % 2 ? palette.leaf : palette.leafDark))
        .join(''),
      0,
      -54,
    )
  );
}

/** A river through tall forest, with hornbills. */
export function forest(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 330;
  const river = path(
    'M612 352Q700 390 610 440Q500 500 620 570Q700 630 480 720H980Q900 620 800 560Q700 500 740 440Q780 380 668 352Z',
    `url(#${stage.id}river)`,
  );
  const riverFill = `<linearGradient id="${stage.id}river" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.water[0]}"/><stop offset="1" stop-color="${palette.water[1]}"/></linearGradient>`;
  const far = repeat(9, (i) =>
    tree(
      stage,
      70 + i * 145 + random.int(-30, 30),
      372,
      random.int(130, 190),
      mix(palette.mid, palette.leaf, 0.2),
    ),
  );
  const bank = (x: number, y: number, tall: number): string =>
    groundShadow(stage, x, y, tall * 0.2) +
    tree(
      stage,
      x,
      y,
      tall,
      random.pick([palette.leaf, palette.leafDark, mix(palette.leaf, palette.leafLight, 0.5)]),
    );
  const light =
    palette.mood === 'rain'
      ? ''
      : fade(
          [380, 560, 740]
            .map((x) =>
              polygon(
                [
                  [x + 120, -10],
                  [x + 190, -10],
                  [x - 40, 640],
                  [x - 190, 640],
                ],
                palette.sun,
              ),
            )
            .join(''),
          0.1,
        );
  const longboat = reflected(stage, 'canoe', place(canoe(stage), 660, 548, 1.15), 560);
  return (
    sky(stage, horizon, 640) +
    hills(stage, 330, 150, palette.far) +
    hills(stage, 360, 90, palette.mid) +
    treeline(stage, 336, 110, mix(palette.mid, palette.near, 0.45), 400) +
    far +
    treeline(stage, 362, 50, darker(palette.leafDark, 0.1), 400) +
    band(stage, 'floor', 356, 720, [palette.grassDark, darker(palette.leafDark, 0.1)]) +
    riverFill +
    river +
    ripples(stage, 590, 710, 10, palette.sun, 700, 110) +
    bank(470, 420, 230) +
    bank(850, 424, 240) +
    bank(330, 470, 340) +
    bank(990, 474, 350) +
    undergrowth(stage) +
    longboat +
    light +
    giant(stage, 150, 700, 1) +
    giant(stage, 1150, 706, -1) +
    fernLine(stage, 320, 690, 0.9) +
    fernLine(stage, 1010, 700, 0.95) +
    fernLine(stage, 30, 730, 1.2) +
    fernLine(stage, 1270, 730, 1.2) +
    hornbill(stage, random.int(540, 590), random.int(216, 240), 1.2) +
    hornbill(stage, random.int(800, 850), random.int(140, 156), 0.72) +
    rainOver(stage)
  );
}

function undergrowth(stage: Stage): string {
  const { palette, random, id } = stage;
  const bush = (fill: string, crown: string): string =>
    path('M-64 0a26 26 0 0 1 14-44a34 34 0 0 1 58-22a32 32 0 0 1 46 26a24 24 0 0 1 12 40z', fill) +
    path(
      'M-44-30a22 22 0 0 1 12-14a30 30 0 0 1 50-18a28 28 0 0 1 30 12Q26-46 8-42Q-20-50-44-30Z',
      crown,
    );
  const kinds =
    `<g id="${id}bush">${bush(palette.leafDark, palette.leaf)}</g>` +
    `<g id="${id}shrub">${bush(palette.leaf, palette.leafLight)}</g>`;
  const spots: [number, number, number][] = [
    [400, 404, 0.6],
    [540, 408, 0.55],
    [800, 406, 0.6],
    [920, 412, 0.7],
    [560, 470, 0.7],
    [800, 462, 0.75],
    [440, 500, 0.95],
    [910, 520, 1],
    [270, 560, 1.3],
    [1040, 580, 1.35],
  ];
  const placed = spots.map(([x, y, size]) => {
    const kind = random.pick(['bush', 'shrub']);
    const at = `translate(${x + random.int(-14, 14)} ${y}) scale(${size})`;
    return `<use href="#${id}${kind}" transform="${at}"/>`;
  });
  return `<defs>${kinds}</defs>${placed.join('')}`;
}

function canoe(stage: Stage): string {
  const { palette } = stage;
  const look = dress(stage, 'man', { head: 'caping', skirt: false });
  return (
    person({
      x: 34,
      y: -4,
      tall: 128,
      look,
      pose: 'floor',
      facing: -0.6,
      left: [-30, -100],
      right: [8, -92],
      holding: stroke('M-44-124L-10-50', palette.woodLight, 5),
    }) +
    person({ x: -46, y: -4, tall: 124, look: dress(stage, 'woman'), pose: 'floor', facing: -0.5 }) +
    path('M-128-24Q-90-6-60-6H64Q96-6 130-22Q112 16 76 18H-74Q-112 16-128-24Z', palette.wood) +
    stroke('M-128-24Q-90-6-60-6H64Q96-6 130-22', palette.woodLight, 4)
  );
}

function giant(stage: Stage, x: number, y: number, side: number): string {
  const { palette } = stage;
  const bark = darker(palette.wood, 0.2);
  const trunk =
    path(
      'M-130 20Q-52-60-46-230L-40-760H44L48-230Q56-60 150 20Q70 6 40-20Q10 10-20-14Q-60 12-130 20Z',
      bark,
    ) +
    path('M14-760H44L48-230Q56-60 150 20Q70 6 40-20Q28-300 14-760Z', darker(bark, 0.25)) +
    stroke('M-24-60Q-20-300-22-700M4-90Q2-400 2-640', lighter(bark, 0.14), 4, 'opacity=".6"');
  const leaf = (lx: number, ly: number, r: number, color: string): string =>
    ellipse(lx, ly, r * 1.3, r, color);
  const crownShape =
    leaf(-120, -690, 96, darker(palette.leafDark, 0.25)) +
    leaf(90, -700, 110, darker(palette.leafDark, 0.25)) +
    leaf(220, -716, 80, palette.leafDark) +
    leaf(-20, -730, 90, palette.leafDark) +
    leaf(120, -760, 90, palette.leaf);
  const liana =
    stroke('M40-660Q80-420 40-300T60-120', palette.leafDark, 6) +
    ellipse(48, -340, 14, 8, palette.leaf) +
    ellipse(62, -420, 14, 8, palette.leafLight) +
    ellipse(44, -230, 12, 7, palette.leafLight);
  return place(trunk + liana + crownShape, x, y, [side, 1]);
}

function fernLine(stage: Stage, x: number, y: number, size: number): string {
  const { palette } = stage;
  const frondShape = (turn: number, color: string): string =>
    place(
      path('M0 0Q-6-60 8-120L14-100L4-96L22-80L2-72L26-56L2-46L26-30L0-22L18-8Z', color) +
        path(
          'M0 0Q-6-60 8-120L-4-104L2-96L-16-84L0-72L-24-60L-2-46L-26-34L-2-22L-18-10Z',
          darker(color, 0.14),
        ),
      0,
      0,
      1,
      turn,
    );
  return place(
    frondShape(-70, palette.leafDark) +
      frondShape(70, palette.leafDark) +
      frondShape(-38, palette.leaf) +
      frondShape(40, palette.leaf) +
      frondShape(2, palette.leafLight),
    x,
    y,
    size,
  );
}

function hornbill(stage: Stage, x: number, y: number, size: number): string {
  const { palette } = stage;
  const black = palette.tone('#2a2a36');
  const white = palette.tone('#fffaf0');
  return place(
    path('M-50 8L-120 2L-118 22L-50 20Z', white) +
      rect(-106, 3, 14, 18, black) +
      path('M-20 2Q-60-70-20-96Q0-60 24-2Z', darker(black, 0.1)) +
      path('M-64 8Q-20-18 40-6Q52 6 36 14Q-20 26-64 16Z', black) +
      path('M0 0Q10-80 74-92Q66-40 30 4Z', black) +
      path('M14-68Q40-92 74-92L70-74Q40-72 14-56Z', white) +
      circle(52, 0, 15, palette.tone('#f0a53a')) +
      path('M58-10Q96-12 112 14Q84 8 60 12Z', palette.tone('#f2b83f')) +
      path('M50-13Q72-30 88-14Q76-10 60-8Z', palette.tone('#d9472e')) +
      circle(55, -3, 3, black),
    x,
    y,
    size,
  );
}
