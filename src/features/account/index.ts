export { accountRoutes, signInRoutes } from "./account.routes.ts";
export { officeIsEmpty, readTeams } from "./account.store.ts";
export { namesOfAccounts } from "./account-names.store.ts";
export { findTeamId, openActors } from "./acting.service.ts";
export { actorOf, signedInActor } from "./actor.ts";
export { makeEntryLink, makeStartLink } from "./link.service.ts";
export { putAccount, putTeam } from "./put-account.ts";
export { findSignedIn } from "./session.service.ts";
