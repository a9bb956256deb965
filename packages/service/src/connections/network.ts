import { isIPv6 } from 'node:net';

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The network that an address belongs to, for counting: of IPv4 the address itself; of IPv6 its
 * first 64 bits, within which one customer has as many addresses as they like.
 */
export function networkOf(address: string): string {
  const v4 = mapped.exec(address)?.[1];
  if (v4) return v4;
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  // In its normal form, one run of zeros is left out.
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
