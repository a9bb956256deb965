import { floorLight, room, stiltHouse } from './buildings.ts';
import { groundShadow, hills, palm, rain as rainOver, sky, treeline, grass } from './nature.ts';
import {
  awning,
  basket,
  bunting,
  heap,
  jar,
  laptopBack,
  laptopFront,
  plate,
  pottedPlant,
  pouch,
  table,
} from './objects.ts';
import { darker, lighter } from './palette.ts';
import { dress, person } from './people.ts';
import type { Stage } from './stage.ts';
import { band, upright } from './stage.ts';
import { circle, d, ellipse, path, place, rect, repeat, stroke } from './svg.ts';

const walls = ['#f2d9ae', '#cfe3d6', '#f3c9ad', '#c9dbe6', '#ead6c8'];

/** A class at laptops, with a trainer before a bright screen. */
export function training(stage: Stage): string {
  const { palette, random } = stage;
  const wall = random.pick(walls);
  const screenColor = random.pick(['#2f8f8a', '#3f6fa8', '#d9773f', '#7a5a9c']);
  const trainerLook = dress(stage, random.pick(['woman', 'man'] as const));
  const screen =
    rect(404, 92, 420, 254, palette.tone('#4a4f57'), 8) +
    rect(414, 102, 400, 232, palette.tone('#fffaf0'), 4) +
    slide(stage, screenColor) +
    stroke('M614 92V40', palette.tone('#4a4f57'), 5);
  const student = (x: number, kind: 'woman' | 'man'): string =>
    person({
      x,
      y: 486,
      tall: 300,
      look: dress(stage, kind),
      pose: 'bust',
      facing: random.pick([-0.5, 0.2, 0.6]),
      left: [-20, -86],
      right: [20, -86],
    });
  const kinds = random.shuffle(['woman', 'man', 'woman', 'man'] as const);
  const frontRow = random.shuffle(['woman', 'man', 'woman'] as const);
  const front = ([340, 640, 940] as const)
    .map(
      (x, i) =>
        place(laptopFront(stage, random.pick(['#2f8f8a', '#5a86b5', '#e2915a'])), x + 6, 596, 1.5) +
        person({
          x: x - 30,
          y: 760,
          tall: 430,
          look: dress(stage, frontRow[i]!),
          pose: 'bust',
          facing: 'back',
          left: [-28, -96],
          right: [28, -96],
        }),
    )
    .join('');
  return (
    room(stage, { wall, floorY: 440, windows: [60, 1030] }) +
    floorLight(stage, 120, 440) +
    screen +
    person({
      x: 900,
      y: 520,
      tall: 380,
      look: trainerLook,
      facing: -0.4,
      left: [-54, -150],
      right: [20, -92],
      holding: stroke('M-54-150L-84-166', palette.woodDark, 3),
    }) +
    student(330, kinds[0]!) +
    student(560, kinds[1]!) +
    student(736, kinds[2]!) +
    table(stage, 545, 484, 640, 120) +
    place(laptopBack(stage), 336, 486, 1.15) +
    place(laptopBack(stage), 566, 486, 1.15) +
    place(laptopBack(stage), 742, 486, 1.15) +
    rect(-10, 596, 1300, 22, palette.woodLight) +
    rect(-10, 618, 1300, 110, palette.wood) +
    front +
    place(pottedPlant(stage), 1130, 596, 1.2)
  );
}

function slide(stage: Stage, color: string): string {
  const { palette } = stage;
  const main = palette.tone(color);
  const soft = lighter(main, 0.55);
  return upright(
    stage,
    rect(434, 122, 170, 120, main, 8) +
      path('M500 156V208L548 182Z', '#fffaf0') +
      rect(434, 258, 170, 12, soft, 6) +
      rect(434, 280, 120, 12, soft, 6) +
      [90, 130, 64, 150]
        .map((h, i) =>
          rect(632 + i * 40, 300 - h, 26, h, i % 2 ? palette.tone('#f0b03f') : main, 5),
        )
        .join('') +
      stroke('M626 304H794', soft, 5),
    614,
  );
}

