import { darker, lighter, mix } from './palette.ts';
import type { Stage } from './stage.ts';
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

/** A wooden boat with an upswept bow, 216 units long, its waterline through the origin. */
export function boat(
  stage: Stage,
  colors: { hull: string; stripe: string },
  kind: 'open' | 'cabin' | 'canopy' = 'open',
): string {
  const { palette } = stage;
  const hull = palette.tone(colors.hull);
  const stripe = palette.tone(colors.stripe);
  const inside = path(
    'M-104-56Q-84-30-58-28L72-28Q92-30 106-48L100-34Q70-22-58-22Q-92-24-104-56Z',
    palette.woodDark,
  );
  const body = path(
    'M-108-62Q-88-30-60-26L70-26Q92-28 110-52Q104-2 72 8L-62 8Q-96 0-108-62Z',
    hull,
  );
  const belt = path(
    'M-102-40Q-86-14-60-12L72-12Q94-14 107-34Q104-24 102-18Q88-2 70-1L-62-1Q-88-4-102-40Z',
    stripe,
  );
  const rim = stroke('M-108-62Q-88-30-60-26L70-26Q92-28 110-52', lighter(hull, 0.45), 4);
  const shadow = path(
    'M-86-12Q-76 4-62 8L72 8Q90 4 99-16Q84-1 70 2L-62 2Q-78 0-86-12Z',
    darker(hull, 0.4),
    'opacity=".5"',
  );
  const above =
    kind === 'cabin'
      ? rect(8, -66, 56, 42, palette.tone('#f6ead0'), 3) +
        rect(16, -58, 16, 16, palette.tone('#5b8f9e'), 2) +
        rect(40, -58, 16, 16, palette.tone('#5b8f9e'), 2) +
        path('M0-66Q36-80 74-66V-60H0Z', stripe) +
        stroke('M-16-28V-124', palette.woodDark, 4) +
        path('M-15-122L10-114L-15-106Z', palette.tone('#d8413a')) +
        stroke('M-16-120L-98-54M-16-120L64-68', palette.woodDark, 1.5)
      : kind === 'canopy'
        ? stroke('M-34-28V-72M52-28V-72', palette.woodDark, 4) +
          path('M-46-70Q8-96 64-70V-62Q8-84-46-62Z', stripe) +
          stroke('M-84-34L-96-96', palette.woodDark, 3)
        : stroke('M-20-30L-64-92', palette.woodDark, 3) +
          path('M10-28Q26-52 46-46Q62-44 66-28Z', palette.tone('#5aa7a0')) +
          stroke(
            'M16-30L34-46M28-29L46-46M42-29L56-42',
            lighter(palette.tone('#5aa7a0'), 0.4),
            1.5,
          );
  return inside + above + body + belt + shadow + rim;
}

const hullColors = [
  { hull: '#2a7f9e', stripe: '#f2b13c' },
  { hull: '#d9553c', stripe: '#fbf0d8' },
  { hull: '#2f8f6b', stripe: '#f6e3b0' },
  { hull: '#f0b43d', stripe: '#2b6f8c' },
  { hull: '#f4ead6', stripe: '#d2523f' },
];

/** Boat paints in an order of chance. */
export function boatPaints(stage: Stage): { hull: string; stripe: string }[] {
  return stage.random.shuffle(hullColors);
}

