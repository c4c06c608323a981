import { beforeAll, describe, expect, it } from "vitest";
import { anActor, caseworker, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { listAuditEvents } from "../audit/audit.contract.ts";
import { auditRoutes } from "../audit/index.ts";
import { dutyRoutes } from "./duty.routes.ts";
import { addPolicyRule, endPolicyRule, getPolicy } from "./policy.contract.ts";

const administrator = anActor("user-admin", "administrator");
let call: ReturnType<typeof testApi>;

beforeAll(async () => {
  const { means } = await testMeans();
  call = testApi(means, dutyRoutes, auditRoutes);
});

const rules = async (who = caseworker) => (await call(who, getPolicy, {})).body.rules;
const ruleOf = async (id: string) => (await rules()).find(({ rule }) => rule.id === id);

const monthly = {
  ...{ duty: "next-visit" as const, days: 30, when: { countries: ["ES"], phase: "sentenced" as const } },
  ...{ from: "2026-04-01", note: "Agreed with the post." },
};

describe("the rules of the house", () => {
  it("are those that come with the program until the house sets its own", async () => {
    const all = await rules();
    expect(all.length).toBeGreaterThan(10);
    expect(all.every(({ isStandard, versions }) => isStandard && versions.length === 0)).toBe(true);
  });

  it("are read by everybody who is signed in, and changed by administrators", async () => {
    expect(await rules(stranger)).toEqual(await rules(administrator));
    for (const who of [caseworker, stranger]) {
      expect((await call(who, addPolicyRule, { body: { rule: monthly } })).status).toBe(403);
      const ending = { params: { ruleId: "chase" }, body: { until: "2026-03-31" } };
      expect((await call(who, endPolicyRule, ending)).status).toBe(403);
    }
  });

  it("are added to", async () => {
    const { id } = (await call(administrator, addPolicyRule, { body: { rule: monthly } })).body;
    expect(await ruleOf(id)).toMatchObject({
      ...{ rule: { ...monthly, id }, isStandard: false },
      versions: [{ by: "user-admin", rule: monthly }],
    });
  });

  it("end with a day and stay to be seen", async () => {
    const ending = { params: { ruleId: "chase" }, body: { until: "2026-03-31" } };
    expect((await call(administrator, endPolicyRule, ending)).status).toBe(200);
    expect((await ruleOf("chase"))?.rule).toMatchObject({ from: "2000-01-01", until: "2026-03-31" });
  });

  it("are changed by another rule from a day on; the old one ends the day before, and nothing is overwritten", async () => {
    const rule = { duty: "first-visit" as const, days: 5, from: "2026-05-01" };
    const body = { rule, replaces: "first-visit" };
    const { id } = (await call(administrator, addPolicyRule, { body })).body;
    expect((await ruleOf("first-visit"))?.rule.until).toBe("2026-04-30");
    expect((await ruleOf(id))?.rule.from).toBe("2026-05-01");
    const later = { rule: { ...rule, days: 4, from: "2026-06-01" }, replaces: id };
    await call(administrator, addPolicyRule, { body: later });
    expect((await ruleOf(id))?.versions.map(({ rule: said }) => said.until)).toEqual([
      undefined,
      "2026-05-31",
    ]);
  });

  it.each([
    ["no such day", { ...monthly, from: "2026-02-31" }],
    ["less than no days", { ...monthly, days: -1 }],
    ["an end before the beginning", { ...monthly, until: "2026-03-01" }],
    ["a country that is none", { ...monthly, when: { countries: ["Spain"] } }],
  ])("are refused with %s", async (_, rule) => {
    expect((await call(administrator, addPolicyRule, { body: { rule } })).status).toBe(422);
  });

  it.each([
    [
      "a chase in the place of a notice",
      { rule: { duty: "chase-representation", days: 9 }, replaces: "notify" },
    ],
    ["a country that there is not", { rule: { ...monthly, when: { countries: ["XX"] } } }],
    ["how grave a visit is", { rule: { ...monthly, when: { severity: "grave" } } }],
    ["a time that is set by law", { rule: { duty: "government-answer", days: 9 } }],
  ] as const)("are refused where they can mean nothing: %s", async (_, { rule, ...more }) => {
    const body = { ...more, rule: { from: "2026-04-01", ...rule } } as never;
    expect((await call(administrator, addPolicyRule, { body })).status).toBe(422);
  });

  it("are replaced once: the second of two is told, and only one stays open", async () => {
    const replacing = (days: number) =>
      call(administrator, addPolicyRule, {
        body: { rule: { duty: "first-contact", days, from: "2026-05-01" }, replaces: "first-contact" },
      });
    expect((await replacing(2)).status).toBe(200);
    const second = await replacing(3);
    expect([second.status, second.problem.id]).toEqual([409, "policy.ended-already"]);
    const open = (await rules()).filter(
      ({ rule }) => rule.duty === "first-contact" && rule.until === undefined,
    );
    expect(open.map(({ rule }) => rule.days)).toEqual([2]);
  });

  it("cannot be replaced from before they began, nor where there is none", async () => {
    const early = { rule: { ...monthly, from: "1999-01-01" }, replaces: "inform" };
    expect((await call(administrator, addPolicyRule, { body: early })).status).toBe(422);
    const none = { params: { ruleId: "no-such-rule" }, body: { until: "2026-03-31" } };
    expect((await call(administrator, endPolicyRule, none)).status).toBe(404);
  });

  it("leave every change in the log", async () => {
    const auditor = anActor("user-auditor", "auditor");
    const { events } = (await call(auditor, listAuditEvents, { query: { action: "policy.changed" } })).body;
    expect(events.length).toBe(8);
    expect(events.at(-1)).toMatchObject({
      actor: { id: "user-admin" },
      details: { duty: "next-visit", days: 30 },
    });
  });
});
