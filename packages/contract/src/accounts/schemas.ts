import { Type, type Static } from 'typebox';
import { roleNames } from '../operation.ts';
import { Id, page, pagingQuery } from '../paging.ts';
import { RegionCode } from '../regions/schemas.ts';
import { line, moment } from '../text.ts';

const Email = Type.String({
  format: 'email',
  maxLength: 254,
  description: 'Capitals make no difference.',
});
const password = (description: string) =>
  Type.String({ minLength: 12, maxLength: 128, description });

/** What someone may do, and where. */
export const Role = Type.Object(
  {
    role: Type.Enum([...roleNames]),
    groupId: Type.Union([Id, Type.Null()], { description: 'The KIM of a contributor.' }),
    regionCode: Type.Union([RegionCode, Type.Null()], {
      description: 'Region of the KIM, or of the office; `null` for an operator.',
    }),
  },
  { title: 'Role', additionalProperties: false },
);
export type Role = Static<typeof Role>;

export const Account = Type.Object(
  {
    id: Id,
    name: Type.String(),
    email: Type.String(),
    roles: Type.Array(Role),
    suspended: Type.Boolean({ description: 'May not sign in.' }),
    mustChangePassword: Type.Boolean({
      description: 'Its password was given by someone else, and is for the first time only.',
    }),
    createdAt: moment('When it was made.'),
  },
  {
    title: 'Account',
    additionalProperties: false,
    description: 'Someone who works with the service.',
  },
);
export type Account = Static<typeof Account>;

export const Session = Type.Object(
  {
    token: Type.String({ description: 'Sent as `Authorization: Bearer …` with what follows.' }),
    expiresAt: moment('It ends then, unless it is used before.'),
    account: Account,
  },
  { title: 'Session', additionalProperties: false },
);
export type Session = Static<typeof Session>;

export const SignIn = Type.Object(
  { email: Email, password: Type.String({ minLength: 1, maxLength: 128 }) },
  { title: 'SignIn', additionalProperties: false },
);

/** Who asks, as the service knows them. */
export const Identity = Type.Object(
  {
    kind: Type.Enum(['account', 'key']),
    id: Id,
    name: Type.String(),
    roles: Type.Array(Role),
  },
  { title: 'Identity', additionalProperties: false },
);
export type Identity = Static<typeof Identity>;

export const SignedOut = Type.Object(
  { signedOut: Type.Literal(true) },
  { title: 'SignedOut', additionalProperties: false },
);

export const PasswordChange = Type.Object(
  {
    current: Type.String({ minLength: 1, maxLength: 128 }),
    next: password('At least twelve characters. A sentence is easy to remember.'),
  },
  { title: 'PasswordChange', additionalProperties: false },
);

/** A role to give: of a contributor with `groupId`, of an officer with `regionCode`, of an operator with neither. */
export const RoleGrant = Type.Object(
  {
    role: Type.Enum([...roleNames]),
    groupId: Type.Optional(Id),
    regionCode: Type.Optional(RegionCode),
  },
  { title: 'RoleGrant', additionalProperties: false },
);
export type RoleGrant = Static<typeof RoleGrant>;

export const AccountDraft = Type.Object(
  { name: line(120, 'As colleagues know them.'), email: Email, role: RoleGrant },
  { title: 'AccountDraft', additionalProperties: false },
);

/** An account with the password for its first sign-in. */
export const AccountMade = Type.Object(
  {
    account: Account,
    password: Type.String({
      description: 'For the first sign-in only, shown this once. Hand it over in person.',
    }),
  },
  { title: 'AccountMade', additionalProperties: false },
);

export const AccountPage = page(Account, 'AccountPage');
export const AccountParams = Type.Object({ id: Id }, { additionalProperties: false });
export const AccountQuery = Type.Object(
  { region: Type.Optional(RegionCode), ...pagingQuery },
  { additionalProperties: false },
);

export const Key = Type.Object(
  {
    id: Id,
    name: Type.String({ description: 'What it is for.' }),
    role: Role,
    createdAt: moment('When it was made.'),
    expiresAt: Type.Union([moment('It is not taken from then on.'), Type.Null()]),
    lastUsedAt: Type.Union([moment('To the day.'), Type.Null()]),
    revoked: Type.Boolean(),
    createdBy: Type.Union(
      [
        Type.Object(
          { id: Id, name: Type.String() },
          { title: 'KeyMaker', additionalProperties: false },
        ),
        Type.Null(),
      ],
      { description: 'The account that made it; `null`, where an operator gave a command.' },
    ),
  },
  {
    title: 'Key',
    additionalProperties: false,
    description: 'What a program shows in place of a password.',
  },
);
export type Key = Static<typeof Key>;

export const KeyDraft = Type.Object(
  {
    name: line(120, 'What it is for.'),
    role: RoleGrant,
    expiresAt: Type.Optional(moment('It is not taken from then on.')),
  },
  { title: 'KeyDraft', additionalProperties: false },
);

export const KeyMade = Type.Object(
  {
    key: Key,
    secret: Type.String({
      description: 'Sent as `Authorization: Bearer …`. Shown this once; only its hash is kept.',
    }),
  },
  { title: 'KeyMade', additionalProperties: false },
);

export const KeyPage = page(Key, 'KeyPage');
export const KeyParams = Type.Object({ id: Id }, { additionalProperties: false });

export const AuditEntry = Type.Object(
  {
    id: Id,
    at: moment('When it was done.'),
    actor: Type.Object(
      { kind: Type.Enum(['account', 'key', 'command']), id: Type.String(), name: Type.String() },
      { title: 'AuditActor', additionalProperties: false },
    ),
    operation: Type.String({ description: 'Name of the operation, e.g. `articles.retract`.' }),
    target: Type.Union([Type.String(), Type.Null()], { description: 'Id of what it was done to.' }),
    regionCode: Type.Union([RegionCode, Type.Null()]),
    requestId: Type.String(),
  },
  { title: 'AuditEntry', additionalProperties: false, description: 'Who did what, and when.' },
);
export type AuditEntry = Static<typeof AuditEntry>;
export const AuditPage = page(AuditEntry, 'AuditPage');
export const AuditQuery = Type.Object(
  {
    region: Type.Optional(RegionCode),
    target: Type.Optional(Id),
    ...pagingQuery,
  },
  { additionalProperties: false },
);