/** A table of a given size with its top at y. */
export function table(
  stage: Stage,
  x: number,
  y: number,
  w: number,
  h: number,
  cloth?: string,
): string {
  const { palette } = stage;
  const legs =
    rect(x - w * 0.45, y + 8, 14, h - 8, palette.woodDark) +
    rect(x + w * 0.45 - 14, y + 8, 14, h - 8, palette.woodDark);
  const top = rect(x - w / 2, y, w, 16, palette.woodLight, 4);
  if (!cloth) return legs + top + rect(x - w / 2 + 6, y + 16, w - 12, 8, palette.wood);
  const color = palette.tone(cloth);
  const scallops = Math.round(w / 46);
  const step = w / scallops;
  const hem = repeat(scallops, () => d`q${-step / 2} ${h * 0.12} ${-step} 0`);
  return (
    rect(x - w * 0.45, y + 8, 14, h, palette.woodDark) +
    rect(x + w * 0.45 - 14, y + 8, 14, h, palette.woodDark) +
    path(d`M${x - w / 2} ${y}H${x + w / 2}V${y + h * 0.74}${hem}Z`, darker(color, 0.1)) +
    rect(x - w / 2 - 4, y - 4, w + 8, 18, lighter(color, 0.12), 5)
  );
}

/** An open laptop seen from the front, 100 units wide, standing on the origin. */
export function laptopFront(stage: Stage, screen: string): string {
  const { palette } = stage;
  return (
    rect(-44, -66, 88, 60, palette.tone('#3c4653'), 6) +
    rect(-39, -61, 78, 50, palette.tone(screen), 3) +
    rect(-32, -54, 30, 20, palette.tone('#fff8e6'), 2) +
    rect(4, -54, 28, 5, palette.tone('#fff8e6'), 2, 'opacity=".8"') +
    rect(4, -45, 22, 5, palette.tone('#fff8e6'), 2, 'opacity=".8"') +
    rect(-32, -28, 62, 5, palette.tone('#fff8e6'), 2, 'opacity=".8"') +
    path('M-46-6H46L54 2H-54Z', palette.tone('#c3ccd2'))
  );
}

/** A laptop seen from behind its lid, 92 units wide, standing on the origin. */
export function laptopBack(stage: Stage): string {
  const { palette } = stage;
  return (
    rect(-46, -60, 92, 58, palette.tone('#aab7bf'), 6) +
    rect(-46, -60, 92, 8, palette.tone('#c9d3d8'), 4) +
    circle(0, -30, 7, palette.tone('#e9eff0')) +
    rect(-52, -4, 104, 6, palette.tone('#84929b'), 3)
  );
}

/** A standing snack pouch with a clear window and a round green mark, 100 by 150 units. */
export function pouch(stage: Stage, color: string, contents: string, motif: number): string {
  const { palette } = stage;
  const main = palette.tone(color);
  const body = path('M-46-148Q0-152 46-148L48-136Q44-80 52-6Q0 6-52-6Q-44-80-48-136Z', main);
  const side = path(
    'M24-150L46-148L48-136Q44-80 52-6Q38 0 28 1Q30-90 24-150Z',
    darker(main, 0.16),
    'opacity=".7"',
  );
  const seal = path('M-46-148Q0-152 46-148L47-134Q0-138-47-134Z', lighter(main, 0.35));
  const label = path('M-36-120Q0-126 36-120V-84Q0-76-36-84Z', palette.tone('#fff4dc'));
  const emblem =
    motif % 3 === 0
      ? path('M-18-98Q0-84 18-106Q20-112 15-112Q2-98-14-104Z', palette.tone('#f0b32f'))
      : motif % 3 === 1
        ? path('M-20-100Q-4-114 10-102L20-110V-92L10-100Q-4-88-20-100Z', palette.tone('#3f8fa5')) +
          circle(-10, -101, 2, '#fff')
        : path('M0-84Q-20-98 0-118Q20-98 0-84Z', palette.tone('#5fa04e')) +
          stroke('M0-86V-112', palette.tone('#2f7548'), 2.5);
  const pane = ellipse(-2, -42, 30, 30, lighter(main, 0.6));
  const chips = [
    [-16, -40],
    [0, -52],
    [12, -38],
    [-4, -30],
    [-10, -54],
    [10, -24],
    [-18, -26],
  ]
    .map(([x, y], i) =>
      ellipse(
        x!,
        y!,
        9.5,
        7.5,
        i % 2 ? palette.tone(contents) : darker(palette.tone(contents), 0.12),
      ),
    )
    .join('');
  const mark =
    circle(34, -20, 12, '#fdfaf0') +
    circle(34, -20, 9.6, palette.tone('#2e9d57')) +
    path('M34-25Q40-18 34-14Q28-18 34-25Z', '#fdfaf0');
  return body + side + seal + label + emblem + pane + chips + mark;
}

