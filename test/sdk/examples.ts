/**
 * An example of each operation. The SDK's doc comments show them, and `operations.test.ts` runs each
 * against the real service.
 */
import type { Kim, OperationId } from '@simpul-kim/sdk';

/** What the examples are given: what a program would have at hand. */
export interface Given {
  readonly kim: Kim;
  /** Of what is read or changed. */
  readonly id: string;
  /** The `version` of the record that was read last. */
  readonly version: number;
  readonly groupId: string;
  readonly businessId: string;
  readonly attachmentId: string;
  /** A picture, or a document. */
  readonly file: Blob;
  /** Tracking code. */
  readonly code: string;
  /** Version of the privacy notice that was agreed to. */
  readonly notice: string;
  /** The `Idempotency-Key` of what is to be created. */
  readonly key: string;
  readonly password: string;
  readonly newPassword: string;
}

type Example = (given: Given) => PromiseLike<unknown>;

export const examples: Readonly<Record<OperationId, Example>> = {
  'regions.search': ({ kim }) => kim.regions.search({ q: 'saloloang', level: 'village' }),
  'regions.get': ({ kim }) => kim.regions.get('64.09.02.2004'),

  'articles.list': ({ kim }) => kim.articles.list({ region: '64.09', flow: 'local', limit: 5 }),
  'articles.get': ({ kim, id }) => kim.articles.get(id),
  'articles.records': ({ kim, groupId }) => kim.articles.records({ groupId, status: 'draft' }),
  'articles.record': ({ kim, id }) => kim.articles.record(id),
  'articles.versions': ({ kim, id }) => kim.articles.versions(id, { limit: 10 }),
  'articles.version': ({ kim, id }) => kim.articles.version(id, 1),
  'articles.raised': ({ kim }) => kim.articles.raised({ region: '64.09' }),
  'articles.create': ({ kim, groupId }) =>
    kim.articles.create({
      groupId,
      title: 'Panen Raya di Bangun Mulya',
      topic: 'agriculture',
      summary: 'Dua hektare sawah dipanen bersama.',
      bodyHtml: '<p>Warga memanen sejak pagi.</p>',
    }),
  'articles.edit': ({ kim, id, version }) =>
    kim.articles.edit(id, { version, title: 'Panen Raya di Desa Bangun Mulya' }),
  'articles.submit': ({ kim, id }) => kim.articles.submit(id),
  'articles.return': ({ kim, id }) =>
    kim.articles.return(id, { reason: 'Tambahkan tanggal kegiatan.' }),
  'articles.recall': ({ kim, id }) => kim.articles.recall(id),
  'articles.publish': ({ kim, id, version }) => kim.articles.publish(id, { version }),
  'articles.correct': ({ kim, id, version }) =>
    kim.articles.correct(id, {
      version,
      summary: 'Tiga hektare sawah dipanen bersama.',
      note: 'Luas sawah tadinya tertulis dua hektare.',
    }),
  'articles.retract': ({ kim, id }) =>
    kim.articles.retract(id, { reason: 'Kegiatan ini ternyata batal.' }),
  'articles.delete': ({ kim, id }) => kim.articles.delete(id),
  'articles.hide': ({ kim, id }) => kim.articles.hide(id, { reason: 'Sedang diperiksa.' }),
  'articles.show': ({ kim, id }) => kim.articles.show(id),
  'articles.raise': ({ kim, id }) =>
    kim.articles.raise(id, { level: 'regency', note: 'Bisa ditiru desa lain.' }),
  'articles.accept': ({ kim, id }) => kim.articles.accept(id, { level: 'regency' }),
  'articles.decline': ({ kim, id }) =>
    kim.articles.decline(id, { level: 'regency', reason: 'Sudah ada berita serupa.' }),
  'articles.unfeature': ({ kim, id }) => kim.articles.unfeature(id, { level: 'regency' }),
  'articles.setAudience': ({ kim, id }) => kim.articles.setAudience(id, { regionCode: '64.09.02' }),

  'groups.list': ({ kim }) => kim.groups.list({ region: '64.09', potential: 'tourism' }),
  'groups.get': ({ kim, id }) => kim.groups.get(id),
  'groups.records': ({ kim }) => kim.groups.records({ region: '64.09', status: 'active' }),
  'groups.record': ({ kim, id }) => kim.groups.record(id),
  'groups.create': ({ kim }) =>
    kim.groups.create({ regionCode: '64.09.02.2001', name: 'KIM Sesulu Jaya' }),
  'groups.edit': ({ kim, id, version }) =>
    kim.groups.edit(id, { version, about: 'Kami menulis kabar dari desa.' }),
  'groups.recognise': ({ kim, id, version }) =>
    kim.groups.recognise(id, {
      version,
      status: 'active',
      decree: { number: '141/12/SK', date: '2026-01-15' },
    }),
  'groups.suspend': ({ kim, id, version }) =>
    kim.groups.suspend(id, { version, reason: 'Situsnya diretas.' }),
  'groups.restore': ({ kim, id, version }) =>
    kim.groups.restore(id, { version, reason: 'Situsnya sudah bersih.' }),

  'activity.get': ({ kim }) => kim.activity.get({ region: '64.09' }),

  'businesses.list': ({ kim }) =>
    kim.umkm.businesses.list({ region: '64.09', certification: 'halal' }),
  'businesses.figures': ({ kim }) => kim.umkm.businesses.figures({ region: '64.09' }),
  'businesses.get': ({ kim, id }) => kim.umkm.businesses.get(id),
  'businesses.records': ({ kim, groupId }) =>
    kim.umkm.businesses.records({ groupId, status: 'pending' }),
  'businesses.record': ({ kim, id }) => kim.umkm.businesses.record(id),
  'businesses.create': ({ kim, groupId }) =>
    kim.umkm.businesses.create({
      groupId,
      name: 'Keripik Pisang Melati',
      category: 'food',
      description: 'Keripik dari pisang kebun sendiri.',
      regionCode: '64.09.02.2004',
      whatsapp: '0812 5555 0101',
      certifications: [{ kind: 'pirt', number: '2061234567890-30' }],
    }),
  'businesses.edit': ({ kim, id, version }) =>
    kim.umkm.businesses.edit(id, { version, address: 'RT 06, dekat balai desa' }),
  'businesses.approve': ({ kim, id, version }) => kim.umkm.businesses.approve(id, { version }),
  'businesses.reject': ({ kim, id, version }) =>
    kim.umkm.businesses.reject(id, { version, reason: 'Nomor WhatsApp tidak aktif.' }),
  'businesses.suspend': ({ kim, id, version }) =>
    kim.umkm.businesses.suspend(id, { version, reason: 'Ada laporan penipuan.' }),
  'businesses.restore': ({ kim, id, version }) => kim.umkm.businesses.restore(id, { version }),
  'businesses.verify': ({ kim, id, version }) =>
    kim.umkm.businesses.verify(id, {
      version,
      kind: 'pirt',
      number: '2061234567890-30',
      standing: 'verified',
    }),
  'businesses.delete': ({ kim, id }) => kim.umkm.businesses.delete(id),

  'products.list': ({ kim }) => kim.umkm.products.list({ region: '64.09', q: 'keripik' }),
  'products.get': ({ kim, id }) => kim.umkm.products.get(id),
  'products.create': ({ kim, businessId }) =>
    kim.umkm.products.create({
      businessId,
      name: 'Keripik Pisang Manis',
      priceIdr: 15_000,
      unit: '250 gram',
    }),
  'products.edit': ({ kim, id, version }) =>
    kim.umkm.products.edit(id, { version, priceIdr: 15_000, priceIdrMax: 25_000 }),
  'products.delete': ({ kim, id }) => kim.umkm.products.delete(id),

  'announcements.list': ({ kim }) =>
    kim.announcements.list({ region: '64.09.02.2004', kind: 'alert' }),
  'announcements.get': ({ kim, id }) => kim.announcements.get(id),
  'announcements.records': ({ kim }) => kim.announcements.records({ region: '64.09' }),
  'announcements.record': ({ kim, id }) => kim.announcements.record(id),
  'announcements.create': ({ kim }) =>
    kim.announcements.create({
      office: { regionCode: '64.09' },
      kind: 'alert',
      severity: 'warning',
      title: 'Siaga Rob di Pesisir Penajam',
      text: 'Air pasang diperkirakan mencapai 2,8 meter.',
    }),
  'announcements.edit': ({ kim, id, version }) =>
    kim.announcements.edit(id, { version, text: 'Air pasang diperkirakan mencapai 2,6 meter.' }),
  'announcements.withdraw': ({ kim, id, version }) =>
    kim.announcements.withdraw(id, { version, reason: 'Air sudah surut.' }),

  'events.list': ({ kim }) => kim.events.list({ region: '64.09', type: 'training' }),
  'events.get': ({ kim, id }) => kim.events.get(id),
  'events.records': ({ kim }) => kim.events.records({ region: '64.09' }),
  'events.record': ({ kim, id }) => kim.events.record(id),
  'events.create': ({ kim }) =>
    kim.events.create({
      office: { regionCode: '64.09' },
      type: 'training',
      title: 'Bimtek Menulis Berita',
      sessions: [{ startsAt: '2030-03-10T09:00:00+08:00', endsAt: '2030-03-10T15:00:00+08:00' }],
      place: { name: 'Aula Diskominfo' },
    }),
  'events.edit': ({ kim, id, version }) => kim.events.edit(id, { version, capacity: '40 peserta' }),
  'events.publish': ({ kim, id, version }) => kim.events.publish(id, { version }),
  'events.cancel': ({ kim, id, version }) =>
    kim.events.cancel(id, { version, reason: 'Narasumber berhalangan.' }),
  'events.withdraw': ({ kim, id, version }) =>
    kim.events.withdraw(id, { version, reason: 'Salah tempel.' }),

  'offices.get': ({ kim }) => kim.offices.get('64.09.02.2004'),
  'offices.record': ({ kim }) => kim.offices.record('64.09'),
  'offices.set': ({ kim, version }) =>
    kim.offices.set('64.09', {
      version,
      name: 'Diskominfo Penajam Paser Utara',
      hours: 'Senin sampai Jumat, 08.00 sampai 16.00 WITA',
    }),

  'sites.list': ({ kim }) => kim.sites.list({ standing: 'suspended' }),
  'sites.set': ({ kim }) =>
    kim.sites.set('judi.example', { standing: 'suspended', reason: 'Situsnya diretas.' }),
  'sites.remove': ({ kim }) => kim.sites.remove('judi.example'),

  'media.create': ({ kim, groupId, file }) =>
    kim.media.create(file, { groupId, alt: 'Warga memanen padi' }),
  'media.get': ({ kim, id }) => kim.media.get(id),
  'media.list': ({ kim, groupId }) => kim.media.list({ groupId, kind: 'picture' }),
  'media.edit': ({ kim, id, version }) =>
    kim.media.edit(id, { version, alt: 'Warga memanen padi di pagi hari' }),
  'media.delete': ({ kim, id }) => kim.media.delete(id),

  'aspirations.create': ({ kim, notice, attachmentId }) =>
    kim.aspirations.create({
      type: 'complaint',
      topic: 'infrastructure',
      regionCode: '64.09.02.2004',
      title: 'Jembatan kayu di RT 03 lapuk',
      text: 'Dua papan sudah patah. Anak sekolah lewat di sana setiap hari.',
      attachments: [attachmentId],
      anonymous: true,
      confidential: false,
      consent: { notice, at: new Date().toISOString() },
    }),
  'aspirations.attach': ({ kim, file }) => kim.aspirations.attach(file),
  'aspirations.track': ({ kim, code }) => kim.aspirations.track({ code }),
  'aspirations.reply': ({ kim, code }) =>
    kim.aspirations.reply({ code, text: 'Hari ini satu papan lagi patah.' }),
  'aspirations.withdraw': ({ kim, code }) => kim.aspirations.withdraw({ code }),
  'aspirations.withdrawConsent': ({ kim, code }) => kim.aspirations.withdrawConsent({ code }),
  'aspirations.erase': ({ kim, code }) => kim.aspirations.erase({ code }),
  'aspirations.list': ({ kim }) =>
    kim.aspirations.list({ region: '64.09', topic: 'infrastructure' }),
  'aspirations.figures': ({ kim }) => kim.aspirations.figures({ region: '64.09' }),
  'aspirations.get': ({ kim, id }) => kim.aspirations.get(id),
  'aspirations.records': ({ kim }) =>
    kim.aspirations.records({ region: '64.09', open: true, order: 'due' }),
  'aspirations.record': ({ kim, id }) => kim.aspirations.record(id),
  'aspirations.contact': ({ kim, id }) =>
    kim.aspirations.contact(id, { reason: 'Menanyakan letak jembatan.' }),
  'aspirations.verify': ({ kim, id, version }) => kim.aspirations.verify(id, { version }),
  'aspirations.assign': ({ kim, id, version }) =>
    kim.aspirations.assign(id, { version, officeCode: '64.09.02' }),
  'aspirations.progress': ({ kim, id, version }) =>
    kim.aspirations.progress(id, { version, text: 'Petugas ke lokasi besok pagi.' }),
  'aspirations.hold': ({ kim, id, version }) =>
    kim.aspirations.hold(id, { version, text: 'Menunggu kayu dari gudang.' }),
  'aspirations.resume': ({ kim, id, version }) => kim.aspirations.resume(id, { version }),
  'aspirations.redirect': ({ kim, id, version }) =>
    kim.aspirations.redirect(id, { version, text: 'Jalan ini milik provinsi: hubungi Dinas PU.' }),
  'aspirations.answer': ({ kim, id, version }) =>
    kim.aspirations.answer(id, { version, text: 'Jembatan sudah diperbaiki.' }),
  'aspirations.close': ({ kim, id, version }) => kim.aspirations.close(id, { version }),
  'aspirations.reject': ({ kim, id, version }) =>
    kim.aspirations.reject(id, { version, text: 'Laporan yang sama sudah kami jawab.' }),
  'aspirations.publish': ({ kim, id, version }) =>
    kim.aspirations.publish(id, {
      version,
      title: 'Jembatan di RT 03 lapuk',
      text: 'Warga melaporkan dua papan jembatan patah.',
    }),
  'aspirations.unpublish': ({ kim, id, version }) => kim.aspirations.unpublish(id, { version }),

  'privacy.notice': ({ kim }) => kim.privacy.notice({ locale: 'id' }),
  'proofs.create': ({ kim, key }) => kim.proofs.create({ operation: 'aspirations.create', key }),

  'session.create': ({ kim, password }) =>
    kim.account.session.create({ email: 'petugas@example.go.id', password }),
  'session.get': ({ kim }) => kim.account.session.get(),
  'session.end': ({ kim }) => kim.account.session.end(),
  'session.changePassword': ({ kim, password, newPassword }) =>
    kim.account.session.changePassword({ current: password, next: newPassword }),
  'accounts.list': ({ kim }) => kim.account.accounts.list({ region: '64.09' }),
  'accounts.create': ({ kim }) =>
    kim.account.accounts.create({
      name: 'Petugas Waru',
      email: 'waru@example.go.id',
      role: { role: 'officer', regionCode: '64.09.02' },
    }),
  'accounts.grant': ({ kim, id }) =>
    kim.account.accounts.grant(id, { role: 'officer', regionCode: '64.09.03' }),
  'accounts.withdraw': ({ kim, id }) =>
    kim.account.accounts.withdraw(id, { role: 'officer', regionCode: '64.09.03' }),
  'accounts.suspend': ({ kim, id }) => kim.account.accounts.suspend(id),
  'accounts.restore': ({ kim, id }) => kim.account.accounts.restore(id),
  'accounts.resetPassword': ({ kim, id }) => kim.account.accounts.resetPassword(id),
  'keys.list': ({ kim }) => kim.account.keys.list({ limit: 50 }),
  'keys.create': ({ kim }) =>
    kim.account.keys.create({
      name: 'Ekspor malam',
      role: { role: 'officer', regionCode: '64.09' },
    }),
  'keys.revoke': ({ kim, id }) => kim.account.keys.revoke(id),
  'audit.list': ({ kim }) => kim.account.audit.list({ region: '64.09' }),
};
