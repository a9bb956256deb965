import { news } from '../lifetimes.ts';
import type { Operation } from '../operation.ts';
import {
  Announcement,
  AnnouncementDraft,
  AnnouncementEdit,
  AnnouncementPage,
  AnnouncementParams,
  AnnouncementQuery,
  AnnouncementRecord,
  AnnouncementRecordPage,
  AnnouncementRecordQuery,
  Withdrawal,
} from './schemas.ts';

/** What can be asked of announcements and early warnings, and done with them. */
export const announcementOperations = {
  'announcements.list': {
    method: 'GET',
    path: '/v1/announcements',
    summary: 'List what is in force for a region, most severe first',
    description:
      'Announcements and early warnings for the region itself and for those around it; of one severity, the newest first. What has ended or has not begun is not there, to the second.',
    access: 'public',
    query: AnnouncementQuery,
    answer: AnnouncementPage,
    problems: ['unknown-region', 'invalid-cursor'],
    cache: news,
  },
  'announcements.get': {
    method: 'GET',
    path: '/v1/announcements/{id}',
    summary: 'Read one announcement or early warning',
    description:
      'One that has ended is still told, with `inForce` false: its address may have been passed on. One that was withdrawn is answered with 410.',
    access: 'public',
    params: AnnouncementParams,
    answer: Announcement,
    problems: ['not-found', 'withdrawn'],
    cache: news,
  },
  'announcements.records': {
    method: 'GET',
    path: '/v1/desk/announcements',
    summary: 'List announcements at the desk',
    description:
      'Those of the own groups and regions, the last written first; also what has ended, is still to come, or was withdrawn.',
    access: 'contributor',
    query: AnnouncementRecordQuery,
    answer: AnnouncementRecordPage,
    problems: ['invalid-cursor'],
  },
  'announcements.record': {
    method: 'GET',
    path: '/v1/desk/announcements/{id}',
    summary: 'Read one announcement at the desk',
    description: 'In whatever state it is, with the version that an edit must name.',
    access: 'contributor',
    params: AnnouncementParams,
    answer: AnnouncementRecord,
    problems: ['not-found'],
  },
  'announcements.create': {
    method: 'POST',
    path: '/v1/announcements',
    summary: 'Announce or warn',
    description:
      'In the name of a KIM to its own village, or in the name of an office to its region or a part of it. Alerts only by officers. It is in force from `startsAt` until `endsAt`.',
    access: 'contributor',
    body: AnnouncementDraft,
    answer: AnnouncementRecord,
    problems: ['not-found', 'unknown-region', 'unusable'],
    creates: true,
  },
  'announcements.edit': {
    method: 'PATCH',
    path: '/v1/announcements/{id}',
    summary: 'Change an announcement',
    description: 'Also one that is in force, at once everywhere. One that was withdrawn stays so.',
    access: 'contributor',
    params: AnnouncementParams,
    body: AnnouncementEdit,
    answer: AnnouncementRecord,
    problems: ['not-found', 'unknown-region', 'conflict', 'wrong-state', 'unusable'],
  },
  'announcements.withdraw': {
    method: 'POST',
    path: '/v1/announcements/{id}/withdraw',
    summary: 'Withdraw an announcement',
    description: 'It is gone from every public answer at once, for good; the desk keeps it.',
    access: 'contributor',
    params: AnnouncementParams,
    body: Withdrawal,
    answer: AnnouncementRecord,
    problems: ['not-found', 'conflict', 'wrong-state'],
  },
} as const satisfies Record<string, Operation>;
