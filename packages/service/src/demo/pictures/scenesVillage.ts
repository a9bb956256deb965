import { hall, stiltHouse } from './buildings.ts';
import {
  bananaPlant,
  grass,
  groundShadow,
  hills,
  palm,
  rain as rainOver,
  reflected,
  ripples,
  sky,
  tree,
  treeline,
} from './nature.ts';
import { bunting, cone, flagPole, pottedPlant } from './objects.ts';
import { darker, lighter, mix } from './palette.ts';
import type { Look } from './people.ts';
import { dress, person } from './people.ts';
import type { Stage } from './stage.ts';
import { band } from './stage.ts';
import type { Point } from './svg.ts';
import {
  circle,
  d,
  ellipse,
  fade,
  glow,
  path,
  place,
  polygon,
  rect,
  repeat,
  stroke,
} from './svg.ts';

/** The village hall with its garden, flag and visitors. */
export function villageHall(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 330;
  const look = {
    wall: random.pick(['#f5e6c4', '#cfe6da', '#f2cfae', '#dfe5e6']),
    roof: random.pick(['#b8513a', '#2f7f74', '#8d4a3c', '#3f6f94']),
    trim: random.pick(['#2f8f7f', '#d99a2b', '#b5523b', '#3f6fa0']),
  };
  const visitors = random.shuffle(['woman', 'man', 'woman', 'man'] as const);
  const spots: Point[] = random
    .shuffle([
      [470, 660],
      [556, 640],
      [760, 648],
      [852, 668],
    ] as const)
    .slice(0, random.int(3, 4));
  const people = spots
    .slice()
    .sort((a, b) => a[1] - b[1])
    .map(
      ([x, y], i) =>
        groundShadow(stage, x, y, 44) +
        person({
          x,
          y,
          tall: 196 + (y - 640),
          look: dress(stage, visitors[i]!),
          pose: i % 2 ? 'walk' : 'stand',
          facing: x < 640 ? 0.5 : -0.5,
          ...(i === 1 ? { right: [38, -142] as const } : {}),
        }),
    )
    .join('');
  const walk =
    path('M556 552H724L900 720H380Z', palette.tone('#e2d3b4')) +
    stroke('M536 576H748M508 612H780M470 656H824', palette.tone('#c7b591'), 3);
  return (
    sky(stage, horizon + 60, random.pick([260, 1010])) +
    hills(stage, horizon + 40, 110, palette.far, 470) +
    treeline(stage, horizon + 60, 80, palette.mid, 520) +
    palm(stage, 196, 520, 400, -50) +
    palm(stage, 1096, 520, 420, 60) +
    tree(stage, 80, 530, 230) +
    tree(stage, 1210, 530, 240) +
    band(stage, 'yard', 506, 720, [palette.grassDark, palette.grass]) +
    walk +
    ellipse(640, 552, 420, 16, palette.shade, 'opacity=".18"') +
    place(hall(stage, look), 640, 548, 1.22) +
    hedge(stage, 240, 570) +
    hedge(stage, 1040, 570) +
    flagPole(stage, 1000, 640, 330) +
    people +
    place(pottedPlant(stage), 372, 690, 1.1) +
    place(pottedPlant(stage), 930, 694, 1.1) +
    grass(stage, -10, 330, 712, 34, palette.leafDark, 12) +
    grass(stage, 1020, 1290, 714, 34, palette.leafDark, 12) +
    rainOver(stage)
  );
}

function hedge(stage: Stage, x: number, y: number): string {
  const { palette, random } = stage;
  return (
    repeat(5, (i) => circle(x - 80 + i * 40, y - 18, 30, i % 2 ? palette.leaf : palette.leafDark)) +
    repeat(9, () =>
      circle(x + random.int(-90, 90), y - random.int(14, 42), 5, palette.tone('#f07f8a')),
    )
  );
}