/** A glass jar with a coloured lid, 70 by 96 units. */
export function jar(stage: Stage, contents: string, lid: string): string {
  const { palette } = stage;
  const fill = palette.tone(contents);
  return (
    rect(-34, -84, 68, 84, palette.tone('#e9f3ee'), 12) +
    rect(-30, -68, 60, 64, fill, 9) +
    repeat(9, (i) =>
      circle(
        -20 + (i % 3) * 20,
        -56 + Math.floor(i / 3) * 20,
        7,
        i % 2 ? lighter(fill, 0.2) : darker(fill, 0.14),
      ),
    ) +
    rect(-36, -96, 72, 18, palette.tone(lid), 6) +
    rect(-26, -76, 8, 62, '#ffffff', 4, 'opacity=".45"')
  );
}

/** A round woven basket, `w` wide and `h` high, standing on the origin. */
export function basket(stage: Stage, w: number, h: number, color: string, accent: string): string {
  const main = stage.palette.tone(color);
  const second = stage.palette.tone(accent);
  const half = w / 2;
  const shape = path(
    d`M${-half} ${-h}Q${-half * 0.95} ${-h * 0.3} ${-half * 0.72} 0Q0 ${h * 0.1} ${half * 0.72} 0Q${half * 0.95} ${-h * 0.3} ${half} ${-h}Z`,
    main,
  );
  const count = Math.max(5, Math.round(w / 20));
  const step = (w * 0.86) / count;
  const diamond = (y: number, size: number): string =>
    repeat(count, (i) => {
      const x = -half * 0.86 + step * (i + 0.5);
      return d`M${x} ${y - size}l${step * 0.4} ${size}l${-step * 0.4} ${size}l${-step * 0.4} ${-size}z`;
    });
  const bands =
    stroke(
      d`M${-half * 0.93} ${-h * 0.7}Q0 ${-h * 0.62} ${half * 0.93} ${-h * 0.7}M${-half * 0.83} ${-h * 0.26}Q0 ${-h * 0.18} ${half * 0.83} ${-h * 0.26}`,
      darker(main, 0.25),
      2.5,
    ) + path(diamond(-h * 0.45, h * 0.15), second);
  const mouth =
    ellipse(0, -h, half, h * 0.14, darker(main, 0.45)) +
    stroke(
      d`M${-half} ${-h}A${half} ${h * 0.14} 0 0 0 ${half} ${-h}`,
      lighter(main, 0.25),
      h * 0.06,
    );
  const shade = path(
    d`M${half * 0.4} ${-h * 0.88}L${half} ${-h}Q${half * 0.95} ${-h * 0.3} ${half * 0.72} 0Q${half * 0.5} ${h * 0.05} ${half * 0.3} ${h * 0.06}Z`,
    darker(main, 0.4),
    'opacity=".3"',
  );
  return shape + bands + shade + mouth;
}

/** The outlines of a heap of round fruit, `w` wide, lying on the origin; its user fills it. */
export function heap(w: number): string {
  const size = w / 8;
  let fruit = '';
  for (const [row, count] of [
    [0, 4],
    [1, 3],
    [2, 2],
  ] as const) {
    for (let i = 0; i < count; i += 1) {
      const x = (i - (count - 1) / 2) * size * 1.9;
      const y = -size - row * size * 1.35;
      fruit += `<circle cx="${num(x)}" cy="${num(y)}" r="${num(size)}"/>`;
      fruit += circle(x - size * 0.3, y - size * 0.35, size * 0.3, '#fff', 'opacity=".35"');
      if ((i + row) % 2) fruit += circle(x, y, size, '#14262f', 'opacity=".12"');
    }
  }
  return fruit;
}

