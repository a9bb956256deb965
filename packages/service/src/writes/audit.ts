import type { OperationId } from '@simpul-kim/contract';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';

/** Who did what. */
export interface Deed {
  readonly actor: { readonly kind: 'account' | 'key' | 'command'; readonly id: string };
  /** Name of the operation, or of the command. */
  readonly operation: OperationId | `kim ${string}`;
  /** Id of what it was done to. */
  readonly target?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly requestId: string;
}

/** Writes a line of the audit log, in the transaction of the deed itself. */
export async function recordDeed(tx: Kysely<Schema>, deed: Deed): Promise<void> {
  const { actor, operation, target = null, region = null, requestId } = deed;
  await tx
    .insertInto('audit')
    .values({
      id: uuidv7(),
      actor_kind: actor.kind,
      actor_id: actor.id,
      operation,
      target,
      region_code: region,
      request_id: requestId,
    })
    .execute();
}