/** Filming a presenter with a phone on a tripod. */
export function videoMaking(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 320;
  const look = dress(stage, 'woman', { head: 'hijab', longSleeves: true });
  const color = random.pick(['#e2583e', '#2f8f6b', '#d99a2b', '#8a4f8f']);
  const product = place(pouch(stage, color, '#e0b04f', random.int(0, 2)), 34, -102, 0.3);
  const presenter = (x: number, y: number, tall: number): string =>
    person({
      x,
      y,
      tall,
      look,
      facing: 0.5,
      left: [-44, -112],
      right: [32, -112],
      holding: product,
    });
  const clip = `${stage.id}shot`;
  const screenW = 236;
  const screenH = 150;
  const shot =
    `<clipPath id="${clip}"><rect x="${-screenW / 2}" y="${-screenH / 2}" width="${screenW}" height="${screenH}" rx="6"/></clipPath><g clip-path="url(#${clip})">` +
    rect(-118, -75, 236, 80, palette.sky[1]) +
    path('M-118-6Q-60-40 0-14T118-20V75H-118Z', palette.mid) +
    rect(-118, 30, 236, 50, palette.grass) +
    presenter(-8, 176, 236) +
    `</g>` +
    circle(96, -54, 9, '#e5383b') +
    stroke('M-104-52V-62H-90M-104 52V62H-90M104 52V62H90', '#ffffff', 3);
  const phoneX = 806;
  const phoneY = 386;
  const helper = dress(stage, 'man', { longSleeves: false });
  const legs =
    stroke(
      d`M${phoneX} 500L${phoneX - 104} 712M${phoneX} 500L${phoneX + 104} 712M${phoneX} 500V706`,
      palette.tone('#2c333d'),
      12,
    ) +
    stroke(d`M${phoneX} 486V540`, palette.tone('#46505c'), 18) +
    stroke(d`M${phoneX - 46} 606H${phoneX + 46}`, palette.tone('#46505c'), 6);
  return (
    sky(stage, horizon, 300) +
    hills(stage, horizon + 14, 110, palette.far, 400) +
    treeline(stage, horizon + 22, 60, palette.mid, 420) +
    band(stage, 'yard', 396, 720, [palette.grassDark, palette.grass]) +
    palm(stage, 130, 440, 330, 50) +
    place(stiltHouse(stage), 300, 452, 1.25) +
    place(stiltHouse(stage), 1110, 446, 1.05) +
    palm(stage, 960, 430, 270, -30) +
    path('M420 720Q520 520 600 440L700 440Q760 540 1000 720Z', palette.sand, 'opacity=".75"') +
    groundShadow(stage, 520, 650, 84) +
    presenter(520, 648, 450) +
    groundShadow(stage, 1010, 694, 80) +
    person({
      x: 1016,
      y: 692,
      tall: 440,
      look: helper,
      facing: -0.7,
      left: [-52, -124],
      right: [26, -84],
    }) +
    groundShadow(stage, phoneX, 708, 130) +
    legs +
    rect(phoneX - 148, phoneY - 96, 296, 192, palette.tone('#232a33'), 22) +
    place(shot, phoneX, phoneY, 1.12) +
    rect(phoneX - 26, phoneY + 92, 52, 18, palette.tone('#46505c'), 5) +
    grass(stage, -10, 330, 716, 40, palette.leafDark, 14) +
    rainOver(stage)
  );
}

