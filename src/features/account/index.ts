export { accountRoutes, signInRoutes } from "./account.routes.ts";
export { namesOfAccounts } from "./account-names.store.ts";
export { actorOf } from "./actor.ts";
export { makeEntryLink, makeStartLink } from "./link.service.ts";
export { findSignedIn } from "./session.service.ts";
