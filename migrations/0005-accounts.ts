import { type Kysely, sql } from "kysely";

/** What the sign-in library keeps (its own names and types), and the count of failed attempts. */
const signIn = sql`
  create schema auth;

  create table auth."user" (
    "id" text primary key,
    "name" text not null,
    "email" text not null unique,
    "emailVerified" boolean not null,
    "image" text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp
  );

  create table auth."session" (
    "id" text primary key,
    "expiresAt" timestamptz not null,
    "token" text not null unique,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null references auth."user" ("id") on delete cascade
  );
  create index session_of_user on auth."session" ("userId");

  create table auth."account" (
    "id" text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references auth."user" ("id") on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    "scope" text,
    "password" text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null
  );
  create index account_user on auth."account" ("userId");

  create table auth."verification" (
    "id" text primary key,
    "identifier" text not null,
    "value" text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp
  );
  create index verification_identifier on auth."verification" ("identifier");

  create table auth.failed_attempt (
    key bytea primary key,
    failures integer not null,
    since timestamptz not null
  );
`;

/** Who works where. No row here says anything of a case, so none is bound to an audience. */
const teams = sql`
  create table team (
    id text primary key,
    name text not null
  );
  create unique index team_name on team (lower(name));

  create table role_grant (
    user_id text not null,
    role text not null check (role in ('caseworker', 'supervisor', 'reader', 'auditor', 'administrator')),
    team_id text references team (id),
    unique nulls not distinct (user_id, role, team_id),
    check ((team_id is null) = (role in ('auditor', 'administrator')))
  );

  create table closed_account (
    user_id text primary key,
    closed_at timestamptz not null default clock_timestamp(),
    closed_by text not null
  );

  create table sign_in_link (
    token_hash bytea primary key,
    purpose text not null check (purpose in ('first', 'invitation', 'password', 'entry')),
    user_id text not null,
    name text,
    email text,
    grants jsonb not null,
    made_by text,
    expires_at timestamptz not null,
    used_at timestamptz
  );
`;

/** Of the accounts, the program's own role sees who they are, and nothing that lets anybody in. */
const rights = sql`
  grant usage on schema auth to homeward_auth, homeward_app;
  grant select, insert, update, delete on all tables in schema auth to homeward_auth;
  grant select ("id", "name", "email") on auth."user" to homeward_app;
  grant select, insert, update on team, sign_in_link to homeward_app;
  grant select, insert, delete on role_grant, closed_account to homeward_app;
`;

export const accounts = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const step of [signIn, teams, rights]) await step.execute(db);
  },
};
