import type { SiteStanding } from '@simpul-kim/contract';

/** How hosts and regions stand, by what the list says of them. */
export interface Standings {
  readonly hosts: ReadonlyMap<string, SiteStanding>;
  readonly regions: ReadonlyMap<string, SiteStanding>;
}

/** The parts of a name from itself to the widest around it. */
function* outwards(name: string, without: RegExp): Generator<string> {
  for (let part = name; part !== ''; part = without.test(part) ? part.replace(without, '') : '') {
    yield part;
  }
}

function nearest(
  standings: ReadonlyMap<string, SiteStanding>,
  names: Iterable<string>,
): SiteStanding | undefined {
  for (const name of names) {
    const standing = standings.get(name);
    if (standing) return standing;
  }
  return undefined;
}

/** How a host stands: by the entry of itself, else of the nearest that it lies below. */
export const standingOfHost = ({ hosts }: Standings, host: string): SiteStanding | undefined =>
  nearest(hosts, outwards(host, /^[^.]*\./));

/** How a region stands: by the entry of itself, else of the nearest that it lies in. */
export const standingOfRegion = ({ regions }: Standings, code: string): SiteStanding | undefined =>
  nearest(regions, outwards(code, /\.\d+$/));

/** The hosts that are allowed, with all below them, as a content security policy names them. */
export const ancestorsOf = ({ hosts }: Standings): string[] =>
  [...hosts]
    .filter(([, standing]) => standing === 'allowed')
    .flatMap(([host]) => [
      `http://${host}:*`,
      `https://${host}:*`,
      `http://*.${host}:*`,
      `https://*.${host}:*`,
    ]);
