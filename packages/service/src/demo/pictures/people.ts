import { darker, lighter, mix } from './palette.ts';
import type { Stage } from './stage.ts';
import type { Point } from './svg.ts';
import { circle, d, ellipse, path, place, rect, stroke } from './svg.ts';

/** What somebody wears on the head. */
export type Headwear =
  'short' | 'bun' | 'hijab' | 'peci' | 'caping' | 'helmet' | 'cap' | 'feathers';

/** Somebody's colours and clothes. */
export interface Look {
  skin: string;
  head: Headwear;
  headColor: string;
  top: string;
  bottom: string;
  /** A long skirt or sarong in place of trousers. */
  skirt: boolean;
  longSleeves: boolean;
  /** A vest over the top: life jacket, safety vest, group vest. */
  vest?: string;
  /** Scattered batik diamonds on the top. */
  batik?: string;
}

/** Somebody in a pose. Heights are in picture units; the rest in body units. */
export interface Figure {
  /** Where the feet (or the seat, for `floor`; the table's edge, for `bust`) rest. */
  x: number;
  y: number;
  /** The standing height, head to foot, whatever the pose. */
  tall: number;
  look: Look;
  pose?: 'stand' | 'walk' | 'floor' | 'bust';
  /** Where the face turns: -1 left, 0 to the viewer, 1 right, `back` away. */
  facing?: number | 'back';
  /** Hands in body units: feet at (0, 0), hips at y -84, shoulders (±19, -124), head top -170. */
  left?: Point;
  right?: Point;
  /** Degrees the upper body leans from the hips. */
  lean?: number;
  /** Something drawn in body units in front of the chest, behind the hands. */
  carrying?: string;
  /** Something drawn in body units over the hands, and over the lap of somebody seated. */
  holding?: string;
  child?: boolean;
}

const skins = ['#c98f64', '#b87c52', '#d6a079', '#a96f49'];
const hairs = ['#2b2224', '#33272a', '#241f26'];
const brights = [
  '#e2583e',
  '#f0a53a',
  '#2b8285',
  '#3f5f93',
  '#7b9f4a',
  '#b8496f',
  '#f3dfba',
  '#86589c',
  '#d9773f',
  '#5aa7a0',
];
const scarves = ['#f3dcc0', '#2f7f7a', '#d98a94', '#6d5a8d', '#e7b45a', '#4a6fa0', '#b5546a'];
const quiet = ['#3a4658', '#5b4a45', '#2f5361', '#6a6250', '#46405a'];

/** Dresses somebody; `kind` says whom, `some` replaces what chance chose. */
export function dress(
  stage: Stage,
  kind: 'woman' | 'man' | 'girl' | 'boy' | 'anyone',
  some: Partial<Look> = {},
): Look {
  const { random, palette } = stage;
  const who = kind === 'anyone' ? random.pick(['woman', 'man'] as const) : kind;
  const female = who === 'woman' || who === 'girl';
  const top = random.pick(brights);
  const head: Headwear = female
    ? random.chance(0.72)
      ? 'hijab'
      : 'bun'
    : who === 'man' && random.chance(0.45)
      ? 'peci'
      : 'short';
  const scarf = random.pick(scarves.filter((color) => color !== top));
  const headwear = some.head ?? head;
  const headColor =
    headwear === 'hijab'
      ? scarf
      : headwear === 'peci'
        ? '#27252f'
        : headwear === 'caping'
          ? '#e0b86e'
          : headwear === 'helmet'
            ? '#f6c232'
            : random.pick(hairs);
  const look: Look = {
    skin: random.pick(skins),
    head: headwear,
    headColor,
    top,
    bottom: random.pick(quiet),
    skirt: female || (who === 'man' && random.chance(0.25)),
    longSleeves: female || random.chance(0.5),
    ...(random.chance(0.35) ? { batik: lighter(top, 0.45) } : {}),
    ...some,
  };
  const toned: Look = { ...look };
  for (const part of ['skin', 'headColor', 'top', 'bottom', 'vest', 'batik'] as const) {
    const color = look[part];
    if (color !== undefined) toned[part] = palette.tone(color);
  }
  return toned;
}

const upperArm = 31;
const foreArm = 31;

