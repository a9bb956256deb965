import { cspHash } from './document.ts';

/** What a page of ours may do. */
export interface PagePolicy {
  /** Its inline style sheets; nothing else inline is allowed. */
  readonly styles: readonly string[];
  /** Whether it runs our own scripts and calls our own API. */
  readonly scripted?: boolean;
  /** Whether it has a form that asks this service. */
  readonly searched?: boolean;
  /** Whether other sites may frame it. */
  readonly framed?: boolean;
  /** Which ones. Default: any. */
  readonly ancestors?: readonly string[];
  /** Origins that it may frame. */
  readonly frames?: readonly string[] | undefined;
  /** Whether it does work beside itself. Of a frame in a sandbox every script is one of another site. */
  readonly works?: boolean | undefined;
  /** Whether it plays videos: those of any site, by https. */
  readonly plays?: boolean | undefined;
}

/** The security headers of a page: nothing loads, runs or frames it but what it needs. */
export function pageHeaders({
  styles,
  scripted,
  searched,
  framed,
  ancestors = ['*'],
  frames = [],
  works,
  plays,
}: PagePolicy): Record<string, string> {
  const policy = [
    `default-src 'none'`,
    `img-src 'self' https: data:`,
    `style-src ${styles.map(cspHash).join(' ')}`,
    ...(scripted ? [`script-src 'self'`, `connect-src 'self'`] : []),
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    ...(works ? [`worker-src 'self' blob:`] : []),
    ...(plays ? ['media-src https:'] : []),
    `base-uri 'none'`,
    `form-action ${searched ? `'self'` : `'none'`}`,
    `frame-ancestors ${framed ? ancestors.join(' ') : `'self'`}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
}
