import { createKim } from '@simpul-kim/sdk';
import { watch } from '@simpul-kim/sdk/watch.js';

const kim = createKim({ baseUrl: process.env.KIM_URL });
const signal = AbortSignal.timeout(3_600_000);

for await (const { status } of watch(kim.aspirations, process.argv[2], { signal })) {
  console.log(status);
}
