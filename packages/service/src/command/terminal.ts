import { createInterface } from 'node:readline';
import type { Locale } from '@simpul-kim/contract';
import type { Sentence } from '../problems/index.ts';
import type { Terminal } from './subcommand.ts';

/** How often a step may say how far it is. */
const refreshMs = 100;

/** A terminal over the standard streams; one line a step, which a real terminal keeps current. */
export function openTerminal(locale: Locale): Terminal {
  const { stdin, stdout, stderr } = process;
  // Who reads only the beginning (`| head`) must not end what is being done.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  const text = (sentence: Sentence) => sentence[locale];
  let step = '';
  let shownAt = 0;
  const endStep = () => {
    if (step && stderr.isTTY) stderr.write('\n');
    step = '';
  };
  return {
    locale,
    text,
    endStep,
    complain: (what) => void stderr.write(`${what}\n`),
    interactive: stdin.isTTY && stderr.isTTY,
    async ask(question, signal) {
      signal.throwIfAborted();
      endStep();
      if (stdin.isTTY) stderr.write(text(question));
      const lines = createInterface({ input: stdin });
      const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
      const stop = () => reject(signal.reason as Error);
      signal.addEventListener('abort', stop);
      lines.once('line', resolve).once('close', () => resolve(undefined));
      return promise.finally(() => {
        signal.removeEventListener('abort', stop);
        lines.close();
      });
    },
    say(what) {
      endStep();
      stdout.write(`${typeof what === 'string' ? what : text(what)}\n`);
    },
    step(what, part) {
      const next = text(what);
      if (next !== step) {
        endStep();
        step = next;
        stderr.write(stderr.isTTY ? `${next} …` : `${next} …\n`);
      }
      const now = performance.now();
      if (part === undefined || !stderr.isTTY || (now - shownAt < refreshMs && part < 1)) return;
      shownAt = now;
      stderr.write(`\r${next} … ${Math.floor(100 * part)} %`);
    },
  };
}
