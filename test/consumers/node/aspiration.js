import { createKim } from '@simpul-kim/sdk';

const kim = createKim({ baseUrl: process.env.KIM_URL });

const { version } = await kim.privacy.notice();
const receipt = await kim.aspirations.create({
  type: 'complaint',
  topic: 'infrastructure',
  regionCode: '64.09.02.2004',
  title: 'Lampu jalan padam',
  text: 'Lampu jalan di depan balai desa padam sejak Senin.',
  anonymous: true, // nobody knows who sent it: no name and no contact is kept
  confidential: false, // true: what it says is never public
  consent: { notice: version, at: new Date().toISOString() },
});
console.log(receipt.trackingCode, receipt.deadlines.verifyBy);

const { status } = await kim.aspirations.track({ code: receipt.trackingCode });
console.log(status);
