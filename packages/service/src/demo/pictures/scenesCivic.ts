import { floorLight, room, stiltHouse } from './buildings.ts';
import { grass, groundShadow, hills, palm, rain as rainOver, sky, treeline } from './nature.ts';
import { bars, phone as phoneBody, pottedPlant, ring, table, verdict } from './objects.ts';
import { darker, lighter } from './palette.ts';
import { baby, dress, person } from './people.ts';
import type { Stage } from './stage.ts';
import { band, upright } from './stage.ts';
import type { Point } from './svg.ts';
import { circle, d, ellipse, path, place, rect, repeat, stroke } from './svg.ts';

/** The monthly health post: weighing babies, mothers waiting. */
export function healthPost(stage: Stage): string {
  const { palette, random } = stage;
  const wall = random.pick(['#cfe6da', '#f4e0c0', '#d7e3ee', '#f3d3c8']);
  const swaddles = random.shuffle(['#f2b8c0', '#a9d3dc', '#f3d27a', '#bfe0a8', '#d5bfe6']);
  const clothColor = random.pick(['#2f9a7f', '#3f86b5', '#d9776a']);
  const nurse = dress(stage, 'woman', {
    top: '#fdfaf2',
    head: 'hijab',
    headColor: clothColor,
    bottom: '#3a4658',
  });
  const cadre = dress(stage, random.pick(['woman', 'man'] as const), { vest: clothColor });
  delete nurse.batik;
  const mother = (x: number, y: number, tall: number, facing: number, i: number): string =>
    groundShadow(stage, x, y, tall * 0.2) +
    person({
      x,
      y,
      tall,
      look: dress(stage, 'woman'),
      facing,
      left: [-20, -98],
      right: [22, -106],
      carrying:
        path('M-22-132L-8-135L25-96Q22-80 0-82Q-22-84-24-100Z', palette.tone(swaddles[i]!)) +
        baby(stage, swaddles[i + 1]!, 0, -102, -16),
    });
  const dial = (x: number, y: number): string =>
    stroke(d`M${x} 40V${y - 44}`, palette.tone('#6b7680'), 6) +
    circle(x, y, 46, palette.tone('#3f4a56')) +
    circle(x, y, 39, palette.tone('#fffaf0')) +
    stroke(
      repeat(10, (i) => {
        const a = (i / 10) * 2 * Math.PI;
        return d`M${x + Math.sin(a) * 30} ${y - Math.cos(a) * 30}L${x + Math.sin(a) * 35} ${y - Math.cos(a) * 35}`;
      }),
      palette.tone('#3f4a56'),
      3,
    ) +
    stroke(d`M${x} ${y}L${x + 18} ${y - 18}`, palette.tone('#d93f3a'), 5) +
    circle(x, y, 5, palette.tone('#3f4a56')) +
    stroke(d`M${x} ${y + 46}V${y + 76}`, palette.tone('#6b7680'), 5) +
    stroke(
      d`M${x} ${y + 76}L${x - 74} ${y + 150}M${x} ${y + 76}L${x + 74} ${y + 150}`,
      palette.tone('#8a5a3d'),
      4,
    ) +
    place(baby(stage, swaddles[3]!, 0, 0), x - 2, y + 142, 2.4) +
    path(
      d`M${x - 80} ${y + 144}Q${x - 74} ${y + 204} ${x} ${y + 206}Q${x + 74} ${y + 204} ${x + 80} ${y + 144}Q${x} ${y + 186} ${x - 80} ${y + 144}Z`,
      palette.tone(swaddles[0]!),
    ) +
    stroke(
      d`M${x - 66} ${y + 170}Q${x} ${y + 202} ${x + 66} ${y + 170}`,
      darker(palette.tone(swaddles[0]!), 0.2),
      3,
    );
  const poster = (x: number, y: number, kind: number): string =>
    rect(x - 52, y, 104, 136, palette.tone('#fffaf0'), 6) +
    (kind
      ? path(
          d`M${x} ${y + 86}C${x - 54} ${y + 46} ${x - 26} ${y + 12} ${x} ${y + 38}C${x + 26} ${y + 12} ${x + 54} ${y + 46} ${x} ${y + 86}Z`,
          palette.tone('#e2586a'),
        ) + rect(x - 32, y + 104, 64, 8, palette.tone('#c9d2cf'), 4)
      : place(
          bars([0.35, 0.55, 0.75, 1], 84, 76, [palette.tone('#7fb89a'), palette.tone('#f0b03f')]),
          x - 42,
          y + 104,
        ) + rect(x - 42, y + 108, 84, 5, palette.tone('#c9d2cf'), 2));
  const ruler =
    rect(1096, 170, 40, 340, palette.tone('#fff3d0'), 4) +
    stroke(
      repeat(15, (i) => d`M1096 ${190 + i * 21}h${i % 2 ? 14 : 24}`),
      palette.tone('#d9773f'),
      3,
    ) +
    path('M1082 500Q1116 470 1150 500V512H1082Z', palette.leaf);
  return (
    room(stage, { wall, floorY: 500, windows: [80, 870] }) +
    floorLight(stage, 140, 500) +
    poster(380, 150, 1) +
    poster(786, 150, 0) +
    ruler +
    person({
      x: 742,
      y: 600,
      tall: 410,
      look: nurse,
      facing: -0.5,
      left: [-50, -104],
      right: [18, -92],
    }) +
    dial(580, 196) +
    person({
      x: 430,
      y: 610,
      tall: 400,
      look: cadre,
      facing: 0.5,
      left: [-12, -96],
      right: [52, -106],
    }) +
    table(stage, 640, 540, 470, 150, clothColor) +
    babyScale(stage, 520, 540, swaddles[4]!) +
    book(stage, 690, 538) +
    place(pottedPlant(stage), 820, 540, 0.8) +
    mother(980, 676, 420, -0.5, 0) +
    mother(264, 684, 424, 0.5, 2) +
    (random.chance(0.6)
      ? person({
          x: 1084,
          y: 688,
          tall: 240,
          look: dress(stage, random.pick(['girl', 'boy'] as const)),
          child: true,
          facing: -0.4,
        })
      : '')
  );
}

