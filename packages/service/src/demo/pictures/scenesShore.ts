import { rain as rainOver } from './nature.ts';
import {
  birds,
  grass,
  groundShadow,
  hills,
  mangrove,
  palm,
  reflected,
  ripples,
  sky,
  treeline,
  water,
} from './nature.ts';
import { basket, boat, boatPaints } from './objects.ts';
import { stiltHouse } from './buildings.ts';
import { darker } from './palette.ts';
import { dress, person } from './people.ts';
import type { Stage } from './stage.ts';
import { circle, d, path, place, polygon, rect, repeat, stroke } from './svg.ts';

/** A beach with palms, houses over the water and a boat coming in. */
export function coast(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 350;
  const sunX = random.int(480, 620);
  const paints = boatPaints(stage);
  const house = (x: number, y: number, size: number, name: string): string =>
    reflected(stage, name, place(stiltHouse(stage, { stilts: 58 }), x, y, size), y - 4);
  const foam = (lift: number): string =>
    d`M-20 ${662 - lift}C220 ${560 - lift} 420 ${640 - lift} 700 ${598 - lift}S1120 ${520 - lift} 1300 ${560 - lift}`;
  const walkers = random.int(2, 3);
  const kinds = random.shuffle(['woman', 'man', 'boy'] as const);
  const people = repeat(walkers, (i) => {
    const kind = kinds[i] ?? 'man';
    const child = kind === 'boy';
    const [x, y] = [640 + i * 82 + random.int(-8, 8), 648 + (i % 2) * 14];
    return (
      groundShadow(stage, x, y, 34) +
      person({
        x,
        y,
        tall: child ? 132 : 186,
        look: dress(stage, kind),
        pose: 'walk',
        facing: 0.7,
        child,
      })
    );
  });
  return (
    sky(stage, horizon, sunX) +
    hills(stage, horizon + 6, 90, palette.far, horizon + 10) +
    hills(stage, horizon + 6, 44, palette.mid, horizon + 10) +
    water(stage, horizon, 720, sunX) +
    birds(stage, 560, 190, random.int(4, 6)) +
    house(1010, 448, 0.95, 'a') +
    house(1190, 470, 1.15, 'b') +
    house(820, 430, 0.74, 'c') +
    reflected(
      stage,
      'boat',
      place(boat(stage, paints[0]!, random.pick(['cabin', 'canopy'])), 500, 496, 1.35),
      502,
    ) +
    ripples(stage, 490, 560, 14, palette.sun, 520, 260) +
    path(`${foam(14)}V720H-20Z`, '#ffffff', 'opacity=".55"') +
    path(`${foam(0)}V720H-20Z`, darker(palette.sand, 0.1)) +
    path(`${foam(-16)}V720H-20Z`, palette.sand) +
    people +
    palm(stage, 190, 690, 520, 130) +
    palm(stage, 96, 706, 420, -60) +
    grass(stage, -10, 300, 712, 46, palette.leafDark, 16) +
    grass(stage, 1060, 1290, 716, 40, palette.leafDark, 10) +
    rainOver(stage)
  );
}