/** A village market under striped awnings. */
export function market(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 300;
  const colors = random.shuffle(['#e2583e', '#2b8f8a', '#f0a53a', '#5a86b5', '#b8496f']);
  const goods = random.shuffle([
    '#e2462f',
    '#f0a02f',
    '#7fb04a',
    '#8a4f8f',
    '#f2d04f',
    '#5f9a4a',
    '#d98a4f',
    '#c93a4f',
  ]);
  const stall = (x: number, y: number, size: number, index: number): string => {
    const seller = person({
      x: -10,
      y: -92,
      tall: 240,
      look: dress(stage, index % 2 ? 'man' : 'woman'),
      pose: 'bust',
      facing: index === 0 ? 0.4 : -0.3,
      left: [-30, -92],
      right: [34, -108],
    });
    const crates = [-118, 0, 118]
      .map(
        (cx, i) =>
          `<use href="#${stage.id}heap" x="${cx}" y="-92" fill="${palette.tone(goods[(index * 3 + i) % goods.length]!)}"/>`,
      )
      .join('');
    const front =
      rect(-184, -94, 368, 20, palette.woodLight, 3) +
      rect(-178, -74, 356, 74, palette.wood) +
      stroke('M-178-50H178M-178-24H178', palette.woodDark, 2.5, 'opacity=".6"') +
      path(
        repeat(6, (i) => d`M${-160 + i * 58} -74h44v26q-22 14-44 0z`),
        palette.tone(colors[(index + 2) % colors.length]!),
        'opacity=".85"',
      );
    return (
      groundShadow(stage, x, y, 210 * size) +
      place(
        rect(-186, -300, 12, 300, palette.woodDark) +
          rect(174, -300, 12, 300, palette.woodDark) +
          rect(-174, -256, 348, 166, palette.shade, 0, 'opacity=".22"') +
          seller +
          crates +
          front +
          awning(stage, 0, -338, 430, 86, colors[index % colors.length]!),
        x,
        y,
        size,
      )
    );
  };
  const shopper = (
    x: number,
    tall: number,
    kind: 'woman' | 'man',
    facing: number | 'back',
  ): string =>
    groundShadow(stage, x, 702, 70) +
    person({
      x,
      y: 700,
      tall,
      look: dress(stage, kind),
      pose: 'walk',
      facing,
      right: [32, -84],
      holding: place(
        stroke('M-22-58Q0-104 22-58', palette.woodDark, 4) +
          basket(stage, 74, 50, '#d6a25c', colors[3]!),
        34,
        -40,
        0.72,
      ),
    });
  return (
    sky(stage, horizon, 640) +
    hills(stage, horizon, 90, palette.far, 420) +
    treeline(stage, horizon + 30, 66, palette.mid, 430) +
    palm(stage, 90, 430, 360, 40) +
    palm(stage, 1190, 430, 380, -50) +
    palm(stage, 640, 400, 260, 24) +
    band(stage, 'ground', 410, 720, [darker(palette.sand, 0.12), palette.sand]) +
    `<defs><g id="${stage.id}heap">${heap(104)}</g></defs>` +
    stall(640, 470, 0.62, 2) +
    bunting(stage, 300, 980, 84, 30, colors) +
    stall(300, 606, 1.05, 0) +
    stall(986, 606, 1.05, 1) +
    shopper(492, 356, 'woman', random.pick([-0.6, 'back'] as const)) +
    shopper(768, 366, random.pick(['woman', 'man'] as const), random.pick([0.6, -0.4])) +
    (random.chance(0.5)
      ? groundShadow(stage, 628, 708, 46) +
        person({
          x: 628,
          y: 707,
          tall: 210,
          look: dress(stage, random.pick(['girl', 'boy'] as const)),
          child: true,
          facing: 0.3,
        })
      : '') +
    rainOver(stage)
  );
}

