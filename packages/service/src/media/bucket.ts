import type { Readable } from 'node:stream';
import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import type { S3Settings } from '../config.ts';
import { Refusal } from '../problems/index.ts';
import { StorageError, type Place } from './storage.ts';

const connectMs = 5_000;
const answerMs = 20_000;

const statusOf = (error: unknown) =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;

/** Runs a request; nothing, where the bucket has no such file. */
async function found<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Finds out early whether the bucket is there and lets us in. */
async function checkBucket(client: S3Client, bucket: string): Promise<void> {
  await client.send(new HeadBucketCommand({ Bucket: bucket })).catch((error: unknown) => {
    const status = statusOf(error);
    if (status === undefined || status >= 500) return;
    const reason =
      status === 404
        ? 'does not exist. Make it first, or check KIM_S3_BUCKET and KIM_S3_REGION.'
        : `refuses us (${status}). Check KIM_S3_ACCESS_KEY, KIM_S3_SECRET_KEY, KIM_S3_REGION and what the key may do.`;
    throw new StorageError(`The bucket ${bucket} ${reason}`);
  });
}

/**
 * Files in a bucket of S3, or of a server that speaks as it does. It may be private.
 *
 * @throws {StorageError} if it refuses us.
 */
export async function openBucket(settings: S3Settings): Promise<Place> {
  const { bucket, region, endpoint, credentials } = settings;
  const client = new S3Client({
    region,
    // Servers of one's own have no name for each bucket.
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
    // Others than Amazon do not know its newest checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: connectMs, requestTimeout: answerMs },
  });
  await checkBucket(client, bucket);
  return {
    // Who may read is the bucket's policy; lists of its own for each file are mostly switched off.
    disk: new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false })),
    async read(file, stretch) {
      const answer = await found(
        client.send(
          new GetObjectCommand({
            Bucket: bucket,
            Key: file,
            ...(stretch ? { Range: `bytes=${stretch.first}-${stretch.last}` } : {}),
          }),
        ),
      );
      return answer && { stream: answer.Body as Readable, bytes: answer.ContentLength ?? 0 };
    },
    async weigh(file) {
      const answer = await found(client.send(new HeadObjectCommand({ Bucket: bucket, Key: file })));
      return answer?.ContentLength;
    },
    // A file that did not arrive as a whole is no file there.
    tidy: async () => {},
    explain(error) {
      const status = statusOf(error);
      // What it says may name the bucket and the key; that is for the log alone.
      if (status === 507) return new Refusal('storage-full', { cause: error });
      return new Refusal('unavailable', { cause: error });
    },
  };
}
