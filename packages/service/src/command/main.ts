import { Complaint } from '../problems/index.ts';
import { dispatch } from './dispatch.ts';
import { codes } from './subcommand.ts';
import { openTerminal } from './terminal.ts';

const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // What is under way ends in order; who is in a hurry asks twice.
    if (controller.signal.aborted) process.exit(codes.interrupted);
    controller.abort(
      new Complaint({
        id: 'Dihentikan. Tidak ada yang berubah.',
        en: 'Stopped. Nothing has been changed.',
      }),
    );
  });
}

// What is left open must not keep a command that is done.
process.exit(await dispatch(process.argv.slice(2), process.env, openTerminal, controller.signal));