/** A striped awning `w` wide and `h` high hanging from (x, y). */
export function awning(
  stage: Stage,
  x: number,
  y: number,
  w: number,
  h: number,
  color: string,
): string {
  const { palette } = stage;
  const stripes = Math.max(6, Math.round(w / 44));
  const topInset = w * 0.06;
  const colors = [palette.tone(color), palette.tone('#fdf2da')];
  return (
    repeat(stripes, (i) => {
      const at = (part: number, inset: number): number =>
        x - w / 2 + inset + ((w - inset * 2) * part) / stripes;
      const [a, b] = [at(i, 0), at(i + 1, 0)];
      const data = d`M${at(i, topInset)} ${y}H${at(i + 1, topInset)}L${b} ${y + h}a${(b - a) / 2} ${h * 0.22} 0 0 1 ${a - b} 0Z`;
      return path(data, colors[i % 2] as string);
    }) + fade(rect(x - w / 2 + topInset, y, w - topInset * 2, 7, palette.shade), 0.18)
  );
}

/** A phone of a given width, its centre on the origin; `screen` is drawn inside it. */
export function phone(stage: Stage, w: number, h: number, screen: string, back: string): string {
  const { palette } = stage;
  const edge = Math.min(w, h) * 0.07;
  return (
    rect(-w / 2, -h / 2, w, h, palette.tone('#27303c'), edge * 2.2) +
    rect(-w / 2 + edge, -h / 2 + edge, w - edge * 2, h - edge * 2, back, edge * 1.3) +
    screen
  );
}

/** The red-over-white flag on a pole standing at (x, y), its colours true in any light. */
export function flagPole(stage: Stage, x: number, y: number, tall: number): string {
  const { palette } = stage;
  const w = tall * 0.36;
  const h = w * 0.66;
  const wave = (top: number, bottom: number): string =>
    d`M0 ${top}Q${w * 0.25} ${top - h * 0.12} ${w * 0.5} ${top}T${w} ${top}V${bottom}Q${w * 0.75} ${bottom + h * 0.12} ${w * 0.5} ${bottom}T0 ${bottom}Z`;
  const cloth =
    path(wave(0, h / 2), '#d9272e') +
    path(wave(h / 2, h), mix(palette.tone('#ffffff'), '#ffffff', 0.7));
  return (
    rect(x - 14, y - 12, 28, 12, palette.tone('#d8d2c4'), 3) +
    stroke(d`M${x} ${y - 10}V${y - tall}`, palette.tone('#e6e2d8'), 5) +
    circle(x, y - tall - 3, 6, palette.tone('#f0b93a')) +
    place(cloth, x + 2, y - tall + 8)
  );
}

/** A potted plant standing on the origin, about 90 units tall. */
export function pottedPlant(stage: Stage, pot = '#c8623f'): string {
  const { palette } = stage;
  const leaf = (turn: number, color: string): string =>
    place(path('M0 0C-13-18-12-44 0-58C12-44 13-18 0 0Z', color), 0, -32, 1, turn);
  return (
    leaf(-58, palette.leafDark) +
    leaf(58, palette.leafDark) +
    leaf(-28, palette.leaf) +
    leaf(30, palette.leaf) +
    leaf(0, palette.leafLight) +
    path('M-24-36H24L18 0H-18Z', palette.tone(pot)) +
    rect(-27, -40, 54, 10, lighter(palette.tone(pot), 0.15), 3)
  );
}

/** An orange traffic cone, 60 units tall. */
export function cone(stage: Stage): string {
  const { palette } = stage;
  const orange = palette.tone('#f2702e');
  return (
    rect(-24, -8, 48, 8, darker(orange, 0.2), 3) +
    path('M-16-8L-5-60H5L16-8Z', orange) +
    path('M-12.500-24H12.500L9.800-36H-9.800Z', palette.tone('#fffaf0'))
  );
}

