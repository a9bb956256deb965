/** A point in picture units (1280 by 720). */
export type Point = readonly [number, number];

/** Writes a number as briefly as one decimal allows. */
export function num(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** Template tag for path data: rounds the numbers put into it. */
export function d(parts: TemplateStringsArray, ...values: (number | string)[]): string {
  return parts.reduce((text, part, i) => {
    const value = values[i - 1];
    return text + (typeof value === 'number' ? num(value) : (value ?? '')) + part;
  });
}

/** A filled path; `extra` holds further attributes. */
export function path(data: string, fill: string, extra = ''): string {
  return `<path d="${data}" fill="${fill}"${extra && ` ${extra}`}/>`;
}

/** An open path drawn as a line with round ends. */
export function stroke(data: string, color: string, width: number, extra = ''): string {
  const look = `fill="none" stroke="${color}" stroke-width="${num(width)}"`;
  const ends = 'stroke-linecap="round" stroke-linejoin="round"';
  return `<path d="${data}" ${look} ${ends}${extra && ` ${extra}`}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, extra = ''): string {
  const place = `cx="${num(x)}" cy="${num(y)}" r="${num(radius)}"`;
  return `<circle ${place} fill="${fill}"${extra && ` ${extra}`}/>`;
}

export function ellipse(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  extra = '',
): string {
  const place = `cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}"`;
  return `<ellipse ${place} fill="${fill}"${extra && ` ${extra}`}/>`;
}

/** A rectangle, its corners rounded by `radius`. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
  extra = '',
): string {
  const round = radius ? ` rx="${num(radius)}"` : '';
  const place = `x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"`;
  return `<rect ${place}${round} fill="${fill}"${extra && ` ${extra}`}/>`;
}

/** A closed shape with straight sides. */
export function polygon(points: readonly Point[], fill: string, extra = ''): string {
  return path(`M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}Z`, fill, extra);
}

/** Content moved, scaled and turned (degrees) as one. */
export function place(
  content: string,
  x: number,
  y: number,
  scale: number | Point = 1,
  turn = 0,
): string {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale;
  const scaled = sx === 1 && sy === 1 ? '' : ` scale(${sx.toFixed(3)} ${sy.toFixed(3)})`;
  const turned = turn ? ` rotate(${num(turn)})` : '';
  return `<g transform="translate(${num(x)} ${num(y)})${turned}${scaled}">${content}</g>`;
}

/** Content shown through: 0 invisible, 1 solid. */
export function fade(content: string, opacity: number): string {
  return `<g opacity="${opacity}">${content}</g>`;
}

/** A vertical gradient in picture units; `stops` are colours spread evenly from `y1` to `y2`. */
export function gradient(id: string, y1: number, y2: number, stops: readonly string[]): string {
  const marks = stops.map(
    (color, i) => `<stop offset="${num(i / (stops.length - 1))}" stop-color="${color}"/>`,
  );
  const line = `x1="0" y1="${num(y1)}" x2="0" y2="${num(y2)}"`;
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${line}>${marks.join('')}</linearGradient>`;
}

/** A round glow that fades out to nothing. */
export function glow(id: string, x: number, y: number, radius: number, color: string): string {
  const stops = [
    [0, 0.85],
    [0.3, 0.42],
    [0.6, 0.14],
    [1, 0],
  ].map(([at, alpha]) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${alpha}"/>`);
  const light = `<radialGradient id="${id}">${stops.join('')}</radialGradient>`;
  return light + circle(x, y, radius, `url(#${id})`);
}

/** Calls `draw` for 0 to `count - 1` and joins the results. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