function babyScale(stage: Stage, x: number, y: number, cloth: string): string {
  const { palette } = stage;
  return (
    rect(x - 46, y - 26, 92, 24, palette.tone('#3f86a5'), 5) +
    rect(x - 16, y - 20, 32, 12, palette.tone('#e9f5e4'), 2) +
    path(
      d`M${x - 86} ${y - 52}Q${x} ${y - 26} ${x + 86} ${y - 52}L${x + 74} ${y - 26}H${x - 74}Z`,
      palette.tone('#fdfaf2'),
    ) +
    place(baby(stage, cloth, 0, 0), x, y - 56, 2.3) +
    path(
      d`M${x - 90} ${y - 56}Q${x} ${y - 26} ${x + 90} ${y - 56}L${x + 74} ${y - 26}H${x - 74}Z`,
      palette.tone('#eef2ee'),
    )
  );
}

function book(stage: Stage, x: number, y: number): string {
  const { palette } = stage;
  return (
    path(
      d`M${x - 56} ${y}Q${x - 26} ${y - 18} ${x} ${y - 6}Q${x + 26} ${y - 18} ${x + 56} ${y}V${y + 6}H${x - 56}Z`,
      palette.tone('#fffaf0'),
    ) +
    stroke(
      d`M${x} ${y - 6}V${y + 4}M${x - 40} ${y - 4}h26M${x + 16} ${y - 4}h26`,
      palette.tone('#9fb0ae'),
      2.5,
    ) +
    stroke(d`M${x + 30} ${y - 14}L${x + 62} ${y - 44}`, palette.tone('#d9553c'), 5)
  );
}