/** A boardwalk through mangroves, with visitors or people planting seedlings. */
export function mangroves(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 330;
  const deck = palette.woodLight;
  const walk = polygon(
    [
      [600, 352],
      [680, 352],
      [900, 720],
      [380, 720],
    ],
    deck,
  );
  const edge =
    polygon(
      [
        [380, 720],
        [600, 352],
        [592, 352],
        [340, 720],
      ],
      palette.woodDark,
    ) +
    polygon(
      [
        [900, 720],
        [680, 352],
        [688, 352],
        [940, 720],
      ],
      palette.woodDark,
    );
  const boards = stroke(
    repeat(13, (i) => {
      const t = ((i + 1) / 14) ** 1.7;
      return d`M${600 - 220 * t} ${352 + 368 * t}H${680 + 220 * t}`;
    }),
    darker(deck, 0.28),
    3,
  );
  const rail = (side: number): string => {
    const at = (t: number): [number, number] => [640 + side * (42 + 232 * t), 352 + 368 * t];
    const posts = repeat(6, (i) => {
      const t = ((i + 0.4) / 6) ** 1.6;
      const [x, y] = at(t);
      const tall = 26 + 130 * t;
      return rect(x - 3 - 5 * t, y - tall, 6 + 10 * t, tall + 12, palette.woodDark);
    });
    const bar = (part: number): string => {
      const [x1, y1] = at(0.01);
      const [x2, y2] = at(1.05);
      return d`M${x1} ${y1 - 27 * part}L${x2} ${y2 - 162 * part}`;
    };
    return posts + stroke(bar(0.95) + bar(0.5), palette.wood, 7);
  };
  const bank = (side: number): string =>
    [
      [500, 372, 170],
      [400, 410, 230],
      [250, 470, 320],
      [20, 580, 430],
    ]
      .map(([x, y, tall], i) => {
        const at = side < 0 ? x! : 1280 - x!;
        return reflected(
          stage,
          `m${i}${side < 0 ? 'l' : 'r'}`,
          mangrove(stage, at, y! + random.int(-6, 8), tall! * random.between(0.94, 1.06)),
          y! + 2,
        );
      })
      .join('');
  const planting = random.chance(0.5);
  const figures = planting
    ? groundShadow(stage, 556, 636, 60) +
      person({
        x: 556,
        y: 636,
        tall: 260,
        look: dress(stage, 'woman'),
        facing: 0.6,
        right: [30, -98],
        left: [2, -96],
        holding: seedling(stage, 18, -94),
      }) +
      groundShadow(stage, 730, 622, 56) +
      person({
        x: 730,
        y: 622,
        tall: 256,
        look: dress(stage, 'man', { head: 'caping' }),
        facing: -0.6,
        left: [-28, -100],
        right: [0, -96],
        holding: seedling(stage, -16, -96),
      })
    : repeat(3, (i) => {
        const [x, y, tall] = (
          [
            [650, 412, 92],
            [600, 500, 168],
            [704, 640, 262],
          ] as const
        )[i]!;
        return (
          groundShadow(stage, x, y, tall * 0.22) +
          person({
            x,
            y,
            tall,
            look: dress(stage, i === 1 ? 'man' : 'woman'),
            pose: 'walk',
            facing: 'back',
            ...(i === 2 ? { right: [40, -138] as const } : {}),
          })
        );
      });
  return (
    sky(stage, horizon, 640) +
    hills(stage, horizon, 60, palette.far, horizon + 20) +
    treeline(stage, horizon + 4, 60, palette.mid, 380) +
    water(stage, 352, 720, 640) +
    treeline(stage, 344, 40, palette.near, 358) +
    bank(-1) +
    bank(1) +
    ripples(stage, 420, 700, 26, palette.sun) +
    edge +
    walk +
    boards +
    rail(-1) +
    rail(1) +
    figures +
    heron(stage, random.int(1010, 1050), 610) +
    rainOver(stage)
  );
}

function seedling(stage: Stage, x: number, y: number): string {
  const { palette } = stage;
  const leaf = (turn: number, color: string): string =>
    place(path('M0 0Q-8-14 0-28Q8-14 0 0Z', color), 0, -24, 1, turn);
  return place(
    stroke('M0 0V-26', palette.wood, 3) +
      leaf(-48, palette.leafDark) +
      leaf(46, palette.leaf) +
      leaf(0, palette.leafLight) +
      path('M-10-8H10L8 12H-8Z', palette.tone('#33363d')),
    x,
    y,
  );
}

function heron(stage: Stage, x: number, y: number): string {
  const white = stage.palette.tone('#fffaf0');
  return place(
    stroke('M-4 0V-40M8 0V-40', stage.palette.woodDark, 3.5) +
      path('M-44-46Q-10-84 26-66Q30-40 2-36Q-22-34-44-46Z', white) +
      stroke('M20-60Q44-74 30-98Q26-112 38-118', white, 9) +
      path('M38-124L72-114L38-112Z', stage.palette.tone('#f0a53a')) +
      circle(41, -119, 2, '#2b2326'),
    x,
    y,
    0.95,
  );
}