function elbow(shoulder: Point, hand: Point, side: number): Point {
  const dx = hand[0] - shoulder[0];
  const dy = hand[1] - shoulder[1];
  const reach = Math.hypot(dx, dy) || 1;
  const half = Math.min(reach, upperArm + foreArm) / 2;
  const bend = Math.sqrt(Math.max(0, upperArm * upperArm - half * half));
  const middle: Point = [shoulder[0] + dx / 2, shoulder[1] + dy / 2];
  const normal: Point = [(-dy / reach) * bend, (dx / reach) * bend];
  const out = normal[0] * side + normal[1] * 0.8 >= 0 ? 1 : -1;
  const bent: Point = [middle[0] + normal[0] * out, middle[1] + normal[1] * out];
  // Hands before the chest: the upper arm is seen foreshortened, its elbow close to the waist.
  const widest = Math.max(29, hand[0] * side + 2);
  if (hand[1] < -114 || bent[0] * side <= widest) return bent;
  return [side * widest, Math.min(-93, Math.max(bent[1], hand[1] > -100 ? -97 : -102))];
}

function within(shoulder: Point, hand: Point): Point {
  const dx = hand[0] - shoulder[0];
  const dy = hand[1] - shoulder[1];
  const reach = Math.hypot(dx, dy);
  const limit = (upperArm + foreArm) * 0.99;
  return reach <= limit
    ? hand
    : [shoulder[0] + (dx / reach) * limit, shoulder[1] + (dy / reach) * limit];
}

function arm(look: Look, side: number, target: Point): string {
  const shoulder: Point = [side * 18, -123];
  const hand = within(shoulder, target);
  const bend = elbow(shoulder, hand, side);
  const sleeve = darker(look.top, 0.13);
  const end: Point = look.longSleeves
    ? [hand[0] * 0.82 + bend[0] * 0.18, hand[1] * 0.82 + bend[1] * 0.18]
    : [bend[0] * 0.75 + shoulder[0] * 0.25, bend[1] * 0.75 + shoulder[1] * 0.25];
  const skinLine = stroke(
    d`M${shoulder[0]} ${shoulder[1]}L${bend[0]} ${bend[1]}L${hand[0]} ${hand[1]}`,
    look.skin,
    8.5,
  );
  const cloth = look.longSleeves
    ? stroke(
        d`M${shoulder[0]} ${shoulder[1]}L${bend[0]} ${bend[1]}L${end[0]} ${end[1]}`,
        sleeve,
        12.5,
      )
    : stroke(d`M${shoulder[0]} ${shoulder[1]}L${end[0]} ${end[1]}`, sleeve, 14);
  return skinLine + cloth + circle(hand[0], hand[1], 6.2, look.skin);
}

function legs(look: Look, pose: 'stand' | 'walk' | 'floor', away: boolean): string {
  if (pose === 'floor') {
    const lap = darker(look.bottom, 0.04);
    const folded = path('M-17-98C-40-96-56-74-46-66C-30-58 30-58 46-66C56-74 40-96 17-98Z', lap);
    return away
      ? folded
      : folded +
          stroke('M-40-68Q-8-66 12-76M40-68Q8-66-12-76', darker(look.bottom, 0.28), 2.5) +
          ellipse(-15, -64, 9, 4.5, look.skin) +
          ellipse(15, -64, 9, 4.5, look.skin);
  }
  const shoe = darker(mix(look.bottom, '#2b2224', 0.6), 0.1);
  const step = pose === 'walk' ? 5 : 0;
  const feet =
    path(d`M-16 ${1 - step}q0-9 8-9q8 0 8 9z`, shoe) + path('M16 1q0-9-8-9q-8 0-8 9z', shoe);
  if (look.skirt) {
    return (
      feet +
      path('M-17-92C-20-60-22-30-23-7Q0-2 23-7C22-30 20-60 17-92Z', look.bottom) +
      stroke('M-7-60Q-8-30-9-7M8-50Q9-30 11-7', darker(look.bottom, 0.22), 2)
    );
  }
  const dark = darker(look.bottom, 0.16);
  return (
    feet +
    stroke(d`M-8-84L-8 ${-12 - step}`, dark, 15) +
    stroke('M8-84L8-12', look.bottom, 15) +
    rect(-15.5, -96, 31, 16, look.bottom, 5)
  );
}

function torso(look: Look, pose: Figure['pose']): string {
  const long = look.skirt && look.head === 'hijab';
  const hem = pose === 'floor' || pose === 'bust' ? -80 : long ? -56 : -80;
  const flare = long && hem > -70 ? 23 : 18;
  const shape = d`M-8-135C-20-133-25-128-24-116L-18-98L${-flare} ${hem}Q0 ${hem + 4} ${flare} ${hem}L18-98L24-116C25-128 20-133 8-135Q0-130-8-135Z`;
  const shade = path(
    d`M6-134L8-135C20-133 25-128 24-116L18-98L${flare} ${hem}Q12 ${hem + 3} 5 ${hem + 3}Q12-100 6-134Z`,
    darker(look.top, 0.12),
    'opacity=".7"',
  );
  const batik = look.batik
    ? path(
        [
          [-13, -118],
          [0, -110],
          [13, -120],
          [-10, -98],
          [9, -97],
          [0, -86],
        ]
          .map(([x, y]) => d`M${x!} ${y! - 5}l4 5l-4 5l-4-5z`)
          .join(''),
        look.batik,
      )
    : '';
  const vest = look.vest
    ? path(
        'M-9-135C-20-133-21-126-20-114L-18-82H-4L-3-112ZM9-135C20-133 21-126 20-114L18-82H4L3-112Z',
        look.vest,
      ) +
      rect(-19, -104, 15, 5, '#fff6d8') +
      rect(4, -104, 15, 5, '#fff6d8')
    : '';
  return path(shape, look.top) + shade + batik + vest;
}

