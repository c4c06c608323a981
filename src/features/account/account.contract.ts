import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";

const name = z.string().trim().min(1).max(200);
const email = z.email().max(200);
/** Long enough that no rule about its characters is needed. */
const password = z.string().min(12).max(128);
const userId = z.string();
const accountPath = z.object({ userId });
const done = z.object({});

const teamSchema = z.object({ id: z.string(), name: z.string() });

const caseRoles = ["caseworker", "supervisor", "reader"] as const;
const officeRoles = ["auditor", "administrator"] as const;
const role = z.enum([...caseRoles, ...officeRoles]);
/** The roles in casework are held within a team, the others for the whole office. */
const grantSchema = z
  .object({ role, teamId: z.string().optional() })
  .refine((grant) => officeRoles.some((one) => one === grant.role) === (grant.teamId === undefined), {
    message: "A role in casework needs a team; the others have none.",
  });
export type Grant = z.output<typeof grantSchema>;

const linkSchema = z.object({ path: z.string(), expiresAt: z.iso.datetime() });

export const signIn = endpoint({
  method: "post",
  path: "/api/sign-in",
  summary: "Sign in with e-mail and password",
  body: z.object({ email: z.string().max(200), password: z.string().max(128) }),
  response: z.object({ userId }),
});

export const signOut = endpoint({
  method: "post",
  path: "/api/sign-out",
  summary: "Sign out",
  body: done,
  response: done,
});

/** `entry` needs nothing more; `password` a password; `invitation` also a name; `first` all, and a first team. */
export const readLink = endpoint({
  method: "post",
  path: "/api/sign-in/link/purpose",
  summary: "What a one-time link is for",
  body: z.object({ token: z.string() }),
  response: z.object({
    purpose: z.enum(["first", "invitation", "password", "entry"]),
    name: z.string().optional(),
    email: z.string().optional(),
  }),
});

export const useLink = endpoint({
  method: "post",
  path: "/api/sign-in/link",
  summary: "Use a one-time link",
  body: z.object({
    token: z.string(),
    name: name.optional(),
    email: email.optional(),
    password: password.optional(),
    team: name.optional(),
  }),
  response: z.object({ userId }),
});

export const getMe = endpoint({
  method: "get",
  path: "/api/me",
  summary: "Who is signed in, and what they may do",
  response: z.object({
    userId,
    name: z.string(),
    email: z.string(),
    grants: z.array(z.object({ role, teamId: z.string().optional() })),
    teams: z.array(teamSchema),
    abilities: z.array(z.string()),
  }),
});

export const changePassword = endpoint({
  method: "post",
  path: "/api/me/password",
  summary: "Change one's own password; all other sessions end",
  body: z.object({ current: z.string().max(128), next: password }),
  response: done,
});

/** For choosing whom a file is open to, and for saying who wrote what. */
export const listPeople = endpoint({
  method: "get",
  path: "/api/people",
  summary: "The names of accounts and teams",
  response: z.object({
    accounts: z.array(z.object({ id: z.string(), name: z.string() })),
    teams: z.array(teamSchema),
  }),
});

export const listTeams = endpoint({
  method: "get",
  path: "/api/teams",
  summary: "All teams",
  response: z.object({ teams: z.array(teamSchema.extend({ members: z.number().int() })) }),
});

export const addTeam = endpoint({
  method: "post",
  path: "/api/teams",
  summary: "Make a team",
  body: z.object({ name }),
  response: teamSchema,
});

export const renameTeam = endpoint({
  method: "post",
  path: "/api/teams/{teamId}/name",
  summary: "Give a team another name",
  params: z.object({ teamId: z.string() }),
  body: z.object({ name }),
  response: teamSchema,
});

const accountSchema = z.object({
  userId,
  name: z.string(),
  email: z.string(),
  state: z.enum(["open", "invited", "closed"]),
  grants: z.array(z.object({ role, teamId: z.string().optional() })),
});
export type Account = z.output<typeof accountSchema>;

export const listAccounts = endpoint({
  method: "get",
  path: "/api/accounts",
  summary: "All accounts and open invitations",
  response: z.object({ accounts: z.array(accountSchema) }),
});

export const invite = endpoint({
  method: "post",
  path: "/api/accounts",
  summary: "Invite somebody: makes a link that is good for three days and for one use",
  body: z.object({ name, email, grants: z.array(grantSchema).min(1).max(50) }),
  response: linkSchema,
});

export const changeRoles = endpoint({
  method: "post",
  path: "/api/accounts/{userId}/roles",
  summary: "Give an account other roles",
  params: accountPath,
  body: z.object({ grants: z.array(grantSchema).max(50) }),
  response: done,
});

/** Also sends an invitation anew. */
export const makeLink = endpoint({
  method: "post",
  path: "/api/accounts/{userId}/link",
  summary: "Make a new link for somebody who cannot sign in",
  params: accountPath,
  body: done,
  response: linkSchema,
});

export const closeAccount = endpoint({
  method: "post",
  path: "/api/accounts/{userId}/closing",
  summary: "Close an account; what its owner wrote stays",
  params: accountPath,
  body: done,
  response: done,
});

export const reopenAccount = endpoint({
  method: "post",
  path: "/api/accounts/{userId}/reopening",
  summary: "Open a closed account again; its owner needs a new link",
  params: accountPath,
  body: done,
  response: linkSchema,
});
