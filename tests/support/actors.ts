import type { Actor, Role } from "../../src/core/access/access.ts";

/** A person with one role in one team; without a team the role is the installation's. */
export const anActor = (userId: string, role: Role = "caseworker", teamId?: string): Actor => ({
  userId,
  name: userId,
  grants: [teamId ? { role, teamId } : { role }],
});

export const caseworker = anActor("user-consular", "caseworker", "consular");
export const supervisor = anActor("user-head", "supervisor", "consular");
export const reader = anActor("user-reader", "reader", "consular");
export const stranger = anActor("user-other", "caseworker", "other");
