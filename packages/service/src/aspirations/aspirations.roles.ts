import { giveContact, lodge } from '../testing/aspirations.ts';
import { everyone, type RoleCase, type Stage, type Who } from '../testing/roles.ts';

/** Officers of the regency office that it lies with, and those above. */
const handlers: Who[] = ['regencyOfficer', 'provinceOfficer', 'operator'];
const officers = everyone.filter((who) => !who.toLowerCase().includes('contributor'));
const text = 'Kami periksa ke lapangan besok pagi.';

const lodged = ({ service, village }: Stage, fields: object = {}) =>
  lodge(service.database, { region_code: village, ...fields });

/** A step on an aspiration that stands somewhere. */
const step = (verb: string, body: object, fields: object = {}): RoleCase => ({
  may: handlers,
  attempt: async (stage) => ({
    url: `/v1/aspirations/${await lodged(stage, fields)}/${verb}`,
    body: { version: 1, ...body },
  }),
});

/** Who may do what with an aspiration that lies with the regency. */
export const aspirationCases = {
  'aspirations.records': {
    // Each sees only what lies with the own office: see desk.test.ts.
    may: officers,
    attempt: async () => ({ url: '/v1/desk/aspirations' }),
  },
  'aspirations.record': {
    may: handlers,
    attempt: async (stage) => ({ url: `/v1/desk/aspirations/${await lodged(stage)}` }),
  },
  'aspirations.contact': {
    // Who runs the service has nothing to do with who wrote.
    may: ['regencyOfficer', 'provinceOfficer'],
    attempt: async (stage) => {
      const id = await lodged(stage);
      await giveContact(stage.service, id);
      return { url: `/v1/desk/aspirations/${id}/contact`, body: { reason: 'Menanyakan lokasi' } };
    },
  },
  'aspirations.verify': step('verify', {}),
  'aspirations.assign': step('assign', { officeCode: '64.09.02' }),
  'aspirations.progress': step('progress', { text }),
  'aspirations.hold': step('hold', { text }),
  'aspirations.resume': step('resume', {}, { status: 'onHold', held_status: 'verified' }),
  'aspirations.redirect': step('redirect', { text }),
  'aspirations.answer': step('answer', { text }),
  'aspirations.close': step('close', {}, { status: 'answered' }),
  'aspirations.reject': step('reject', { text }),
  'aspirations.publish': step('publish', { title: 'Lampu jalan', text }, { status: 'verified' }),
  'aspirations.unpublish': step('unpublish', {}, { shown_title: 'Lampu', shown_body: 'Padam.' }),
} as const satisfies Record<string, RoleCase>;