function face(look: Look, turn: number): string {
  const shift = turn * 3.6;
  const ink = '#33262b';
  const y = -153;
  return (
    circle(shift - 4.6, y, 1.5, ink) +
    circle(shift + 4.6, y, 1.5, ink) +
    stroke(d`M${shift - 3.4} ${y + 7.4}Q${shift} ${y + 10.6} ${shift + 3.4} ${y + 7.4}`, ink, 1.4) +
    ellipse(shift - 7.2, y + 5, 2.4, 1.6, '#d9583f', 'opacity=".28"') +
    ellipse(shift + 7.2, y + 5, 2.4, 1.6, '#d9583f', 'opacity=".28"') +
    stroke(
      d`M${shift + turn * 1.2} ${y + 1.5}l${turn >= 0 ? 1.2 : -1.2} 2.6`,
      darker(look.skin, 0.3),
      1.3,
    )
  );
}

function head(look: Look, facing: number | 'back'): string {
  const away = facing === 'back';
  const turn = away ? 0 : facing;
  const neck = path('M-5.5-144H5.5V-133Q0-127-5.5-133Z', darker(look.skin, 0.16));
  const skull = ellipse(turn * 1.4, -152, 12.2, 15, look.skin);
  const ears = circle(-12, -151, 3, look.skin) + circle(12, -151, 3, look.skin);
  const color = look.headColor;
  const hair = '#2b2326';
  const shape = away ? '' : face(look, turn);
  switch (look.head) {
    case 'hijab': {
      const drape = path(
        'M0-171C-17-171-18-155-16-143C-15-136-25-130-25-119C-14-108 14-108 25-119C25-130 15-136 16-143C18-155 17-171 0-171Z',
        color,
      );
      const folds = stroke('M-14-140Q-2-126 17-122M-19-124Q-4-114 13-114', darker(color, 0.2), 1.8);
      if (away)
        return drape + stroke('M-8-166Q0-140 0-114M9-160Q9-136 13-116', darker(color, 0.16), 1.8);
      return (
        drape +
        folds +
        ellipse(turn * 3, -151, 10.6, 13, look.skin) +
        path(
          d`M${turn * 3 - 9.6} -156.500Q${turn * 3} -163 ${turn * 3 + 9.6} -156.500Q${turn * 3 + 7} -165 ${turn * 3} -165Q${turn * 3 - 7} -165 ${turn * 3 - 9.6} -156.500Z`,
          darker(color, 0.3),
        ) +
        shape
      );
    }
    case 'peci': {
      const capShape = path(
        'M-13.500-158L-11.500-172Q0-175 11.500-172L13.500-158Q0-161-13.500-158Z',
        color,
      );
      const trim = stroke('M-11-170.500Q0-173 11-170.500', lighter(color, 0.25), 1.2);
      const sides = path('M-13-150V-160H13V-150Q12-157 0-158Q-12-157-13-150Z', hair);
      const nape = away ? ellipse(0, -152, 12.8, 14.6, hair) : sides;
      return neck + ears + (away ? '' : skull) + nape + shape + capShape + trim;
    }
    case 'caping': {
      const hat = path('M-30-156L-3-181Q0-183 3-181L30-156Q0-149-30-156Z', color);
      const weave = stroke('M0-181L-14-154M0-181L0-153M0-181L14-154', darker(color, 0.18), 1.3);
      const under = path('M-30-156Q0-149 30-156Q0-163-30-156Z', darker(color, 0.3));
      const wrap = away ? ellipse(0, -150, 12.8, 14.6, hair) : skull;
      return neck + (away ? '' : ears) + wrap + shape + hat + weave + under;
    }
    case 'helmet': {
      const shell =
        path('M-14.500-157C-15-178 15-178 14.500-157Z', color) +
        rect(-17, -159, 34, 4, darker(color, 0.12), 2);
      const ridge = stroke('M0-172V-160', lighter(color, 0.4), 3.5);
      const wrap = away ? ellipse(0, -151, 12.6, 14.6, hair) : skull;
      return neck + ears + wrap + shape + shell + ridge;
    }
    case 'cap': {
      const bowl = path('M-13.500-156C-14-174 14-174 13.500-156Z', color);
      const peak = away
        ? ''
        : path(
            d`M${turn * 4 - 11} -157Q${turn * 10} -151 ${turn * 4 + 11} -157Z`,
            darker(color, 0.25),
          );
      const wrap = away ? ellipse(0, -151, 12.6, 14.6, hair) : skull;
      return neck + ears + wrap + shape + bowl + peak;
    }
    default: {
      const long = look.head === 'bun' || look.head === 'feathers';
      const back = long
        ? circle(turn * -5, -170, 7.5, color) + ellipse(0, -154, 14, 15.5, color)
        : '';
      const top = away
        ? ellipse(0, -154, 13.6, 15.4, color)
        : path(
            d`M-13.500-149C-17-175 17-175 13.500-149C13-158 ${8 + turn * 4} -162 ${turn * 6} -162.500C${-8 + turn * 4} -162-13-158-13.500-149Z`,
            color,
          );
      const crest = look.head === 'feathers' ? feathers() : '';
      return crest + back + neck + (long ? '' : ears) + (away ? '' : skull) + top + shape;
    }
  }
}