/** Residents in a circle on mats under a pendopo roof. */
export function meeting(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 360;
  const roof = palette.tone(random.pick(['#9a4a38', '#a5653c', '#7d4a40']));
  const floor = palette.tone('#d9ab74');
  const beams =
    path('M-20-10H1300V96L1180 150H100L-20 96Z', darker(roof, 0.45)) +
    stroke(
      'M640-10L640 150M500-10L420 150M780-10L860 150M340-10L200 150M940-10L1080 150',
      darker(roof, 0.62),
      9,
    ) +
    rect(60, 140, 1160, 26, palette.woodDark, 3) +
    path(
      repeat(24, (i) => d`M${72 + i * 48} 166h40l-20 26z`),
      palette.wood,
    );
  const post = (x: number, y: number, w: number): string =>
    rect(x - w / 2, 150, w, y - 150, palette.wood) +
    rect(x - w / 2, 150, w * 0.35, y - 150, palette.woodLight) +
    rect(x - w * 0.8, y - 22, w * 1.6, 26, palette.tone('#cfc3ac'), 3) +
    path(
      d`M${x - w / 2} 196L${x - w * 1.8} 166H${x + w * 1.8}L${x + w / 2} 196Z`,
      palette.woodDark,
    );
  const mats =
    path('M250 470H1030L1180 694H100Z', palette.tone('#c0564a')) +
    path(
      'M276 482H1004L1136 680H144Z',
      'none',
      `stroke="${palette.tone('#f2cf7f')}" stroke-width="7"`,
    ) +
    path(
      repeat(9, (i) => d`M${330 + i * 78} 488l14 9l-14 9l-14-9z`),
      palette.tone('#f2cf7f'),
    );
  const seat = (
    x: number,
    y: number,
    tall: number,
    kind: 'woman' | 'man',
    facing: number | 'back',
    more: { left?: Point; right?: Point; holding?: string } = {},
  ): string =>
    ellipse(x, y + 2, tall * 0.33, tall * 0.045, palette.shade, 'opacity=".25"') +
    person({ x, y, tall, look: dress(stage, kind), pose: 'floor', facing, ...more });
  const kinds = random.shuffle([
    'woman',
    'man',
    'woman',
    'man',
    'man',
    'woman',
    'man',
    'woman',
  ] as const);
  const paper =
    rect(10, -96, 26, 32, '#fffaf0', 2) +
    stroke('M15-88h16M15-81h16M15-74h10', palette.tone('#9fb0ae'), 2);
  const speaker: { left?: Point; right?: Point; holding?: string } = { right: [46, -146] };
  const teller = random.int(0, 3);
  const backRow = ([450, 574, 702, 830] as const)
    .map((x, i) =>
      seat(
        x,
        512 - (i === 1 || i === 2 ? 8 : 0),
        290,
        kinds[i]!,
        (640 - x) / 300,
        i === teller
          ? speaker
          : i === (teller + 2) % 4
            ? { left: [8, -76], right: [34, -80], holding: paper }
            : {},
      ),
    )
    .join('');
  const sides =
    seat(316, 574, 330, kinds[4]!, 0.9, { right: [30, -92] }) +
    seat(964, 574, 330, kinds[5]!, -0.9, { left: [-30, -92] });
  const snack =
    ellipse(640, 582, 118, 26, palette.tone('#f3dfb5')) +
    place(
      circle(-20, -8, 16, palette.tone('#e2a14a')) +
        circle(8, -12, 16, palette.tone('#c9763f')) +
        circle(30, -6, 14, palette.tone('#e8b84f')) +
        path('M-58-4Q0 14 62-4Q50 18 26 18H-22Q-48 18-58-4Z', palette.tone('#fdf6e6')),
      640,
      574,
    ) +
    [536, 560, 724, 752]
      .map(
        (x, i) =>
          rect(x - 10, 566 + (i % 2) * 12, 20, 26, palette.tone('#fdf6e6'), 4) +
          rect(x - 8, 569 + (i % 2) * 12, 16, 8, palette.tone('#b5653a'), 3),
      )
      .join('');
  const front = seat(446, 694, 372, kinds[6]!, 'back') + seat(834, 694, 372, kinds[7]!, 'back');
  return (
    sky(stage, horizon, 640) +
    hills(stage, horizon, 110, palette.far, 460) +
    treeline(stage, horizon + 10, 70, palette.mid, 460) +
    band(stage, 'lawn', 404, 470, [palette.grassDark, palette.grass]) +
    place(stiltHouse(stage), 300, 430, 0.7) +
    palm(stage, 980, 426, 220, 24) +
    palm(stage, 470, 424, 170, -14) +
    band(stage, 'deck', 440, 720, [lighter(floor, 0.1), darker(floor, 0.12)]) +
    stroke('M0 440H1280', palette.woodDark, 7) +
    mats +
    post(180, 452, 30) +
    post(1100, 452, 30) +
    post(486, 446, 20) +
    post(794, 446, 20) +
    backRow +
    sides +
    snack +
    front +
    post(40, 726, 54) +
    post(1240, 726, 54) +
    beams
  );
}

