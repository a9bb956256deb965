import os from 'node:os';
import { budgetsOf, isHeld, type Budget } from './budgets.ts';
import type { LineSpeed } from './direction.ts';
import { added, isScript, median, pictures, roundTrips, sum, times, typical } from './figures.ts';
import type { Visit } from './visit.ts';
import { items, plainFrame, simple, type Way } from './ways.ts';

/** A way, and how its visits were, by round. */
export interface Measured {
  readonly way: Way;
  readonly first: Visit[];
  readonly second: Visit[];
}

/** How it was measured. */
export interface Setting {
  readonly speed: LineSpeed;
  readonly slowdown: number;
  readonly rounds: number;
  /** Its version. */
  readonly browser: string;
}

const ms = (value: number) => `${Math.round(value)} ms`;
const kB = (bytes: number) => (bytes / 1024).toFixed(1);
const cells = (...values: readonly (string | number)[]) => `| ${values.join(' | ')} |`;

type Visits = 'first' | 'second';

function row(one: Measured, all: readonly Measured[], which: Visits, latency: number): string {
  const visits = one[which];
  const firstItems = visits.map(({ firstItem }) => firstItem);
  const opponent = all.find(({ way }) => way.name === one.way.against)!;
  const middle = (of: (visit: Visit) => number) => median(visits.map(of));
  return cells(
    one.way.what,
    ms(median(firstItems)),
    `${Math.round(Math.min(...firstItems))}–${Math.round(Math.max(...firstItems))}`,
    opponent === one ? '1' : times(visits, opponent[which]).toFixed(2),
    Math.min(...visits.map((visit) => roundTrips(visit, latency))),
    `${middle((visit) => added(visit).length)} + ${middle((visit) => pictures(visit).length)}`,
    kB(
      middle((visit) =>
        sum(
          added(visit)
            .filter(isScript)
            .map(({ bytes }) => bytes),
        ),
      ),
    ),
    kB(middle(({ bytes }) => bytes)),
    middle(({ shift }) => shift).toFixed(3),
    ms(middle(({ blocked }) => blocked)),
  );
}

const table = (measured: readonly Measured[], which: Visits, latency: number) => `\
| | first item | from–to | times its opponent | round trips | requests + pictures | JavaScript, kB | all, kB | shift | blocked |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
${measured.map((one) => row(one, measured, which, latency)).join('\n')}`;

const verdict = (budget: Budget) =>
  isHeld(budget) ? 'held' : `not held, by ${budget.tell(budget.found - budget.most)}`;

const budgetTable = (budgets: readonly Budget[]) => `\
| | at the most | found | |
| --- | --: | --: | --- |
${budgets
  .map((budget) =>
    cells(budget.what, budget.tell(budget.most), budget.tell(budget.found), verdict(budget)),
  )
  .join('\n')}`;

function reasons(budgets: readonly Budget[]): string {
  const missed = budgets.filter((budget) => !isHeld(budget));
  if (missed.length === 0) return 'All hold.';
  return missed.map(({ what, why = 'Why is not known.' }) => `- **${what}**: ${why}`).join('\n');
}

/** The requests of a visit, as the server saw them, and the first item between them. */
function waterfall({ way, first }: Measured): string {
  const visit = typical(first);
  const lines = visit.requests
    .filter((request) => !request.type.startsWith('image/'))
    .map(({ arrivedAt, connection, host, path, bytes }) => ({
      at: arrivedAt,
      text: `connection ${connection}  ${host}${path.split('?')[0]!}  ${kB(bytes)} kB`,
    }));
  lines.push({ at: visit.firstItem, text: 'the first item is seen' });
  const told = lines
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, text }) => `${Math.round(at).toString().padStart(6)} ms  ${text}`);
  return `${way.what}:\n\n\`\`\`text\n${told.join('\n')}\n\`\`\``;
}

/** Tells it as a page of the docs. */
export function reportOf(measured: readonly Measured[], setting: Setting): string {
  const { speed, slowdown, rounds, browser } = setting;
  const { latency, rate } = speed;
  const budgets = budgetsOf(measured, speed);
  const shownFalls = [simple, 'element', 'placeholder', plainFrame, 'frame'];
  return `# Embedding

How soon the first of ${items} news items stands on a page. \`npm run bench:embed\` measures it and writes this page:
Chromium ${browser} on ${os.cpus()[0]?.model ?? 'an unknown processor'}, Node.js ${process.versions.node}.

## How

A line of ${rate / 1e6} Mbit/s each way and ${latency} ms there and back, a processor ${slowdown} times slower. The line is a proxy that delays
and shapes what goes through it, for all connections together: each is set up in a round trip, starts slowly (ten segments,
then twice as much with each round trip), and has real TLS 1.3 and HTTP/2 on it. Names are found at once. The processor is
slowed down by the browser's own means; frames share the process of their page, as on phones with little memory.

The page is on one host, the service on another, the widgets of others and what they read on a third. ${rounds} rounds, in each
every way after the other: a first visit in a new profile, then a second, in a new tab, with all connections
gone. All answers say to be an hour old, so that the second visit is made an hour later as far as caches go: what
is kept for minutes is asked for again. The page itself always is.

The first item is seen when its text has been painted, counted from the beginning of the navigation, in frames too: the median, and the
least and the most. "Times its opponent" is the median of what it was in each round: for what runs by a script, to the
script by hand; for frames, to the static frame. The opponents:

- **A script of 60 lines, written by hand**: without libraries, a module (so that it shares the connection of its data), from the host of
  the service, kept as long as \`embed.js\`; asks for the same data, shows the same items with the same pictures. What it
  needs for its dates it makes while it waits.
- **A plain static page in a frame**: a file with the same items and pictures, without a script, compressed.
- **Two widgets from npm** that show lists of other things: the same items in their words, from servers that
  answer at once.

Round trips are requests that waited for one another before the first item, without those for connections, pictures and the page
itself. Bytes of JavaScript are as they were sent; "all" is all that went over the line, with the page, pictures, TLS
and packets. Shift is the layout shift of page and frame together, blocked what tasks took beyond 50 ms each.

## The first visit

${table(measured, 'first', latency)}

## The second visit

${table(measured, 'second', latency)}

## Budgets

${budgetTable(budgets)}

${reasons(budgets)}

## What waits for what

A first visit of the median, by when requests reached the server; an answer takes ${latency / 2} ms back.

${measured
  .filter(({ way }) => shownFalls.includes(way.name))
  .map(waterfall)
  .join('\n\n')}
`;
}
