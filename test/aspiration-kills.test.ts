/**
 * What residents send is there, once, with its attachments, whatever happens meanwhile: repeats at
 * once, connections that are cut in the middle, and kills of service and database at random.
 * KIM_SUBMISSIONS says how many are sent.
 */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { AspirationReceipt, AttachmentReceipt, ProofChallenge } from '@simpul-kim/contract';
import { sql } from 'kysely';
import sharp from 'sharp';
import {
  listAttachments,
  openAttachment,
} from '../packages/service/src/aspirations/attachments.ts';
import { hashCode, readCode } from '../packages/service/src/aspirations/code.ts';
import { migrate } from '../packages/service/src/database/migrate.ts';
import { openStorage } from '../packages/service/src/media/index.ts';
import { loadRegions } from '../packages/service/src/regions/index.ts';
import { openSealing, ringIn } from '../packages/service/src/sealing/index.ts';
import { aspirationDraft } from '../packages/service/src/testing/aspirations.ts';
import { askFolder } from '../packages/service/src/testing/folder.ts';
import { solved } from '../packages/service/src/testing/proofs.ts';
import { canKill, givenDataFolder, random, seed, serversOf, startMortal } from './killing.ts';

const submissions = Number(process.env['KIM_SUBMISSIONS'] ?? 1_000);
const kills = 30;
const clients = 12;
/** One in so many has a photo, is sent several times at once, or is cut off. */
const every = { photo: 10, parallel: 4, cut: 5 } as const;

/** One aspiration, by the keys under which it and its photo are sent. */
interface Sending {
  readonly key: string;
  readonly photoKey: string | undefined;
  readonly region: string;
  readonly from: string;
}

interface Acknowledged extends Sending {
  readonly trackingCode: string;
  readonly attachment: string | undefined;
}

