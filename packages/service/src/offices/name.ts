import type { Region } from '@simpul-kim/contract';

/** What an office of a region is called, where it gives itself no other name. */
export function officeNameOf({
  level,
  kind,
  name,
}: Pick<Region, 'level' | 'kind' | 'name'>): string {
  if (level === 'district') return `Kecamatan ${name}`;
  if (level === 'village') return `${kind === 'kelurahan' ? 'Kelurahan' : 'Desa'} ${name}`;
  return `Diskominfo ${name}`;
}
