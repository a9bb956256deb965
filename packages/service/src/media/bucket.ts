import type { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import type { S3Settings } from '../config.ts';
import { Refusal } from '../problems/index.ts';
import type { Place } from './storage.ts';

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

/** Files in a bucket of S3, or of a server that speaks as it does. It may be private. */
export function openBucket(settings: S3Settings): Place {
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
