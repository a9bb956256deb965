import { isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address, as numbers. */
function groupsOf(address: string): number[] {
  // The platform's own parser writes it in one form, an IPv4 part at its end as groups too.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const numbers = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const before = numbers(head);
  const after = numbers(tail ?? '');
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

const withPort = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$|^\[([\da-f:.]+)\](?::\d{1,5})?$/i;

/** An address as a proxy may write it, without the port and the zone. */
function bareOf(address: string): string {
  const [, v4, v6] = withPort.exec(address) ?? [];
  return (v4 ?? v6 ?? address).split('%')[0]!;
}

/** The network of an address, of IPv6 by so many groups of 16 bits; IPv4 in its clothes is IPv4. */
function networkBy(address: string, count: number): string {
  const bare = bareOf(address);
  if (!isIPv6(bare)) return bare;
  const groups = groupsOf(bare);
  const [, , , , , mark, high = 0, low = 0] = groups;
  if (mark === 0xffff && groups.slice(0, 5).every((group) => group === 0)) {
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  const first = groups.slice(0, count).map((group) => group.toString(16));
  return `${first.join(':')}::/${16 * count}`;
}

/**
 * The network that an address stands for: of IPv4 the address itself, of IPv6 its /64, which is what
 * one subscriber has at the least.
 */
export const networkOf = (address: string): string => networkBy(address, 4);

/** The same, of IPv6 by its /48, which is what one subscriber has at the most. */
export const wideNetworkOf = (address: string): string => networkBy(address, 3);