/** A school yard: raising the flag, pupils in red and white. */
export function school(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 340;
  const wall = palette.tone(random.pick(['#f7e3b5', '#cfe4ea', '#d8e8c4']));
  const roof = palette.tone(random.pick(['#b8513a', '#3f7f8f', '#a5623f']));
  const white = palette.tone('#fff8ea');
  const trim = palette.tone('#d0473c');
  const glass = palette.night || palette.mood === 'dusk' ? '#ffd98a' : palette.tone('#4f8292');
  const classroom = (x: number): string =>
    rect(x - 96, 352, 84, 74, white, 3) +
    rect(x - 90, 358, 72, 62, glass) +
    stroke(d`M${x - 54} 358v62M${x - 90} 388h72`, white, 4) +
    rect(x + 10, 346, 66, 130, white, 3) +
    rect(x + 16, 352, 54, 124, palette.wood) +
    circle(x + 60, 416, 4, white);
  const building =
    ellipse(640, 486, 560, 18, palette.shade, 'opacity=".2"') +
    rect(130, 316, 1020, 166, wall) +
    rect(130, 446, 1020, 36, trim) +
    rect(130, 316, 1020, 26, palette.shade, 0, 'opacity=".25"') +
    [260, 515, 770, 1025].map(classroom).join('') +
    rect(110, 474, 1060, 18, palette.tone('#dccfb6'), 3) +
    path('M84 322L176 208H1104L1196 322Z', roof) +
    stroke('M106 300H1174M126 274H1154M148 246H1132', darker(roof, 0.14), 3) +
    rect(172, 200, 936, 12, darker(roof, 0.28), 5) +
    rect(84, 316, 1112, 10, darker(roof, 0.28), 4) +
    repeat(6, (i) => rect(146 + i * 194, 326, 14, 150, white)) +
    polygon(
      [
        [500, 322],
        [640, 190],
        [780, 322],
      ],
      lighter(roof, 0.14),
    ) +
    polygon(
      [
        [548, 318],
        [640, 232],
        [732, 318],
      ],
      white,
    ) +
    path('M612 288Q626 278 640 288Q654 278 668 288V312Q654 302 640 312Q626 302 612 312Z', trim) +
    stroke('M640 289V311', white, 3) +
    rect(494, 316, 292, 10, trim, 3);
  // Salutes are given with the right hand, also in a mirrored picture.
  const saluting: Point = [stage.mirrored ? 21 : -21, -160];
  const pupil = (
    x: number,
    y: number,
    tall: number,
    facing: number | 'back',
    pose: 'stand' | 'walk',
    salute = false,
  ): string => {
    const girl = random.chance(0.5);
    const uniform: Partial<Look> = {
      top: '#fdf8ee',
      bottom: '#c8323a',
      skirt: girl,
      longSleeves: girl,
      head: girl ? (random.chance(0.6) ? 'hijab' : 'bun') : random.pick(['short', 'cap'] as const),
    };
    if (uniform.head === 'hijab') uniform.headColor = '#fbf3e4';
    if (uniform.head === 'cap') uniform.headColor = '#c8323a';
    const look = dress(stage, girl ? 'girl' : 'boy', uniform);
    delete look.batik;
    return (
      groundShadow(stage, x, y, tall * 0.24) +
      person({
        x,
        y,
        tall,
        look,
        facing,
        pose,
        child: true,
        ...(salute ? { [stage.mirrored ? 'right' : 'left']: saluting } : {}),
      })
    );
  };
  const ceremony = random.chance(0.5);
  const children = ceremony
    ? [380, 480, 800, 900]
        .map((x) => pupil(x, 594, 190, x < 640 ? 0.3 : -0.3, 'stand', true))
        .join('') +
      [420, 545, 735, 860]
        .map((x) => pupil(x, 690, 250, x < 640 ? 0.4 : -0.4, 'stand', true))
        .join('')
    : pupil(350, 600, 196, 0.6, 'walk') +
      pupil(880, 604, 200, -0.5, 'walk') +
      pupil(470, 672, 246, 0.6, 'walk') +
      pupil(562, 690, 258, 0.1, 'stand') +
      pupil(800, 684, 252, -0.6, 'walk') +
      pupil(955, 680, 240, -0.4, 'stand');
  const teacher =
    groundShadow(stage, 1060, 640, 60) +
    person({
      x: 1060,
      y: 640,
      tall: 280,
      look: dress(stage, 'woman', { head: 'hijab' }),
      facing: -0.6,
      left: [-34, -120],
    });
  return (
    sky(stage, horizon, random.pick([250, 1030])) +
    hills(stage, horizon, 150, palette.far, 480) +
    treeline(stage, 300, 80, palette.mid, 480) +
    palm(stage, 70, 490, 330, -30) +
    palm(stage, 1220, 490, 350, 30) +
    band(stage, 'yard', 476, 720, [mix(palette.sand, palette.earth, 0.25), palette.sand]) +
    building +
    tree(stage, 56, 560, 210) +
    flagPole(stage, 640, 620, 500) +
    ellipse(640, 620, 70, 12, palette.tone('#d8cbb0')) +
    rect(600, 606, 80, 16, palette.tone('#eee4cf'), 4) +
    children +
    teacher +
    grass(stage, -10, 240, 716, 40, palette.leafDark, 12) +
    grass(stage, 1100, 1290, 716, 40, palette.leafDark, 10) +
    rainOver(stage)
  );
}