/** Village funds on a public board, and residents reading it. */
export function fundBoard(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 360;
  const colors = random
    .shuffle(['#2f8f8a', '#e2583e', '#f0b03f', '#4a78b5', '#7fa04a'])
    .map((color) => palette.tone(color));
  const values = repeatValues(5, () => random.between(0.35, 1));
  const parts = random.pick([
    [0.42, 0.3, 0.18, 0.1],
    [0.36, 0.26, 0.22, 0.16],
    [0.5, 0.24, 0.16, 0.1],
  ]);
  const roof = palette.tone(random.pick(['#b5523b', '#2f7f74', '#8d5a3c']));
  const panel = upright(
    stage,
    rect(368, 150, 544, 330, palette.tone('#fffaf0'), 6) +
      rect(368, 150, 544, 46, colors[0]!, 6) +
      circle(396, 173, 12, '#fffaf0') +
      rect(420, 166, 190, 14, '#fffaf0', 7) +
      place(
        bars(values, 270, 190, [colors[0]!, colors[1]!, colors[2]!, colors[3]!, colors[4]!]),
        394,
        440,
      ) +
      stroke('M390 216V442H676', palette.tone('#55626a'), 5) +
      place(ring(62, parts, [colors[1]!, colors[2]!, colors[0]!, colors[3]!]), 796, 300) +
      repeat(
        3,
        (i) =>
          circle(714, 404 + i * 24, 8, colors[i + 1]!) +
          rect(732, 398 + i * 24, 150 - i * 30, 12, palette.tone('#ccd5d2'), 6),
      ),
    640,
  );
  const board =
    rect(376, 110, 22, 540, palette.woodDark) +
    rect(882, 110, 22, 540, palette.woodDark) +
    rect(346, 128, 588, 374, palette.wood, 8) +
    rect(346, 128, 588, 374, 'none', 8, `stroke="${palette.woodDark}" stroke-width="6"`) +
    panel +
    path('M296 132L380 62H900L984 132Z', roof) +
    stroke('M316 116H964M338 98H942M358 80H922', darker(roof, 0.16), 3) +
    rect(296, 126, 688, 12, darker(roof, 0.3), 5);
  const leftKind = random.pick(['woman', 'man'] as const);
  const readers =
    groundShadow(stage, 330, 694, 80) +
    person({
      x: 330,
      y: 692,
      tall: 410,
      look: dress(stage, leftKind),
      facing: 0.8,
      left: [-22, -78],
      right: [56, -142],
    }) +
    groundShadow(stage, 950, 694, 80) +
    person({
      x: 950,
      y: 692,
      tall: 404,
      look: dress(stage, leftKind === 'man' ? 'woman' : 'man'),
      facing: -0.8,
      left: [-20, -100],
      right: [16, -94],
      holding:
        rect(-28, -118, 36, 26, palette.tone('#fffaf0'), 3) +
        stroke('M-22-110h22M-22-103h16', palette.tone('#9fb0ae'), 2.4),
    }) +
    groundShadow(stage, 560, 708, 70) +
    person({
      x: 556,
      y: 708,
      tall: 276,
      look: dress(stage, 'woman'),
      facing: 'back',
      right: [42, -150],
    }) +
    (random.chance(0.6)
      ? person({ x: 690, y: 708, tall: 272, look: dress(stage, 'man'), facing: 'back' })
      : person({
          x: 668,
          y: 708,
          tall: 210,
          look: dress(stage, 'girl'),
          facing: 'back',
          child: true,
        }));
  const coins = [0, 1, 2, 3]
    .map(
      (i) =>
        ellipse(798, 704 - i * 12, 34, 11, darker(palette.tone('#f2bb3f'), 0.25)) +
        ellipse(798, 700 - i * 12, 34, 11, palette.tone('#f2bb3f')),
    )
    .join('');
  return (
    sky(stage, horizon, random.pick([220, 1080])) +
    hills(stage, horizon + 10, 120, palette.far, 480) +
    treeline(stage, horizon + 30, 70, palette.mid, 500) +
    band(stage, 'yard', 460, 720, [palette.grassDark, palette.grass]) +
    place(stiltHouse(stage), 150, 520, 1.15) +
    place(stiltHouse(stage), 1130, 520, 1.15) +
    palm(stage, 60, 540, 400, 60) +
    palm(stage, 1236, 540, 420, -50) +
    ellipse(640, 660, 460, 46, palette.sand, 'opacity=".8"') +
    ellipse(640, 650, 330, 14, palette.shade, 'opacity=".2"') +
    board +
    readers +
    (random.chance(0.5) ? '' : coins) +
    grass(stage, -10, 220, 716, 38, palette.leafDark, 10) +
    grass(stage, 1060, 1290, 716, 38, palette.leafDark, 10) +
    rainOver(stage)
  );
}