/** A photo that is like no other. */
function photoOf(key: string): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = createHash('sha256').update(key).digest();
  const background = { r, g, b };
  return sharp({ create: { width: 24, height: 16, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

const oneIn = (number: number) => random(number) < 1;
const address = () =>
  `10.${Math.floor(random(250))}.${Math.floor(random(250))}.${Math.floor(random(250))}`;

it(
  `${submissions} aspirations survive ${kills} kills, repeats and cuts (KIM_SEED=${seed})`,
  { skip: !canKill },
  async () => {
    const folder = await givenDataFolder();
    const villages = await askFolder(folder, async ({ db }) => {
      await migrate(db);
      await loadRegions(db);
      const { rows } = await sql<{ code: string }>`
        select code from regions where code like '64.__.__.____' order by code`.execute(db);
      return rows.map(({ code }) => code);
    });

    const acknowledged: Acknowledged[] = [];
    const refused: string[] = [];
    let suffering = true;
    let isOver = false;
    after(() => (isOver = true));
    const service = startMortal(
      folder,
      { done: () => acknowledged.length, atOnce: clients },
      { KIM_PROXIES: '1', KIM_PROOF_WORK: '1' },
    );

    /** One request; nothing, where no answer came. */
    async function request(
      path: string,
      { from }: Sending,
      headers: Record<string, string>,
      body: BodyInit,
      cutAfterMs: number | undefined,
    ): Promise<{ status: number; body: unknown } | undefined> {
      const at = service.address();
      if (!at) return undefined;
      const signal = AbortSignal.timeout(cutAfterMs ?? 15_000);
      try {
        const response = await fetch(at + path, {
          method: 'POST',
          headers: { 'x-forwarded-for': from, ...headers },
          body,
          signal,
        });
        return { status: response.status, body: await response.json() };
      } catch {
        return undefined;
      }
    }

    const json = { 'content-type': 'application/json' };

    /** Sends something under a key until it is answered, again and again, and at times all at once. */
    async function deliver(
      operation: 'aspirations.create' | 'aspirations.attach',
      path: string,
      sending: Sending,
      key: string,
      type: string,
      body: BodyInit,
    ): Promise<unknown> {
      let proof: string | undefined;
      while (!isOver) {
        await pause(5);
        if (!proof) {
          const asked = JSON.stringify({ operation, key });
          const challenge = await request('/v1/proofs', sending, json, asked, undefined);
          if (challenge?.status !== 200) continue;
          proof = await solved(challenge.body as ProofChallenge);
        }
        const headers = { 'content-type': type, 'idempotency-key': key, 'kim-proof': proof };
        const times = oneIn(every.parallel) ? 3 : 1;
        const answers = await Promise.all(
          Array.from({ length: times }, () =>
            request(
              path,
              sending,
              headers,
              body,
              oneIn(every.cut) ? Math.floor(random(40)) : undefined,
            ),
          ),
        );
        const made = answers.filter((answer) => answer?.status === 201).map((each) => each!.body);
        for (const answer of answers) {
          // 429 would be a fault: nobody here sends more than a person does.
          if (answer && answer.status !== 201 && answer.status !== 503) {
            refused.push(`${answer.status} ${JSON.stringify(answer.body)}`);
          }
        }
        if (refused.length > 0) return undefined;
        if (made.length === 0) continue;
        for (const other of made) assert.deepEqual(other, made[0], 'repeats hear the same');
        return made[0];
      }
      return undefined;
    }

    async function send(): Promise<void> {
      const sending: Sending = {
        key: randomUUID(),
        photoKey: oneIn(every.photo) ? randomUUID() : undefined,
        region: villages[Math.floor(random(villages.length))]!,
        from: address(),
      };
      const { key, photoKey, region } = sending;
      const photo =
        photoKey &&
        ((await deliver(
          'aspirations.attach',
          '/v1/aspirations/attachments',
          sending,
          photoKey,
          'image/jpeg',
          new Uint8Array(await photoOf(photoKey)),
        )) as AttachmentReceipt | undefined);
      const draft = aspirationDraft({
        regionCode: region,
        title: `Laporan ${key}`,
        ...(photo ? { attachments: [photo.id] } : {}),
      });
      const receipt = (await deliver(
        'aspirations.create',
        '/v1/aspirations',
        sending,
        key,
        'application/json',
        JSON.stringify(draft),
      )) as AspirationReceipt | undefined;
      if (!receipt) return;
      const { trackingCode } = receipt;
      acknowledged.push({ ...sending, trackingCode, attachment: photo ? photo.id : undefined });
    }

    let begun = 0;
    const clientsAtWork = Array.from({ length: clients }, async () => {
      while ((suffering || begun < submissions) && refused.length === 0 && !isOver) {
        begun += 1;
        await send();
      }
    });
    await service.suffer(kills).finally(() => {
      suffering = false;
    });
    await Promise.all(clientsAtWork);
    const { code, said } = await service.end();

    assert.deepEqual(refused, []);
    assert.equal(code, 0, said);
    assert.deepEqual(serversOf(folder), []);
    assert.ok(acknowledged.length >= submissions);
    await askFolder(folder, async ({ db }) => {
      const storage = await openStorage(undefined, `${folder}/media`);
      const sealing = await openSealing(db, ringIn(folder));
      const rows = await db
        .selectFrom('aspirations')
        .select(['id', 'title', 'code_hash'])
        .execute();
      assert.equal(rows.length, begun, 'each that was begun is there, once');
      const byCode = new Map(rows.map((row) => [row.code_hash.toString('hex'), row]));
      for (const { key, trackingCode, attachment, photoKey } of acknowledged) {
        const row = byCode.get(hashCode(readCode(trackingCode)!).toString('hex'));
        assert.equal(row?.title, `Laporan ${key}`, `acknowledged by ${trackingCode}`);
        if (attachment === undefined) continue;
        const attachments = await listAttachments(db, row.id);
        assert.deepEqual(
          attachments.map(({ id }) => id),
          [attachment],
          `the photo ${photoKey} of ${key}`,
        );
        const bytes = await openAttachment({ storage, sealing }, attachments[0]!);
        assert.equal((await sharp(bytes).metadata()).width, 24);
      }
    });
  },
);
