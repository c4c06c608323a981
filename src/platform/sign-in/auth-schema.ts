/** The tables of the schema `auth` as far as the program itself reads and writes them. */
export type AuthDatabase = {
  "auth.user": {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    updatedAt: Date;
  };
  "auth.session": { userId: string };
  "auth.account": {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    password: string | null;
    updatedAt: Date;
  };
  "auth.failed_attempt": { key: Buffer; failures: number; since: Date };
};
