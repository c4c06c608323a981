import type { Generated } from "kysely";
import type { Role } from "../../core/access/access.ts";

/** What the program's own role may see of an account. */
export type AccountTable = { id: string; name: string; email: string };

export type TeamTable = { id: string; name: string };

export type RoleGrantTable = { user_id: string; role: Role; team_id: string | null };

export type ClosedAccountTable = { user_id: string; closed_at: Generated<Date>; closed_by: string };

export type LinkPurpose = "first" | "invitation" | "password" | "entry";

export type SignInLinkTable = {
  token_hash: Buffer;
  purpose: LinkPurpose;
  user_id: string;
  name: string | null;
  email: string | null;
  grants: { role: Role; teamId?: string | undefined }[];
  made_by: string | null;
  expires_at: Date;
  used_at: Date | null;
};
