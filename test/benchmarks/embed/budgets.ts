/** What DESIGN promises of a page with one news feed, and whether it was so. */
import { added, isScript, median, roundTrips, sum, times } from './figures.ts';
import type { LineSpeed } from './direction.ts';
import type { Measured } from './report.ts';
import { plainFrame, simple } from './ways.ts';

/** A promise. */
export interface Budget {
  readonly what: string;
  /** The most that it may be. */
  readonly most: number;
  readonly found: number;
  readonly tell: (value: number) => string;
  /** Why it is more, where it is known to be. */
  readonly why?: string;
}

export const isHeld = ({ most, found }: Budget): boolean => found <= most;

/** Two digits are told, and the same two count. */
const rounded = (value: number) => Math.round(100 * value) / 100;
const asTimes = (value: number) => `${value.toFixed(2)} times`;
const asNumber = (value: number) => String(value);
const asShift = (value: number) => value.toFixed(3);
const asKilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;

/** The budgets with what was found. */
export function budgetsOf(
  measured: readonly Measured[],
  { latency, rate }: LineSpeed,
): readonly Budget[] {
  const of = (name: string) => measured.find(({ way }) => way.name === name)!;
  const [script, element, page, frame] = [of(simple), of('element'), of(plainFrame), of('frame')];
  const fewest = (visits: Measured['first']) =>
    Math.min(...visits.map((visit) => roundTrips(visit, latency)));
  const laterBy = (ones: Measured['first'], others: Measured['first']) =>
    Math.round(
      median(ones.map(({ firstItem }) => firstItem)) -
        median(others.map(({ firstItem }) => firstItem)),
    );
  const code = median(
    element.first.map((visit) =>
      sum(
        added(visit)
          .filter(isScript)
          .map(({ bytes }) => bytes),
      ),
    ),
  );
  const shiftOf = (names: readonly string[]) =>
    Math.max(
      ...names
        .flatMap((name) => [of(name).first, of(name).second].flat())
        .map(({ shift }) => shift),
    );
  return [
    {
      what: 'element, first visit, to the script by hand',
      most: 1.2,
      found: rounded(times(element.first, script.first)),
      tell: asTimes,
      why: `Both wait for as many round trips, and the element is ${laterBy(element.first, script.first)} ms later: its code takes ${Math.round((code * 8000) / rate)} ms of the line, and a part of it waits besides, since a new connection sends ten segments before it hears of any. The rest is the processor's, which runs the code and draws a skeleton before the items, though the data have come by then.`,
    },
    {
      what: 'element, second visit, to the script by hand',
      most: 0.7,
      found: rounded(times(element.second, script.second)),
      tell: asTimes,
      why: `No request is waited for but that of the page itself, for which both wait. What is left is the processor: it reads the code from the cache and runs it, draws a skeleton, opens the storage, reads the last good answer, and draws the items.`,
    },
    {
      what: 'frame, first visit, to the static frame',
      most: 1.1,
      found: rounded(times(frame.first, page.first)),
      tell: asTimes,
      why: 'Its page is larger: it has the styles of the element, and the data beside what is rendered of them.',
    },
    {
      what: 'JavaScript of a page with the element',
      most: 24 * 1024,
      found: code,
      tell: asKilobytes,
    },
    {
      what: 'requests of the element, with its data, without pictures',
      most: 4,
      found: median(element.first.map((visit) => added(visit).length)),
      tell: asNumber,
    },
    {
      what: 'round trips in sequence from its script tag to its first item, first visit',
      most: 2,
      found: fewest(element.first),
      tell: asNumber,
    },
    {
      what: 'the same, second visit',
      most: 0,
      found: fewest(element.second),
      tell: asNumber,
    },
    {
      what: 'requests that the text of the frame waits for',
      most: 1,
      found: fewest(frame.first),
      tell: asNumber,
    },
    {
      what: 'layout shift of the page with a frame',
      most: 0,
      found: shiftOf(['frame', 'pasted']),
      tell: asShift,
    },
    {
      what: 'layout shift of the page with an element, where room is kept for it',
      most: 0,
      found: shiftOf(['roomy']),
      tell: asShift,
    },
    {
      what: 'layout shift of the page with an element, where none is kept',
      most: 0,
      found: shiftOf(['element', 'placeholder']),
      tell: asShift,
      why: 'An element is as high as nothing until its code has come, and what stands below it then moves down once, as with every script that shows something where nothing was. Nothing moves after that: the skeleton is as high as what replaces it. Only the page itself can keep the room before any script has run.',
    },
  ];
}
