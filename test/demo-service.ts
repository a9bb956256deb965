import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../packages/service/src/config.ts';
import type { Demo } from '../packages/service/src/demo/load.ts';
import { openLog } from '../packages/service/src/log.ts';
import { start } from '../packages/service/src/start.ts';

/** The service as `npm start` has it, with the demo, on a free port. */
export interface DemoService {
  /** Its address for this process. */
  readonly address: string;
  /** Its address for a browser: plain http and not localhost. */
  readonly origin: string;
  /** Whom to sign in as. */
  readonly accounts: Demo['accounts'];
  /** All that it has logged, at its most talkative. */
  logged(): string;
  stop(): Promise<void>;
}

/**
 * Starts the service with an embedded database of its own.
 *
 * @param proofWork how much work a proof is; little, where it is not what is looked at.
 * @param proxies how many proxies stand in front; see `Config.proxies`.
 */
export async function givenDemoService({
  proofWork = 20,
  proxies = 0,
}: { readonly proofWork?: number; readonly proxies?: number } = {}): Promise<DemoService> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kim-demo-'));
  // The embedded database runs as a user of its own where the tests run as root.
  await chmod(folder, 0o755);
  const lines: string[] = [];
  const running = await start(
    {
      ...readConfig({}),
      host: '127.0.0.1',
      port: 0,
      dataDir: folder,
      reserveBytes: 0,
      proofWork,
      proxies,
      logLevel: 'trace',
    },
    openLog('trace', { write: (line) => lines.push(line) }),
    {
      onStep: () => {},
      onProgress: () => {},
      onFailure: (error) => {
        throw error;
      },
    },
  );
  const { port } = new URL(running.addresses['API page']!);
  return {
    address: `http://127.0.0.1:${port}`,
    origin: `http://kim.test:${port}`,
    accounts: running.demo!.accounts,
    logged: () => lines.join(''),
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
