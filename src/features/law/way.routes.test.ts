import { beforeAll, describe, expect, it } from "vitest";
import { caseworker, reader, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import type { EndpointInput } from "../../core/api/endpoint.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { ledgerRoutes } from "../ledger/index.ts";
import { addEntry } from "../ledger/ledger.contract.ts";
import { lawRoutes } from "./law.routes.ts";
import { listWays } from "./way.contract.ts";

let call: ReturnType<typeof testApi>;
const ids: Record<string, string> = {};

const add = (name: string, claim: object, sensitivity: "ordinary" | "restricted" = "ordinary") => {
  const said = { citations: [], ...claim } as unknown as Claim;
  return call(caseworker, addEntry, {
    body: { ledgerIds: [ids[name] ?? ""], sensitivity, claim: said },
  });
};

const circumstance = (name: string) => ({
  kind: "circumstance",
  body: { circumstance: name, holds: "yes" },
});
const remedy = (stage: string) => ({ kind: "remedy", body: { remedy: "transfer-ets-112", stage } });

type Query = NonNullable<EndpointInput<typeof listWays>["query"]>;

const list = async (query: Query = {}, who = caseworker) => (await call(who, listWays, { query })).body;

/** "Lot: lacks one (consentsToTransfer)", for the transfer by the convention. */
const transfers = async (query: Query = {}, who = caseworker) =>
  (await list({ ...query, remedy: "transfer-ets-112" }, who)).lines.map(
    ({ title, ways: [way] }) => `${title}: ${way?.nearness} (${way?.toFind.join(", ")})`,
  );

beforeAll(async () => {
  const { means } = await testMeans();
  call = testApi(means, caseRoutes, ledgerRoutes, lawRoutes);
  const sentence = { penalty: "prison", months: 96, country: "NO", ends: "2031-02-01" };
  for (const name of ["Lot", "Grotova", "Kushtaev"]) {
    ids[name] = (await call(caseworker, openCase, { body: { name, teams: ["consular"] } })).body.ledgerId;
    await add(name, { kind: "nationality", body: { country: "GE" } });
    await add(name, { kind: "custody", on: "2023-02-01/..", body: { country: "NO" } });
    await add(name, { kind: "sentence", on: "2024-01-10", body: sentence });
    await add(name, circumstance("offenceInBothStates"));
    await add(name, circumstance("judgmentFinal"));
  }
  await add("Grotova", remedy("opened"));
  await add("Kushtaev", circumstance("consentsToTransfer"), "restricted");
});

describe("the cases in which a remedy is near", () => {
  it("stand nearest first, each with what would settle it", async () => {
    expect(await transfers()).toEqual([
      "Grotova: under way (consentsToTransfer)",
      "Kushtaev: to decide ()",
      "Lot: lacks one (consentsToTransfer)",
    ]);
  });

  it("are narrowed by how near they are, and counted whichever are listed", async () => {
    expect(await transfers({ nearness: "under way" })).toHaveLength(1);
    const { count, total } = await list({ nearness: "under way", remedy: "transfer-ets-112" });
    expect([count, total]).toEqual([{ "under way": 1, "to decide": 1, "lacks one": 1 }, 1]);
  });

  it("come in parts, of which each says how many there are in all", async () => {
    const { lines, total } = await list({ remedy: "transfer-ets-112", from: 2 });
    expect([lines.length, total]).toEqual([1, 3]);
  });

  it("tell a reader nothing of an entry that is kept from readers", async () => {
    expect(await transfers({}, reader)).toContain("Kushtaev: lacks one (consentsToTransfer)");
    expect(await transfers()).toContain("Kushtaev: to decide ()");
  });

  it("change with the next entry", async () => {
    await add("Lot", remedy("opened"));
    expect(await transfers()).toContain("Lot: under way (consentsToTransfer)");
  });

  it("are none for another team", async () => {
    const { lines, count, remedies, cases } = await list({}, stranger);
    expect([lines, count, remedies, cases]).toEqual([[], {}, [], 0]);
  });
});
