import { createKim } from '@simpul-kim/sdk';

const { KIM_URL: baseUrl, KIM_EMAIL: email, KIM_PASSWORD: password } = process.env;

const { token, account } = await createKim({ baseUrl }).account.session.create({ email, password });
const kim = createKim({ baseUrl, token });
// The first password was made by someone else: until it is changed, nothing else is allowed.
if (account.mustChangePassword) {
  const change = { current: password, next: process.env.KIM_NEW_PASSWORD };
  await kim.account.session.changePassword(change);
}
const waiting = await kim.aspirations.records({ region: '64.09', open: true }).all();
console.log(`${account.name}: ${waiting.length} waiting`);
await kim.account.session.end();
