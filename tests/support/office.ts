import type { Role } from "../../src/core/access/access.ts";
import {
  accountRoutes,
  findSignedIn,
  putAccount,
  putTeam,
  signInRoutes,
} from "../../src/features/account/index.ts";
import { type Api, createApi } from "../../src/platform/http/api.ts";
import { requireSignIn } from "../../src/platform/http/require-sign-in.ts";
import { createSignIn, type SignIn } from "../../src/platform/sign-in/sign-in.ts";
import { testMeans } from "./api.ts";

const secret = "a secret of thirty-two characters";
/** The password of every account here. */
export const password = "four words in a row";

type Office = Awaited<ReturnType<typeof testMeans>> & { signIn: SignIn; api: Api };

/** Sign-in and accounts, real down to the cookies, with nobody in them. */
export const newOffice = async (): Promise<Office> => {
  const given = await testMeans();
  const signIn = createSignIn({
    pool: given.database.auth,
    secret,
    publicUrl: undefined,
    log: given.means.log,
  });
  const api = createApi(given.means.log);
  signInRoutes(api, given.means, signIn);
  api.hono.use(
    "/api/*",
    requireSignIn((headers) => findSignedIn(given.means, signIn, headers)),
  );
  accountRoutes(api, given.means, signIn);
  return { ...given, signIn, api };
};

/** Somebody at a browser, who keeps the cookies. */
export const visitor = ({ api }: Office) => {
  let cookie = "";
  return async (method: "GET" | "POST", path: string, body?: object) => {
    const headers = { ...(cookie && { cookie }), ...(body && { "content-type": "application/json" }) };
    const response = await api.hono.request(path, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const given = response.headers.getSetCookie();
    if (given.length > 0) cookie = given.map((one) => one.split(";")[0]).join("; ");
    return { status: response.status, body: await response.json(), given };
  };
};

/** The token in the path of a one-time link. */
export const tokenOf = (path: string | undefined) => path?.replace("/welcome/", "") ?? "";

/** The same with an administrator, ada, and a caseworker, carl. */
export const withAccounts = async () => {
  const office = await newOffice();
  await putTeam(office.means, { id: "consular", name: "Consular section" });
  const put = (userId: string, ...grants: { role: Role; teamId?: string }[]) =>
    putAccount(office.means, office.signIn, {
      userId,
      name: userId,
      email: `${userId}@example.org`,
      password,
      grants,
    });
  await put("ada", { role: "administrator" });
  await put("carl", { role: "caseworker", teamId: "consular" });
  const as = async (userId: string) => {
    const visit = visitor(office);
    await visit("POST", "/api/sign-in", { email: `${userId}@example.org`, password });
    return visit;
  };
  return { ...office, put, as };
};