/** A flooded village road, and the rescue boat. */
export function flood(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 300;
  const brown = palette.tone('#a98a62');
  const crew = random.int(0, 1);
  const rescuer = (kind: 'man' | 'woman'): Look =>
    dress(stage, kind, {
      vest: '#f2702e',
      top: '#2f4d78',
      head: 'helmet',
      headColor: '#f2702e',
      longSleeves: true,
    });
  const resident = (kind: 'woman' | 'man'): Look =>
    dress(stage, kind, {
      vest: '#f59a2e',
      ...(kind === 'woman' ? { head: 'hijab' as const } : {}),
    });
  const sunken = (x: number, y: number, size: number, i: number): string => {
    const house = place(stiltHouse(stage, { stilts: 4 }), x, y + 34 * size, size);
    const clip = `${stage.id}s${i}`;
    const cut = `<clipPath id="${clip}"><rect x="0" y="0" width="1280" height="${y}"/></clipPath>`;
    return cut + reflected(stage, `f${i}`, `<g clip-path="url(#${clip})">${house}</g>`, y);
  };
  const rubber = palette.tone('#f26a21');
  const hull =
    path(
      'M-290-52Q-300-84-262-84H190Q270-86 316-132Q332-132 326-110Q300 6 210 26H-236Q-286 22-290-52Z',
      rubber,
    ) +
    path(
      'M-290-40Q-286 22-236 26H210Q284 8 314-70Q270-16 196-10H-240Q-282-12-290-40Z',
      darker(rubber, 0.24),
    ) +
    stroke('M-262-76H190Q262-78 308-122', lighter(rubber, 0.45), 8) +
    stroke('M-230-40Q-190-20-150-40T-70-40T10-40T90-40T170-44', palette.tone('#fff3d8'), 6) +
    rect(-60, -70, 92, 14, palette.tone('#fff3d8'), 6);
  const passengers: [number, 'woman' | 'man', boolean][] = [
    [-96, 'woman', false],
    [8, crew ? 'man' : 'woman', false],
    [92, 'man', true],
  ];
  const seated = passengers
    .map(([x, kind, young], i) =>
      young
        ? person({
            x,
            y: -74,
            tall: 226,
            look: dress(stage, 'boy', { vest: '#f59a2e' }),
            pose: 'bust',
            facing: -0.2,
            child: true,
          })
        : person({
            x,
            y: -72,
            tall: 310,
            look: resident(kind),
            pose: 'bust',
            facing: i ? -0.4 : 0.5,
            left: [-14, -94],
            right: [14, -94],
          }),
    )
    .join('');
  const oar =
    stroke('M-64-34L34-146', palette.woodDark, 5) +
    path('M-60-40L-86-16Q-92 0-76-4L-54-30Z', palette.woodLight);
  const boatAll =
    person({
      x: -206,
      y: -64,
      tall: 350,
      look: rescuer('man'),
      pose: 'bust',
      facing: 0.5,
      left: [-22, -88],
      right: [18, -124],
      holding: oar,
    }) +
    seated +
    person({
      x: 188,
      y: -76,
      tall: 330,
      look: rescuer(crew ? 'woman' : 'man'),
      pose: 'bust',
      facing: 0.6,
      left: [-18, -92],
      right: [50, -138],
    }) +
    hull;
  return (
    sky(stage, horizon, 950) +
    hills(stage, horizon + 20, 100, palette.far, 380) +
    treeline(stage, horizon + 30, 66, palette.mid, 400) +
    palm(stage, 540, 380, 250, 30) +
    band(stage, 'flood', 356, 720, [
      mix(palette.water[0], brown, 0.45),
      mix(palette.water[1], brown, 0.62),
    ]) +
    sunken(700, 398, 0.7, 0) +
    sunken(470, 406, 0.76, 1) +
    sunken(1080, 450, 1.35, 2) +
    sunken(190, 462, 1.5, 3) +
    reflected(
      stage,
      'pole',
      stroke('M870 420V170M836 196H904M842 220H898', palette.woodDark, 9) +
        stroke('M836 196Q560 250 300 190M904 196Q1100 250 1300 206', palette.woodDark, 2.5),
      424,
    ) +
    palm(stage, 1236, 500, 420, -50) +
    palm(stage, 20, 520, 430, 60) +
    ripples(stage, 400, 560, 20, palette.sun) +
    roadSign(stage, 964, 520) +
    reflected(stage, 'boat', place(boatAll, 620, 592, 1.02), 612) +
    ripples(stage, 610, 710, 22, palette.sun, 640, 620, 0.45) +
    stroke('M270 622Q420 640 560 628T900 620', '#ffffff', 6, 'opacity=".5"') +
    leavesAdrift(stage) +
    rainOver(stage, true)
  );
}

