export { namesOfAccounts } from "./account-names.store.ts";