function repeatValues(count: number, next: () => number): number[] {
  return Array.from({ length: count }, next);
}

/** Checking a message: a phone under a magnifier, and the verdict. */
export function phone(stage: Stage): string {
  const { palette, random } = stage;
  const good = palette.mood === 'morning' || palette.mood === 'rain';
  const tilt = random.int(-8, 2);
  const chat = random.chance(0.5);
  const accent = palette.tone(random.pick(['#2f8f8a', '#3f78b5', '#d9773f', '#7a5a9c']));
  const skin = palette.tone(random.pick(['#c98f64', '#b87c52', '#d6a079']));
  const sleeve = palette.tone(random.pick(['#e2583e', '#2b8285', '#f0a53a', '#3f5f93', '#b8496f']));
  const backs = darker(skin, 0.12);
  const clip = `${stage.id}feed`;
  const photo =
    `<clipPath id="${clip}"><rect x="-118" y="-206" width="236" height="150" rx="10"/></clipPath><g clip-path="url(#${clip})">` +
    rect(-118, -206, 236, 150, palette.sky[1]) +
    circle(60, -160, 22, palette.sun) +
    path('M-118-110Q-60-160 0-118T118-126V-56H-118Z', palette.mid) +
    path('M-118-84Q-20-104 118-80V-56H-118Z', palette.near) +
    place(stiltHouse(stage, { stilts: 22 }), -34, -70, 0.42) +
    '</g>';
  const feed =
    rect(-118, -262, 236, 40, accent, 10) +
    circle(-94, -242, 11, '#fffaf0') +
    rect(-74, -247, 100, 10, '#fffaf0', 5) +
    photo +
    rect(-118, -40, 210, 16, palette.tone('#5c6972'), 8) +
    rect(-118, -12, 236, 11, palette.tone('#c3cdcd'), 5) +
    rect(-118, 10, 236, 11, palette.tone('#c3cdcd'), 5) +
    rect(-118, 32, 150, 11, palette.tone('#c3cdcd'), 5) +
    rect(-118, 74, 236, 120, palette.tone('#f2efe4'), 12) +
    circle(-84, 110, 20, palette.tone('#f0b03f')) +
    rect(-54, 98, 140, 10, palette.tone('#aebab9'), 5) +
    rect(-54, 116, 100, 10, palette.tone('#c9d2d0'), 5) +
    rect(-98, 148, 186, 10, palette.tone('#c9d2d0'), 5) +
    rect(-98, 168, 120, 10, palette.tone('#c9d2d0'), 5);
  const bubbleIn = (y: number, h: number, x: number, color: string): string =>
    rect(x, y, 176, h, color, 14);
  const warning =
    rect(-108, -196, 156, 104, palette.tone('#f6c232'), 8) +
    path('M-30-182L8-112H-68Z', palette.tone('#38434f')) +
    stroke('M-30-160V-138', '#fffaf0', 8) +
    circle(-30, -123, 4.5, '#fffaf0');
  const landscape =
    rect(-108, -196, 156, 104, palette.sky[1], 8) +
    path('M-108-132Q-60-176 0-140T48-146V-92H-108Z', palette.mid) +
    place(stiltHouse(stage, { stilts: 22 }), -30, -97, 0.36);
  const thread =
    rect(-118, -262, 236, 40, accent, 10) +
    circle(-94, -242, 13, '#fffaf0') +
    rect(-74, -247, 100, 10, '#fffaf0', 5) +
    bubbleIn(-206, 190, -118, palette.tone('#e6ece6')) +
    (good ? landscape : warning) +
    rect(-106, -78, 150, 11, palette.tone('#5c6972'), 5) +
    rect(-106, -58, 128, 10, palette.tone('#b3bfbd'), 5) +
    rect(-106, -40, 92, 10, palette.tone('#b3bfbd'), 5) +
    bubbleIn(6, 62, -58, lighter(accent, 0.6)) +
    rect(-44, 20, 146, 10, accent, 5) +
    rect(-44, 42, 96, 10, accent, 5) +
    bubbleIn(90, 84, -118, palette.tone('#e6ece6')) +
    rect(-104, 106, 146, 10, palette.tone('#b3bfbd'), 5) +
    rect(-104, 128, 120, 10, palette.tone('#b3bfbd'), 5) +
    rect(-104, 150, 80, 10, palette.tone('#b3bfbd'), 5) +
    rect(-118, 206, 190, 36, palette.tone('#f2efe4'), 18) +
    circle(98, 224, 20, accent);
  const device = phoneBody(stage, 300, 590, chat ? thread : feed, palette.tone('#fffdf6'));
  const finger = (y: number): string =>
    stroke(d`M-164 ${y + 18}Q-158 ${y} -132 ${y - 2}`, skin, 38);
  const hand =
    path('M40 470L120 180Q170 150 186 200Q200 280 190 330L214 560H-20Z', backs) +
    path('M-60 610Q-70 520-40 470H230L250 610Z', sleeve);
  const thumb =
    path(
      'M146 330Q236 300 208 178Q190 124 152 92Q118 72 108 100Q104 124 132 150Q152 180 146 330Z',
      skin,
    ) + path('M116 98Q128 80 146 96Q136 116 122 112Q112 108 116 98Z', lighter(skin, 0.4));
  const glassX = random.int(770, 810);
  const glassY = random.int(250, 370);
  const lens =
    stroke(
      d`M${glassX + 96} ${glassY + 96}L${glassX + 196} ${glassY + 196}`,
      palette.woodDark,
      46,
    ) +
    stroke(
      d`M${glassX + 128} ${glassY + 128}L${glassX + 196} ${glassY + 196}`,
      palette.tone('#d9553c'),
      38,
    ) +
    circle(glassX, glassY, 138, palette.tone('#f3fbf7'), 'opacity=".94"') +
    place(upright(stage, verdict(stage, good, 78), 0), glassX, glassY) +
    path(
      d`M${glassX - 104} ${glassY - 20}A106 106 0 0 1 ${glassX - 30} ${glassY - 102}`,
      'none',
      'stroke="#fff" stroke-width="14" stroke-linecap="round"',
    ) +
    circle(glassX, glassY, 138, 'none', `stroke="${palette.tone('#38434f')}" stroke-width="24"`) +
    circle(glassX, glassY, 138, 'none', `stroke="${palette.tone('#74838f')}" stroke-width="6"`);
  const bubble = (x: number, y: number, w: number, color: string, flip: number): string =>
    place(
      path(
        d`M${-w / 2} -40Q${-w / 2} -58 ${-w / 2 + 18} -58H${w / 2 - 18}Q${w / 2} -58 ${w / 2} -40V12Q${w / 2} 30 ${w / 2 - 18} 30H${-w / 2 + 46}L${-w / 2 + 16} 56V30Q${-w / 2} 30 ${-w / 2} 12Z`,
        color,
      ) +
        rect(-w / 2 + 22, -36, w - 60, 11, '#fffaf0', 5) +
        rect(-w / 2 + 22, -14, w - 44, 11, '#fffaf0', 5, 'opacity=".8"') +
        rect(-w / 2 + 22, 8, w * 0.4, 11, '#fffaf0', 5, 'opacity=".6"'),
      x,
      y,
      [flip, 1],
    );
  return (
    sky(stage, 560, random.pick([180, 240])) +
    hills(stage, 540, 150, palette.far, 720) +
    hills(stage, 590, 110, palette.mid, 720) +
    place(stiltHouse(stage), 200, 610, 1.05) +
    place(stiltHouse(stage), 1080, 612, 1.15) +
    palm(stage, 80, 640, 330, 40) +
    palm(stage, 1210, 640, 350, -30) +
    hills(stage, 660, 50, palette.near, 720) +
    bubble(268, 280, 210, accent, 1) +
    bubble(1066, 170, 190, palette.tone('#f0a53a'), -1) +
    place(hand, 560, 190, 0.98, tilt + 9) +
    place(device, 560, 368, 1.06, tilt) +
    place([44, 92, 140, 188].map((y) => finger(y)).join('') + thumb, 560, 368, 1.06, tilt) +
    lens
  );
}
