import type { FastifyRequest } from 'fastify';
import type { ChangeHearer, Database } from '../database/index.ts';
import { Refusal, type Sentence } from '../problems/index.ts';
import { readStandings } from './queries.ts';
import { ancestorsOf, standingOfHost, standingOfRegion, type Standings } from './standing.ts';
import { hostIn } from './subject.ts';

/** Where widgets may be shown: any site that is not suspended, or only those that are listed. */
export type SitePolicy = 'open' | 'listed';

/** The site list as it stands now, held in memory: every public read asks it. */
export interface Sites {
  /**
   * Lets a request pass that comes from a page which may show widgets. One that names no page, as of
   * programs and of frames in a sandbox, passes.
   *
   * @param own the address of this service, whose own pages always may.
   * @throws {Refusal} `suspended`
   */
  requireSite(request: FastifyRequest, own: string): void;
  /** @throws {Refusal} `suspended`, where the widgets of a region are. */
  requireRegion(code: string): void;
  /** Headers of a request, beside the usual ones, by which answers and pages differ now. */
  readonly vary: { readonly answers: readonly string[]; readonly pages: readonly string[] };
  /** Who may frame pages that are made for it, as a content security policy names them. */
  readonly ancestors: readonly string[];
  readonly hearer: ChangeHearer;
}

const suspendedSite: Sentence = {
  id: 'Tampilan Simpul KIM di situs ini sedang dihentikan sementara oleh pengelola layanan. Pengelola situs dapat menghubungi Dinas Kominfo setempat.',
  en: 'On this site, Simpul KIM is suspended for now by the operator of the service. Who runs the site can ask the local communication office.',
};
const unlistedSite: Sentence = {
  id: 'Situs ini belum terdaftar untuk menampilkan Simpul KIM. Pengelola situs dapat mendaftarkannya lewat Dinas Kominfo setempat.',
  en: 'This site is not registered to show Simpul KIM. Who runs it can have it registered by the local communication office.',
};
const suspendedRegion: Sentence = {
  id: 'Tampilan Simpul KIM untuk wilayah ini sedang dihentikan sementara oleh pengelola layanan. Silakan kembali lain waktu, atau hubungi Dinas Kominfo setempat.',
  en: 'For this region, Simpul KIM is suspended for now by the operator of the service. Please come back later, or ask the local communication office.',
};

/** Ways in which a browser asks for a page that it shows within another. */
const within = new Set(['iframe', 'frame', 'embed', 'object', 'fencedframe']);

/** The page that asks: its host, and whether it is sure to show what it asks for. */
interface Asking {
  readonly host: string;
  readonly isShowing: boolean;
}

/** Who asks; nothing, where it is not told, or only linked here. */
function asking({ headers }: FastifyRequest): Asking | undefined {
  const { origin, referer, 'sec-fetch-dest': destination } = headers;
  const address = origin ?? referer;
  const host = address === undefined || address === 'null' ? undefined : hostIn(address);
  if (host === undefined) return undefined;
  if (origin !== undefined) return { host, isShowing: true };
  // To a service by plain http, browsers do not tell what for.
  if (destination === undefined) return { host, isShowing: false };
  return within.has(destination) ? { host, isShowing: true } : undefined;
}

const byNothing: Sites['vary'] = { answers: [], pages: [] };
const byHost: Sites['vary'] = { answers: ['Origin'], pages: ['Referer', 'Sec-Fetch-Dest'] };

const retryAfterMs = 1000;

/**
 * Reads the site list, and holds it up to date as changes are heard.
 *
 * @param changed is told once the list in use is another.
 */
export async function openSites(
  { db }: Database,
  { policy, changed }: { policy: SitePolicy; changed: () => void },
): Promise<Sites> {
  const isListed = policy === 'listed';
  let standings: Standings = await readStandings(db);
  let ancestors = isListed ? [`'self'`, ...ancestorsOf(standings)] : ['*'];
  let turn = 0;

  const reload = async (): Promise<void> => {
    const mine = ++turn;
    try {
      const read = await readStandings(db);
      if (mine !== turn) return;
      standings = read;
      ancestors = isListed ? [`'self'`, ...ancestorsOf(read)] : ['*'];
      changed();
    } catch {
      // The list from before holds until it can be read again.
      setTimeout(() => void (mine === turn && reload()), retryAfterMs).unref();
    }
  };

  const isAsked = () => isListed || standings.hosts.size > 0;

  return {
    requireSite(request, own) {
      const page = isAsked() ? asking(request) : undefined;
      if (page === undefined || page.host === hostIn(own)) return;
      const standing = standingOfHost(standings, page.host);
      if (standing === 'suspended') throw new Refusal('suspended', { detail: suspendedSite });
      // Who is on no list may link here, and is kept from framing by the page's policy too.
      if (isListed && page.isShowing && standing !== 'allowed') {
        throw new Refusal('suspended', { detail: unlistedSite });
      }
    },
    requireRegion(code) {
      if (standingOfRegion(standings, code) === 'suspended') {
        throw new Refusal('suspended', { detail: suspendedRegion });
      }
    },
    get vary() {
      return isAsked() ? byHost : byNothing;
    },
    get ancestors() {
      return ancestors;
    },
    hearer: {
      drop(region) {
        if (region === 'sites' || region === '*') void reload();
      },
      trust(changesAreHeard) {
        if (changesAreHeard) void reload();
      },
    },
  };
}
