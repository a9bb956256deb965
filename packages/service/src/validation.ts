import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifySchemaCompiler } from 'fastify';

// Input is told what is wrong with it, never changed into something else: nothing is filled in or
// dropped. Text of an address may stand for a number; in JSON a number is one.
const shared = { useDefaults: false, removeAdditional: false, allErrors: true, strict: false };
const ofAddresses = new Ajv({ ...shared, coerceTypes: true });
const ofBodies = new Ajv({ ...shared, coerceTypes: false });
for (const ajv of [ofAddresses, ofBodies]) addFormats.default(ajv);

/** Compiles the schemas of requests. */
export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
  (httpPart === 'body' ? ofBodies : ofAddresses).compile(schema);

/** Whether a value is as a schema has it. */
export const isValid = (schema: object, value: unknown): boolean =>
  ofBodies.validate(schema, value);