/** Painted fishing boats at the landing, the catch and its people. */
export function fishingBoats(stage: Stage): string {
  const { palette, random } = stage;
  const horizon = 300;
  const sunX = random.int(380, 900);
  const paints = boatPaints(stage);
  const kinds = random.shuffle(['cabin', 'canopy', 'open'] as const);
  const places: [number, number, number][] = [
    [880, 400, 1.0],
    [420, 432, 1.3],
    [748, 538, 2.35],
  ];
  const fleet = places
    .map(([x, y, size], i) => {
      const kind = i === 2 ? random.pick(['cabin', 'canopy'] as const) : kinds[i]!;
      return reflected(
        stage,
        `b${i}`,
        place(boat(stage, paints[i]!, kind), x, y, size),
        y + 8 * size,
      );
    })
    .join('');
  const houses = [90, 236, 1080, 1210]
    .map((x, i) =>
      reflected(
        stage,
        `h${i}`,
        place(stiltHouse(stage, { stilts: 44 }), x, 372 + (i % 2) * 10, 0.78),
        368 + (i % 2) * 10,
      ),
    )
    .join('');
  const quay =
    path('M-10 650Q300 622 640 640T1290 628V720H-10Z', palette.sand) +
    path(
      'M-10 650Q300 622 640 640T1290 628V640Q960 654 640 652T-10 662Z',
      darker(palette.sand, 0.18),
    );
  const fisher = dress(stage, 'man', {
    head: random.pick(['caping', 'cap', 'short'] as const),
    skirt: false,
    longSleeves: false,
  });
  return (
    sky(stage, horizon, sunX) +
    hills(stage, horizon + 12, 80, palette.far, 330) +
    treeline(stage, horizon + 14, 36, palette.mid, 330) +
    water(stage, 322, 720, sunX) +
    houses +
    fleet +
    ripples(stage, 430, 620, 26, palette.sun) +
    birds(stage, 640, 140, 5) +
    quay +
    groundShadow(stage, 448, 690, 66) +
    person({
      x: 448,
      y: 688,
      tall: 300,
      look: fisher,
      facing: 0.5,
      left: [-26, -66],
      right: [26, -92],
      holding: fishCatch(stage),
    }) +
    groundShadow(stage, 604, 696, 64) +
    person({
      x: 606,
      y: 694,
      tall: 288,
      look: dress(stage, 'woman'),
      facing: -0.5,
      left: [-16, -92],
      right: [18, -92],
      holding: place(fishBasket(stage), 0, -78, 0.5),
    }) +
    place(fishBasket(stage), 836, 704, 1) +
    place(fishBasket(stage), 962, 698, 0.85) +
    rainOver(stage)
  );
}

function fish(color: string): string {
  return (
    path('M-34 0Q-10-17 22-4L40-14V14L22 4Q-10 17-34 0Z', color) +
    path('M-30 3Q-8 12 20 3Q-8 4-30 3Z', '#ffffff', 'opacity=".5"') +
    circle(-22, -2, 2.4, '#23313a')
  );
}

function fishCatch(stage: Stage): string {
  const { palette } = stage;
  return (
    stroke('M26-92V-76', palette.woodDark, 2) +
    [-13, 0, 13]
      .map((x, i) =>
        place(
          fish(palette.tone(i === 1 ? '#e48a6a' : '#7fb0bf')),
          26 + x,
          -54 + Math.abs(x) * 0.2,
          0.62,
          90 + x,
        ),
      )
      .join('')
  );
}

function fishBasket(stage: Stage): string {
  const { palette } = stage;
  const some = (
    [
      [-30, -66, -24, '#7fb0bf'],
      [18, -72, 16, '#e48a6a'],
      [-6, -84, -6, '#9cc3c9'],
      [40, -62, 34, '#7fb0bf'],
    ] as const
  )
    .map(([x, y, turn, color]) => place(fish(palette.tone(color)), x, y, 1, turn))
    .join('');
  return some + basket(stage, 130, 60, '#d6a25c', '#b5713c');
}