function roadSign(stage: Stage, x: number, y: number): string {
  const { palette } = stage;
  const sign =
    rect(x - 5, y - 96, 10, 96, palette.tone('#5b646b')) +
    place(
      rect(-34, -34, 68, 68, palette.tone('#f6c232'), 8) +
        stroke('M0-16V6', '#2b2f36', 9) +
        circle(0, 20, 5.5, '#2b2f36'),
      x,
      y - 118,
      1,
      0,
    );
  return reflected(stage, 'sign', sign, y);
}

function leavesAdrift(stage: Stage): string {
  const { palette, random } = stage;
  return repeat(5, () =>
    place(
      path('M-22 0Q0-9 22 0Q0 9-22 0Z', palette.leafDark) + stroke('M-30 0H18', palette.wood, 2),
      random.int(60, 1220),
      random.int(660, 706),
      1,
      random.int(-12, 12),
    ),
  );
}

/** Road works: a roller, workers and fresh asphalt. */
export function road(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 330;
  const asphalt = palette.tone('#545b66');
  const worker = (
    x: number,
    y: number,
    tall: number,
    rest: { facing: number; left?: Point; right?: Point; holding?: string },
  ): string =>
    groundShadow(stage, x, y, tall * 0.24) +
    person({
      x,
      y,
      tall,
      look: dress(stage, 'man', {
        head: 'helmet',
        headColor: random.pick(['#f6c232', '#fbf6ea', '#3f86c4']),
        vest: '#f2702e',
        skirt: false,
        longSleeves: true,
        bottom: '#3a4658',
      }),
      ...rest,
    });
  const shovel =
    stroke('M30-150L36-26', palette.woodLight, 5) +
    path('M26-30H46L44 0Q36 8 28 0Z', palette.tone('#8b969d'));
  const way =
    path('M610 352H690Q760 470 1120 720H150Q560 470 610 352Z', asphalt) +
    path('M610 352H650Q640 480 560 720H150Q560 470 610 352Z', palette.earth) +
    path('M610 352H616Q590 470 250 720H150Q560 470 610 352Z', palette.earthDark) +
    path('M650 352H653Q646 480 578 720H560Q638 480 650 352Z', darker(asphalt, 0.3)) +
    stroke(
      'M672 372L676 392M686 414L694 440M712 472L730 508M758 552L792 602M832 650L880 706',
      palette.tone('#fdf3da'),
      8,
    );
  const gravel = repeat(22, () => {
    const t = random.next() ** 0.7;
    return circle(
      612 - 250 * t + random.between(-40, 90) * t,
      380 + 320 * t,
      2 + 5 * t,
      random.chance(0.5) ? palette.earthDark : lighter(palette.earth, 0.3),
    );
  });
  return (
    sky(stage, horizon, random.pick([380, 900])) +
    hills(stage, horizon + 16, 140, palette.far, 400) +
    hills(stage, horizon + 26, 70, palette.mid, 400) +
    treeline(stage, horizon + 26, 44, palette.near, 380) +
    band(stage, 'verge', 352, 720, [palette.grassDark, palette.grass]) +
    way +
    gravel +
    place(stiltHouse(stage, { stilts: 30 }), 380, 432, 0.95) +
    place(stiltHouse(stage, { stilts: 34 }), 1010, 452, 1.15) +
    palm(stage, 180, 470, 360, 40) +
    palm(stage, 1170, 500, 400, -40) +
    bananaPlant(stage, 60, 540, 220) +
    tree(stage, 1240, 560, 200) +
    worker(548, 452, 130, { facing: 0.6, left: [6, -96], right: [32, -118], holding: shovel }) +
    place(cone(stage), 842, 470, 0.6) +
    groundShadow(stage, 700, 592, 250) +
    place(roller(stage), 690, 596, 1.38) +
    worker(430, 676, 290, { facing: 0.6, left: [8, -92], right: [31, -120], holding: shovel }) +
    worker(1010, 690, 300, {
      facing: -0.6,
      left: [-44, -150],
      right: [28, -84],
      holding: paddle(stage),
    }) +
    place(cone(stage), 906, 706, 1.15) +
    place(cone(stage), 340, 712, 1.2) +
    place(cone(stage), 560, 704, 1.1) +
    rainOver(stage)
  );
}

