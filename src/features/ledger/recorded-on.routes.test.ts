import { afterEach, beforeAll, expect, it } from "vitest";
import { caseworker } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { getCase, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";

let call: ReturnType<typeof testApi>;
const zone = process.env.TZ;

beforeAll(async () => {
  call = testApi((await testMeans()).means, caseRoutes);
});

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])(
  "an entry has the day of the house on which it was recorded, in %s too",
  async (timeZone) => {
    process.env.TZ = timeZone;
    const { ledgerId } = (
      await call(caseworker, openCase, { body: { name: "Ana Dellmar", teams: ["consular"] } })
    ).body;
    const [entry] = (await call(caseworker, getCase, { params: { ledgerId } })).body.entries;
    const there = new Date(entry?.recordedAt ?? "").toLocaleDateString("sv-SE", { timeZone });
    expect(entry?.recordedOn).toBe(there);
  },
);
