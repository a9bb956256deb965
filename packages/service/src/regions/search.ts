import type { RegionKind } from '@simpul-kim/contract';
import { fold } from './fold.ts';

/** What a person may write before a name to say what kind of region is meant. */
const kindWords: Readonly<Record<string, RegionKind[]>> = {
  desa: ['desa', 'desaAdat'],
  kelurahan: ['kelurahan'],
  kel: ['kelurahan'],
  kecamatan: ['kecamatan'],
  kec: ['kecamatan'],
  kabupaten: ['kabupaten'],
  kab: ['kabupaten'],
  kota: ['kota'],
  provinsi: ['provinsi'],
  prov: ['provinsi'],
};

/** A name, and what its region must lie in; both folded. */
export interface Guess {
  readonly name: string;
  readonly within: string;
}

/** What a person may have meant by what was typed into a region search. */
export interface Intent {
  /** Codes begin with this, where the text is a code rather than a name. */
  readonly code: string | undefined;
  /** The name as typed comes first; after it, the name with its last words taken as the place. */
  readonly guesses: readonly Guess[];
  /** Kinds named before the name: regions of these come first among equals. */
  readonly kinds: readonly RegionKind[];
}

/** `6409022004`, `64.09.02.2004` and `64-09-02` are all written in the wild. */
function asCode(text: string): string | undefined {
  const digits = text.replaceAll(/[\s.-]/g, '');
  if (!/^\d{2,10}$/.test(digits)) return undefined;
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter(Boolean)
    .join('.');
}

/**
 * Reads a region search: `desa bangun mulya`, `sumber sari, sebulu`, `sumber sari sebulu`,
 * `64.09.02`.
 */
export function readIntent(text: string): Intent {
  const trimmed = text.trim();
  const code = asCode(trimmed);
  const [head = '', ...places] = trimmed.split(',');
  const words = head.split(/\s+/).filter(Boolean);
  const kinds = kindWords[fold(words[0] ?? '')] ?? [];
  // "Kota" alone is a name (a district of Bandung begins so): only before more words it is a kind.
  const named = kinds.length > 0 && words.length > 1 ? words.slice(1) : words;
  const place = fold(places.join(''));
  const guesses = named.map((_, dropped) => {
    const kept = named.length - dropped;
    return {
      name: fold(named.slice(0, kept).join('')),
      within: fold(named.slice(kept).join('')) + place,
    };
  });
  return {
    code,
    guesses: guesses.filter(({ name }) => name !== ''),
    kinds: named === words ? [] : kinds,
  };
}