/** Packed village snacks on a table. */
export function snacks(stage: Stage): string {
  const { palette, random } = stage;
  const colors = random.shuffle(['#e2583e', '#2f8f6b', '#f0b03f', '#7a4f94', '#2f86a6', '#d96c8f']);
  const fills = random.shuffle(['#e8b84f', '#d99045', '#f0d389', '#c9763f']);
  const cloth = random.pick(['#e9a24a', '#5fb0a0', '#e2795a', '#f0c04f']);
  const packs = random.shuffle([0, 1, 2]);
  const maker = dress(stage, random.pick(['woman', 'woman', 'man'] as const));
  const many = random.chance(0.5);
  const leafTurn = random.pick([-1, 1]);
  const bananaLeaf = place(
    path('M-300 10Q-140-60 0-46Q180-50 320 16Q160 56 0 48Q-160 52-300 10Z', palette.leaf) +
      stroke('M-300 10Q0-4 320 16', palette.leafLight, 5) +
      stroke(
        'M-200 4L-150-34M-100 0L-50-42M0 0L40-46M100 2L140-36M-150 6L-120 40M-40 4L-10 44M80 6L110 40',
        darker(palette.leaf, 0.18),
        2.5,
      ),
    640,
    606,
    [1.35 * leafTurn, 1],
  );
  const pouchAt = (x: number, y: number, size: number, i: number): string =>
    ellipse(x, y, 62 * size, 10 * size, palette.shade, 'opacity=".22"') +
    place(pouch(stage, colors[i]!, fills[i % fills.length]!, packs[i % 3]!), x, y, size);
  return (
    room(stage, { wall: random.pick(walls), floorY: 520, windows: [70, 1020] }) +
    shelf(stage) +
    (many
      ? person({
          x: 958,
          y: 500,
          tall: 560,
          look: maker,
          pose: 'bust',
          facing: -0.5,
          left: [-50, -112],
          right: [22, -92],
        })
      : person({
          x: 640,
          y: 478,
          tall: 560,
          look: maker,
          pose: 'bust',
          facing: 0,
          left: [-60, -100],
          right: [60, -100],
        })) +
    band(stage, 'cloth', 496, 720, [palette.tone(cloth), darker(palette.tone(cloth), 0.14)]) +
    checks(darker(palette.tone(cloth), 0.12)) +
    bananaLeaf +
    (many
      ? pouchAt(520, 556, 1.45, 0) +
        pouchAt(734, 556, 1.45, 1) +
        pouchAt(424, 620, 1.6, 2) +
        pouchAt(836, 620, 1.6, 3) +
        pouchAt(630, 634, 1.95, 4)
      : pouchAt(424, 560, 1.5, 0) +
        pouchAt(852, 560, 1.5, 1) +
        pouchAt(534, 620, 1.75, 2) +
        pouchAt(742, 624, 1.75, 3)) +
    place(jar(stage, fills[1]!, colors[4]!), many ? 262 : 290, 626, 1.7) +
    place(jar(stage, fills[2]!, colors[5]!), many ? 1046 : 996, 634, 1.7) +
    place(plate(stage, 250, fills[0]!), 640, 684) +
    place(plate(stage, 190, fills[3]!), 1150, 660) +
    place(plate(stage, 190, fills[2]!), 130, 664)
  );
}

function shelf(stage: Stage): string {
  const { palette } = stage;
  const row = (y: number): string =>
    rect(330, y, 620, 14, palette.wood, 3) +
    rect(350, y + 14, 10, 18, palette.woodDark) +
    rect(920, y + 14, 10, 18, palette.woodDark);
  return (
    row(250) +
    place(jar(stage, '#d99045', '#b5523b'), 400, 250, 0.9) +
    place(jar(stage, '#e8c45f', '#2f7f7a'), 486, 250, 0.9) +
    place(pottedPlant(stage, '#4f8f8a'), 880, 250, 0.95) +
    place(jar(stage, '#a9c26a', '#c98a3f'), 800, 250, 0.9)
  );
}

function checks(color: string): string {
  return stroke(
    repeat(9, (i) => d`M${640 + (i - 4) * 150} 498L${640 + (i - 4) * 236} 720`) +
      'M0 536H1280M0 590H1280M0 660H1280',
    color,
    5,
    'opacity=".5"',
  );
}

