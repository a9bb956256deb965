import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Article } from '@simpul-kim/contract';
import { pino } from 'pino';
import { buildApp } from '../app.ts';
import { openJobs } from '../jobs/index.ts';
import { givenArticle, took } from '../testing/articles.ts';
import { callerOf, found, givenFolder, givenService, until, villagesIn } from '../testing/given.ts';
import { publishing } from './publish-job.ts';

const service = await givenService();
const { database } = service;
const [village] = (await villagesIn(database, '64.02')) as [string];
const group = await found(database, { region_code: village });
const operator = await service.signedIn({ role: 'operator' });
const log = pino({ level: 'silent' });
const job = publishing(database);

/** Moves the time of a scheduled article, as if it had passed meanwhile. */
const due = (id: string, at: Date) =>
  database.db.updateTable('articles').set({ published_at: at }).where('id', '=', id).execute();

describe('a scheduled article', () => {
  it('comes out at its time, dated so, and once, however many do it', async () => {
    const { id, version } = await givenArticle(operator, group, 'scheduled');
    const at = new Date(Date.now() - 60_000);
    await due(id, at);
    assert.equal((await service.get(`/v1/articles/${id}`)).status, 404);
    await Promise.all([job.run(), job.run(), job.run()]);
    const article = (await service.get(`/v1/articles/${id}`)).body as Article;
    assert.equal(Date.parse(article.publishedAt), Math.floor(at.getTime() / 1000) * 1000);
    const { body } = await operator.get(`/v1/desk/articles/${id}`);
    assert.equal((body as { version: number }).version, version + 1);
  });

  it('stays where it is before its time, and when it was recalled', async () => {
    const waiting = await givenArticle(operator, group, 'scheduled');
    const recalled = await givenArticle(operator, group, 'scheduled');
    await took(operator, recalled, 'recall');
    await job.run();
    for (const { id } of [waiting, recalled]) {
      assert.equal((await service.get(`/v1/articles/${id}`)).status, 404);
    }
  });

  it('needs no minute to pass: its time is an alarm, heard by one of the processes', async () => {
    const folder = await givenFolder();
    const jobs = openJobs(database, log);
    const app = await buildApp({
      database,
      jobs,
      mediaDir: path.join(folder, 'media'),
      sealing: service.sealing,
      log,
    });
    after(() => app.close());
    await jobs.start();
    after(() => jobs.stop());
    const writer = callerOf(app, operator.headers);
    const { id, version } = await givenArticle(writer, group, 'draft');
    const publishAt = new Date(Date.now() + 1_500).toISOString();
    await took(writer, { id }, 'publish', { version, publishAt });
    assert.equal((await service.get(`/v1/articles/${id}`)).status, 404);
    await until(async () => (await service.get(`/v1/articles/${id}`)).status === 200, 20_000);
    assert.ok(Date.now() >= Date.parse(publishAt));
  });
});
