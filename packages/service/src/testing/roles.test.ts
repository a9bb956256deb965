import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  operations,
  problems,
  type OperationId,
  type Operations,
  type Problem,
} from '@simpul-kim/contract';
import { accountCases } from '../accounts/accounts.roles.ts';
import { articleCases } from '../articles/articles.roles.ts';
import { aspirationCases } from '../aspirations/aspirations.roles.ts';
import { groupCases } from '../groups/groups.roles.ts';
import { siteCases } from '../sites/sites.roles.ts';
import { umkmCases } from '../umkm/umkm.roles.ts';
import { announcementCases } from '../announcements/announcements.roles.ts';
import { eventCases } from '../events/events.roles.ts';
import { officeCases } from '../offices/offices.roles.ts';
import { mediaCases } from '../media/media.roles.ts';
import { givenService, send } from './given.ts';
import { everyone, givenStage, type RoleCase } from './roles.ts';

/** Name of an operation that is not for anyone. */
type Guarded = {
  [Id in OperationId]: Operations[Id]['access'] extends 'public' ? never : Id;
}[OperationId];

/** Everything that is not for anyone: whoever adds an operation says here who may call it. */
const cases = {
  ...accountCases,
  ...announcementCases,
  ...eventCases,
  ...articleCases,
  ...aspirationCases,
  ...groupCases,
  ...mediaCases,
  ...officeCases,
  ...siteCases,
  ...umkmCases,
} satisfies Record<Guarded, RoleCase>;

const stage = await givenStage(await givenService());
const { service, people } = stage;

for (const [name, { may, attempt }] of Object.entries<RoleCase>(cases)) {
  const { method } = operations[name as OperationId];
  describe(name, () => {
    it('is refused to who is not signed in, and to an unknown token', async () => {
      const { url, body } = await attempt(stage, 'operator');
      for (const headers of [{}, { authorization: `Bearer kim_${'x'.repeat(43)}` }]) {
        const answered = await send(service.app, method, url, { headers, body });
        assert.equal(answered.status, 401, answered.text);
        assert.equal(answered.headers['www-authenticate'], 'Bearer');
      }
    });

    for (const who of everyone) {
      const allowed = may.includes(who);
      it(`is ${allowed ? 'open' : 'refused'} to: ${who}`, async () => {
        const { url, body, as } = await attempt(stage, who);
        const { headers } = as ?? people[who];
        const answered = await send(service.app, method, url, { headers, body });
        if (allowed) {
          assert.ok(answered.status === 200 || answered.status === 201, answered.text);
        } else {
          assert.equal(answered.status, 403, answered.text);
          const { code, detail } = answered.body as Problem;
          assert.equal(code, 'forbidden');
          assert.notEqual(detail, problems.forbidden.detail.id, 'it does not say why');
        }
        assert.equal(answered.headers['cache-control'], allowed ? 'private, no-store' : 'no-store');
      });
    }
  });
}