function feathers(): string {
  const plume = (turn: number, length: number): string =>
    place(
      path(
        d`M0 0C-7 ${-length * 0.4}-6 ${-length * 0.9} 0 ${-length}C6 ${-length * 0.9} 7 ${-length * 0.4} 0 0Z`,
        '#f7f1e4',
      ) +
        path(
          d`M-5.500 ${-length * 0.52}L5.500 ${-length * 0.52}L5 ${-length * 0.72}L-5 ${-length * 0.72}Z`,
          '#2c2a33',
        ),
      0,
      -166,
      1,
      turn,
    );
  return plume(-34, 34) + plume(34, 34) + plume(-17, 42) + plume(17, 42) + plume(0, 46);
}

/** Somebody, standing, walking, sitting on the floor, or seen above a table. */
export function person(figure: Figure): string {
  const { look, pose = 'stand', facing = 0, lean = 0, child = false } = figure;
  const away = facing === 'back';
  const scale = figure.tall / 172;
  const drop = pose === 'floor' ? 62 : pose === 'bust' ? 84 : 0;
  const rest: [Point, Point] =
    pose === 'floor'
      ? [
          [-24, -76],
          [24, -76],
        ]
      : [
          [-25, -63],
          [25, -63],
        ];
  const turned = ([x, y]: Point): Point => {
    const angle = (-lean * Math.PI) / 180;
    const [dx, dy] = [x, y + 86];
    return [
      dx * Math.cos(angle) - dy * Math.sin(angle),
      dx * Math.sin(angle) + dy * Math.cos(angle) - 86,
    ];
  };
  const left = turned(figure.left ?? rest[0]);
  const right = turned(figure.right ?? rest[1]);
  const heads = child ? place(head(look, facing), 0, 46, [1.36, 1.36]) : head(look, facing);
  const arms = arm(look, -1, left) + arm(look, 1, right);
  const trunk = torso(look, pose);
  const holding = figure.holding ?? '';
  const seated = pose === 'floor';
  const upper = away
    ? arms + trunk + heads + holding
    : trunk + (figure.carrying ?? '') + heads + arms + (seated ? '' : holding);
  const raised = lean ? `<g transform="rotate(${lean} 0 -86)">${upper}</g>` : upper;
  const lower = pose === 'bust' ? '' : legs(look, pose, away);
  const body = away || !seated ? lower + raised : raised + lower + holding;
  return place(`<g transform="translate(0 ${drop})">${body}</g>`, figure.x, figure.y, scale);
}

/** A baby wrapped in cloth, about 40 units long, its head to the right. */
export function baby(stage: Stage, cloth: string, x: number, y: number, turn = 0): string {
  const { palette } = stage;
  const skin = palette.tone('#d6a079');
  const wrap =
    path('M-26 0C-26-12-8-14 8-11C16-9 16 9 8 11C-8 14-26 12-26 0Z', palette.tone(cloth)) +
    stroke('M-18-6Q-8 2-2 11', darker(palette.tone(cloth), 0.2), 1.8);
  const headShape =
    circle(15, 0, 9.5, skin) +
    path('M15-9.500A9.500 9.500 0 0 1 24.500 0Q20-4 15-9.500Z', '#2b2326') +
    circle(14, -3, 1.1, '#33262b') +
    circle(14, 3, 1.1, '#33262b');
  return place(wrap + headShape, x, y, 1, turn);
}