function paddle(stage: Stage): string {
  return (
    stroke('M-44-170V-120', stage.palette.woodLight, 5) +
    circle(-44, -186, 22, stage.palette.tone('#2f9e58')) +
    circle(-44, -186, 17, 'none', 'stroke="#fff" stroke-width="3"')
  );
}

function roller(stage: Stage): string {
  const { palette } = stage;
  const yellow = palette.tone('#f5b72e');
  const dark = palette.tone('#323844');
  const look = dress(stage, 'man', { head: 'helmet', headColor: '#fbf6ea', vest: '#f2702e' });
  return (
    circle(104, -44, 46, dark) +
    circle(104, -44, 28, palette.tone('#c9ccd0')) +
    circle(104, -44, 10, dark) +
    path('M-38-96H40V-150H120Q140-150 144-130L152-84H60L52-50H-20Z', yellow) +
    path('M60-84H152L148-108H64Z', darker(yellow, 0.2)) +
    stroke('M84-138H124M84-126H128', darker(yellow, 0.35), 4) +
    rect(-60, -112, 104, 22, darker(yellow, 0.15), 4) +
    person({
      x: 0,
      y: -106,
      tall: 168,
      look,
      pose: 'bust',
      facing: -0.6,
      left: [-34, -96],
      right: [-14, -98],
    }) +
    stroke('M-34-128L-46-104', dark, 5) +
    stroke('M-44-134L-24-124', dark, 6) +
    rect(-34, -110, 80, 20, yellow, 4) +
    rect(-50, -246, 8, 140, dark) +
    rect(40, -246, 8, 140, dark) +
    path('M-66-246Q0-266 64-246V-236H-66Z', yellow) +
    path('M-130-62H-60V-96H-48V-48H-130Z', darker(yellow, 0.25)) +
    circle(-104, -50, 52, palette.tone('#aab0b8')) +
    circle(-104, -50, 44, palette.tone('#c6cbd1')) +
    circle(-104, -50, 12, dark) +
    path('M-150-92Q-104-118-60-92L-64-86Q-104-108-146-86Z', yellow)
  );
}

