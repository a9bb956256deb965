/**
 * For pages that embed widgets as frames and allow a script: makes each frame as high as what is in it. One
 * script tag, once on a page; it touches no frame but those of its own service.
 */
import type { HeightMessage, HelloMessage } from '../frame/speak.ts';

/** Address of the service, known by that of this script. Set by the build. */
declare const HOME: string;

const home = HOME;
const { origin: ours } = new URL(home);
/** Neither a line nor a page without an end, whatever a frame says. */
const [lowest, highest] = [60, 20_000];

const frames = () => document.querySelectorAll<HTMLIFrameElement>(`iframe[src^="${home}embed/"]`);

/** Where the messages of a frame come from: a sandbox has taken its origin away. */
const originOf = ({ sandbox }: HTMLIFrameElement) =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : ours;

const heightIn = (data: unknown): number | undefined => {
  const { type, value } = (data ?? {}) as Partial<HeightMessage>;
  return type === 'kim-height' && typeof value === 'number' && value >= 0 ? value : undefined;
};

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    frame.style.height = `${Math.min(Math.max(height, lowest), highest)}px`;
  }
});

const greet = () => {
  for (const { contentWindow } of frames()) {
    contentWindow?.postMessage({ type: 'kim-hello' } satisfies HelloMessage, '*');
  }
};
// A frame that comes later has a listener by the time that it is loaded.
addEventListener('load', greet, true);
greet();
