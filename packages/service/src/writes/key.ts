import { leastKeyLength, type Write } from '@simpul-kim/contract';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../problems/index.ts';

const form = /^[\x21-\x7e]{1,200}$/;

/**
 * The `Idempotency-Key` of a request to an operation that creates.
 *
 * @throws {Refusal} `invalid-request` where there is none, or one that cannot be used.
 */
export function idempotencyKeyOf(
  { headers }: FastifyRequest,
  operation: Pick<Write, 'access'>,
): string {
  const key = headers['idempotency-key'];
  const least = leastKeyLength(operation);
  if (typeof key === 'string' && form.test(key) && key.length >= least) return key;
  throw new Refusal('invalid-request', {
    errors: [
      {
        field: 'Idempotency-Key',
        rule: key === undefined ? 'required' : 'pattern',
        message: {
          id: `Sertakan header \`Idempotency-Key\`: ${least} sampai 200 huruf atau angka tanpa spasi, baru untuk setiap kiriman.`,
          en: `Send a header \`Idempotency-Key\`: ${least} to 200 letters or digits without spaces, new for each thing to make.`,
        },
      },
    ],
  });
}