/** Dancers in beads and feathers on a carved stage. */
export function dance(stage: Stage): string {
  const { palette, random } = stage;
  const evening = palette.mood === 'dusk' || palette.mood === 'rain';
  const cloths = random.shuffle(['#c0302f', '#2f2b3a', '#d99a2b', '#1f6f5f', '#7a2f55']);
  const back = palette.tone(evening ? '#453a70' : '#e9c48a');
  const dancer = (x: number, y: number, tall: number, i: number, arms: [Point, Point]): string => {
    const look = dress(stage, 'woman', {
      head: 'feathers',
      headColor: '#2b2226',
      top: cloths[i % 2]!,
      bottom: cloths[(i % 2) + 1]!,
      skirt: true,
      longSleeves: false,
    });
    delete look.batik;
    const gold = palette.tone('#f2bf45');
    const fan = (at: Point, turn: number): string =>
      place(
        [-48, -24, 0, 24, 48]
          .map((angle) =>
            place(
              path('M0 0C-8-16-7-40 0-52C7-40 8-16 0 0Z', '#fbf4e4') +
                path('M-5-34Q0-36 5-34L3.500-45Q0-54-3.500-45Z', '#2c2a33'),
              0,
              0,
              1,
              angle,
            ),
          )
          .join('') + circle(0, 0, 6, gold),
        at[0],
        at[1],
        0.72,
        turn,
      );
    const motif = (my: number, half: number): string =>
      stroke(d`M${-half} ${my}H${half}`, gold, 2.4) +
      path(
        repeat(5, (k) => d`M${-half + ((k + 0.5) * 2 * half) / 5} ${my - 9}l5 5l-5 5l-5-5z`),
        lighter(gold, 0.35),
      );
    const beads =
      stroke('M-15-131Q0-108 15-131', palette.tone('#e9e2cf'), 3.2) +
      stroke('M-18-129Q0-98 18-129', gold, 3.2) +
      stroke('M-20-126Q0-88 20-126', palette.tone('#2f9e8a'), 3.2) +
      rect(-18, -92, 36, 8, gold, 3) +
      circle(0, -88, 6, palette.tone('#c0302f'));
    const skirtTrim =
      motif(-14, 21) +
      motif(-34, 20) +
      polygon(
        [
          [-8, -84],
          [8, -84],
          [5, -42],
          [-5, -42],
        ],
        cloths[3]!,
      ) +
      stroke('M-8-84L-5-42H5L8-84', gold, 2);
    const headband =
      stroke('M-13-161Q0-168 13-161', gold, 4.5) + circle(0, -165, 3.4, palette.tone('#c0302f'));
    const cuffs = arms.map(([ax, ay]) => circle(ax, ay, 3.4, gold)).join('');
    return (
      ellipse(x, y, tall * 0.3, tall * 0.045, '#14262f', 'opacity=".28"') +
      place(
        arms
          .map((at) =>
            Math.abs(at[0]) > 40 ? fan(at, Math.sign(at[0]) * (at[1] < -150 ? 32 : 66)) : '',
          )
          .join(''),
        x,
        y,
        tall / 172,
      ) +
      person({
        x,
        y,
        tall,
        look,
        pose: 'walk',
        facing: i === 0 ? 0 : i === 1 ? 0.5 : -0.5,
        left: arms[0],
        right: arms[1],
        carrying: beads,
        holding: skirtTrim + headband + cuffs,
      })
    );
  };
  const lead: [Point, Point] = random.pick([
    [
      [-42, -172],
      [42, -172],
    ],
    [
      [-42, -172],
      [60, -106],
    ],
    [
      [-60, -106],
      [42, -172],
    ],
    [
      [-60, -108],
      [60, -108],
    ],
  ] as const);
  const outer = random.pick([
    [58, -150],
    [62, -118],
    [52, -162],
  ] as const);
  const hip: Point = [26, -90];
  const carved = (x: number, flip: number): string =>
    place(
      rect(-34, 60, 68, 500, palette.woodDark, 4) +
        stroke(
          'M0 520C-34 480 34 450 0 410C-34 370 34 340 0 300C-34 260 34 230 0 190C-34 150 34 120 0 80',
          palette.tone('#f2bf45'),
          7,
        ) +
        [110, 220, 330, 440]
          .map((y, i) =>
            circle(i % 2 ? 14 : -14, y, 8, palette.tone(i % 2 ? '#c0302f' : '#fbf4e4')),
          )
          .join(''),
      x,
      0,
      [flip, 1],
    );
  const spiral = (x: number, y: number, size: number, flip: number): string =>
    place(
      stroke(
        'M0 0C40-60 110-40 96 14C86 50 34 44 40 10C44-8 66-8 68 8M0 0C30 30 20 70-20 80M20 30C60 60 60 100 30 110',
        mix(back, palette.tone(evening ? '#d99a4a' : '#b5523b'), 0.4),
        9,
      ),
      x,
      y,
      [size * flip, size],
    );
  const drums = [196, 1084]
    .map((x) =>
      place(
        ellipse(0, 4, 62, 10, '#14262f', 'opacity=".25"') +
          path('M-52-110Q-62-50-36 0H36Q62-50 52-110Z', palette.wood) +
          stroke('M-50-96L-28-14L-8-96L8-14L28-96L40-14', palette.tone('#fbf0d8'), 3) +
          ellipse(0, -110, 54, 16, palette.tone('#f6e6c8')) +
          rect(-44, -14, 88, 14, palette.tone('#c0302f'), 5),
        x,
        650,
        1.25,
      ),
    )
    .join('');
  return (
    band(stage, 'back', 0, 560, [darker(back, 0.34), back]) +
    glow(`${stage.id}spot`, 640, 330, 470, palette.tone(evening ? '#a79add' : '#fff0c4')) +
    spiral(196, 180, 1.7, 1) +
    spiral(1084, 180, 1.7, -1) +
    spiral(520, 120, 1.2, 1) +
    spiral(760, 120, 1.2, -1) +
    carved(90, 1) +
    carved(1190, -1) +
    path('M0 0H1280V66Q960 30 640 66Q320 30 0 66Z', palette.woodDark) +
    bunting(stage, 60, 1220, 52, 22, ['#c0302f', '#f2bf45', '#fbf4e4', '#1f6f5f']) +
    band(stage, 'boards', 540, 720, [palette.woodLight, palette.wood]) +
    stroke('M0 584H1280M0 640H1280M0 706H1280', darker(palette.wood, 0.2), 3) +
    drums +
    dancer(354, 596, 372, 1, [[-outer[0], outer[1]], hip]) +
    dancer(926, 596, 372, 2, [[-hip[0], hip[1]], outer]) +
    dancer(640, 676, 490, 0, lead) +
    (evening ? lights(stage) : '')
  );
}

function lights(stage: Stage): string {
  return fade(
    repeat(9, (i) => circle(80 + i * 140, 92 + (i % 2) * 16, 9, stage.palette.tone('#ffe3a0'))),
    0.95,
  );
}
