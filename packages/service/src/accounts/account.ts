import type { Account, AuditEntry, Key } from '@simpul-kim/contract';
import type { AccountRow, AuditRow, KeyRow } from './queries.ts';

/** An account as the contract has it. */
export const toAccount = (row: AccountRow): Account => ({
  id: row.id,
  name: row.name,
  email: row.email,
  roles: row.roles,
  suspended: row.suspended,
  mustChangePassword: row.must_change_password,
  createdAt: row.created_at.toISOString(),
});

/** A key as the contract has it. */
export const toKey = (row: KeyRow): Key => ({
  id: row.id,
  name: row.name,
  role: { role: row.role, groupId: row.group_id, regionCode: row.region_code },
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at?.toISOString() ?? null,
  lastUsedAt: row.last_used_on && `${row.last_used_on}T00:00:00Z`,
  revoked: row.revoked,
  createdBy:
    row.created_by === null ? null : { id: row.created_by, name: row.created_by_name ?? '' },
});

/** A line of the audit log as the contract has it. */
export const toAuditEntry = (row: AuditRow): AuditEntry => ({
  id: row.id,
  at: row.at.toISOString(),
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name ?? row.actor_id },
  operation: row.operation,
  target: row.target,
  regionCode: row.region_code,
  requestId: row.request_id,
});