/** A shallow bowl or plate of chips, `w` wide. */
export function plate(stage: Stage, w: number, color: string): string {
  const { palette } = stage;
  const main = palette.tone(color);
  const chips = repeat(9, (i) => {
    const x = ((i % 5) - 2) * w * 0.13 + (i > 4 ? w * 0.06 : 0);
    const y = i > 4 ? -w * 0.15 : -w * 0.08;
    return ellipse(x, y, w * 0.09, w * 0.062, i % 2 ? main : lighter(main, 0.25));
  });
  return (
    chips +
    path(
      d`M${-w / 2} ${-w * 0.08}Q0 ${w * 0.02} ${w / 2} ${-w * 0.08}Q${w * 0.34} ${w * 0.06} ${w * 0.2} ${w * 0.06}H${-w * 0.2}Q${-w * 0.34} ${w * 0.06} ${-w / 2} ${-w * 0.08}Z`,
      palette.tone('#fdf6e6'),
    )
  );
}

/** Bars growing to the right height on a base line, with rounded tops. */
export function bars(
  values: readonly number[],
  w: number,
  h: number,
  colors: readonly string[],
): string {
  const step = w / values.length;
  return values
    .map((value, i) =>
      rect(
        i * step + step * 0.16,
        -h * value,
        step * 0.68,
        h * value,
        colors[i % colors.length] as string,
        step * 0.12,
      ),
    )
    .join('');
}

/** A ring cut in slices; `parts` add up to 1. */
export function ring(radius: number, parts: readonly number[], colors: readonly string[]): string {
  const around = 2 * Math.PI * radius;
  let start = 0;
  return parts
    .map((part, i) => {
      const dash = `stroke-dasharray="${(part * around).toFixed(1)} ${around.toFixed(1)}" stroke-dashoffset="${(-start * around).toFixed(1)}"`;
      start += part;
      return circle(
        0,
        0,
        radius,
        'none',
        `stroke="${colors[i % colors.length]}" stroke-width="${(radius * 0.55).toFixed(1)}" ${dash}`,
      );
    })
    .join('');
}

/** A round badge with a check (true) or a cross (false), `radius` units. */
export function verdict(stage: Stage, good: boolean, radius: number): string {
  const color = stage.palette.tone(good ? '#2f9e58' : '#d93f3a');
  const sign = good
    ? stroke(
        d`M${-radius * 0.45} ${radius * 0.02}L${-radius * 0.12} ${radius * 0.36}L${radius * 0.46} ${-radius * 0.34}`,
        '#ffffff',
        radius * 0.24,
      )
    : stroke(
        d`M${-radius * 0.34} ${-radius * 0.34}L${radius * 0.34} ${radius * 0.34}M${radius * 0.34} ${-radius * 0.34}L${-radius * 0.34} ${radius * 0.34}`,
        '#ffffff',
        radius * 0.24,
      );
  return circle(0, 0, radius * 1.14, '#fffaf0') + circle(0, 0, radius, color) + sign;
}

/** A triangle of bunting flags hung between two points. */
export function bunting(
  stage: Stage,
  x1: number,
  x2: number,
  y: number,
  sag: number,
  colors: readonly string[],
): string {
  const count = Math.round((x2 - x1) / 44);
  const at = (t: number): [number, number] => [x1 + (x2 - x1) * t, y + 4 * sag * t * (1 - t)];
  const line = stroke(
    d`M${x1} ${y}Q${(x1 + x2) / 2} ${y + sag * 2} ${x2} ${y}`,
    stage.palette.woodDark,
    2,
  );
  return (
    line +
    repeat(count, (i) => {
      const [x, top] = at((i + 0.5) / count);
      return polygon(
        [
          [x - 13, top],
          [x + 13, top],
          [x, top + 28],
        ],
        stage.palette.tone(colors[i % colors.length] as string),
      );
    })
  );
}
