import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { getCase, openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { lawRoutes } from "./law.routes.ts";
import { addReleaseRule, endReleaseRule, listReleaseRules } from "./release-rule.contract.ts";

const administrator = anActor("user-admin", "administrator");
let call: ReturnType<typeof testApi>;

beforeAll(async () => {
  const { means } = await testMeans();
  call = testApi(means, lawRoutes, caseRoutes);
});

const remission = {
  ...{ country: "KE", says: "Remission for good conduct", isAutomatic: true, counts: "remitted" as const },
  ...{ share: "1/3", goesBy: "release" as const, from: "2010-01-01", source: "Prisons Act, s. 46" },
};
const add = (rule: object, replaces?: string, who = administrator) =>
  call(who, addReleaseRule, { body: { rule: { ...remission, ...rule }, ...(replaces && { replaces }) } });
const rules = async (who = caseworker) => (await call(who, listReleaseRules, {})).body.rules;

describe("what the office enters of a state's law on release", () => {
  let first = "";

  it("is nothing at first", async () => {
    expect(await rules()).toEqual([]);
  });

  it("is entered by administrators, with its source, and read by everybody", async () => {
    for (const who of [caseworker, stranger]) expect((await add({}, undefined, who)).status).toBe(403);
    first = (await add({})).body.id;
    expect(await rules(stranger)).toMatchObject([{ rule: { ...remission, id: first, line: first } }]);
  });

  it("is changed by a reform from a day on: the old value ends the day before and stays", async () => {
    const { id } = (await add({ share: "1/2", from: "2022-08-01" }, first)).body;
    const all = await rules();
    expect(all.find(({ rule }) => rule.id === first)?.rule.until).toBe("2022-07-31");
    expect(all.find(({ rule }) => rule.id === id)?.rule).toMatchObject({ share: "1/2", line: first });
    expect((await add({ from: "2009-01-01" }, first)).status).toBe(422);
    expect((await add({ country: "UG", from: "2030-01-01" }, first)).status).toBe(422);
    expect((await add({ from: "2030-01-01" }, "no-such-rule")).status).toBe(404);
  });

  it("goes to every file, which is computed with it", async () => {
    const opened = await call(caseworker, openCase, { body: { name: "Timur Lot", teams: ["consular"] } });
    const view = await call(caseworker, getCase, { params: { ledgerId: opened.body.ledgerId } });
    expect(view.body.releaseRules).toHaveLength(2);
  });

  it("ends with a day, by an administrator alone", async () => {
    const ending = { params: { ruleId: first }, body: { until: "2015-01-01" } };
    expect((await call(caseworker, endReleaseRule, ending)).status).toBe(403);
    expect((await call(administrator, endReleaseRule, ending)).status).toBe(200);
    expect((await rules()).find(({ rule }) => rule.id === first)?.rule.until).toBe("2015-01-01");
  });

  it.each([
    ["more than the term", { share: "3/2" }],
    ["no source", { source: "" }],
    ["no such day", { from: "2026-02-31" }],
  ])("is refused with %s", async (_, changed) => {
    expect((await add(changed)).status).toBe(422);
  });
});