/** Weaving rattan: a maker among finished baskets. */
export function craft(stage: Stage): string {
  const { palette, random } = stage;
  const dyes = random.shuffle(['#a8432f', '#2f6f72', '#3f3a48', '#c98a2b', '#7a3f5c']);
  const straw = random.shuffle(['#dcae68', '#e6c083', '#c9934f']);
  const makers = random.chance(0.6) ? 2 : 1;
  const weaverLook = dress(stage, 'woman', { longSleeves: true });
  const stakes = (size: number): string =>
    stroke(
      repeat(11, (i) => {
        const a = (i - 5) * 6.4;
        return d`M${a} -96L${a * 1.32} ${-122 - (i % 2) * 5}`;
      }),
      palette.tone(straw[1]!),
      2.6 * size,
    );
  const inWork = (): string =>
    stakes(1) + place(basket(stage, 82, 44, straw[0]!, dyes[0]!), 0, -58);
  const weaver = (x: number, tall: number, look: typeof weaverLook, facing: number): string =>
    ellipse(x, 664, 150, 20, palette.shade, 'opacity=".2"') +
    person({
      x,
      y: 656,
      tall,
      look,
      pose: 'floor',
      facing,
      left: [-40, -96],
      right: [40, -100],
      holding: inWork() + circle(-39, -97, 6.4, look.skin) + circle(40, -102, 6.4, look.skin),
    });
  const mat =
    path('M120 604H1160L1250 704H30Z', palette.tone('#cfa56a')) +
    stroke('M156 626H1126M120 650H1160M84 676H1200', palette.tone(dyes[1]!), 6, 'opacity=".75"');
  const hanging = [330, 470, 810, 950]
    .map((x, i) => {
      const y = 250 + (i % 2) * 26;
      return (
        stroke(d`M${x} 64L${x - 34} ${y - 62}M${x} 64L${x + 34} ${y - 62}`, palette.woodDark, 2.5) +
        place(basket(stage, 104, 78, straw[i % 3]!, dyes[(i + 1) % 5]!), x, y)
      );
    })
    .join('');
  return (
    room(stage, {
      wall: random.pick(['#dcbf94', '#cfd8bd', '#e8c7a6']),
      floorY: 486,
      windows: [545],
    }) +
    wovenWall(stage) +
    rect(240, 54, 800, 14, palette.woodDark, 5) +
    hanging +
    place(basket(stage, 210, 190, straw[1]!, dyes[2]!), 180, 588) +
    place(basket(stage, 180, 130, straw[2]!, dyes[3]!), 1100, 588) +
    place(basket(stage, 120, 84, straw[0]!, dyes[1]!), 1096, 470) +
    mat +
    (makers === 2
      ? weaver(500, 470, weaverLook, 0.4) +
        weaver(800, 460, dress(stage, random.pick(['woman', 'man'] as const)), -0.4)
      : weaver(640, 540, weaverLook, 0.2)) +
    place(basket(stage, 170, 120, straw[0]!, dyes[4]!), makers === 2 ? 300 : 366, 700) +
    place(basket(stage, 130, 86, straw[1]!, dyes[0]!), makers === 2 ? 990 : 900, 702) +
    rattan(stage, 660, 700, palette.tone(straw[1]!))
  );
}

function wovenWall(stage: Stage): string {
  const { palette } = stage;
  return [200, 1080]
    .map((x) => rect(x - 8, 0, 16, 486, palette.wood) + rect(x - 8, 0, 5, 486, palette.woodLight))
    .join('');
}

function rattan(stage: Stage, x: number, y: number, color: string): string {
  const { palette } = stage;
  return place(
    stroke('M-110 0Q0-14 110 2M-104-8Q0-22 112-8M-96-15Q0-28 104-16', color, 7) +
      stroke('M-46-26V4M52-24V4', palette.tone('#a8432f'), 7),
    x,
    y,
    0.9,
  );
}
