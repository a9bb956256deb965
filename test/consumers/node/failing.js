import { createKim, GoneError, isKimError, RateLimitError } from '@simpul-kim/sdk';

const kim = createKim({ baseUrl: process.env.KIM_URL });

try {
  const { title } = await kim.articles.get(process.argv[2]);
  console.log(title);
} catch (error) {
  if (error instanceof GoneError) console.log('It was withdrawn.');
  else if (error instanceof RateLimitError) console.log(`Again at ${error.retryAt}.`);
  else if (isKimError(error)) console.log(error.detail ?? error.message, error.requestId);
  else throw error;
}
