import type { Transaction } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { anActor, caseworker, stranger } from "../../../tests/support/actors.ts";
import { testMeans } from "../../../tests/support/api.ts";
import { uploader, workOff } from "../../../tests/support/sources.ts";
import { type Actor, audienceOf } from "../../core/access/access.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { openLedger } from "../case/index.ts";
import { findTextForReading } from "../source/index.ts";
import { appendClaim, type LedgerHead, lockForWork, refreshProjections, withdrawIn } from "./index.ts";

type Trx = Transaction<Database>;

const letter = "Ana Dellmar was moved to Marrow Hill prison.";
const third = anActor("user-third", "caseworker", "third");
const ofAllTeams = {
  ...caseworker,
  grants: [...caseworker.grants, ...stranger.grants, ...third.grants],
};

let given: Awaited<ReturnType<typeof testMeans>>;
let sourceId: string;

const asAll = <T>(run: Parameters<typeof asActor<T>>[2]) =>
  asActor(given.means.db, audienceOf(ofAllTeams), run);

beforeEach(async () => {
  given = await testMeans();
  const sent = await uploader(given.means)(
    ofAllTeams,
    { "letter.txt": letter },
    { origin: "letter", team: "consular" },
  );
  sourceId = sent.body.added[0]?.id ?? "";
  await workOff(given, [ofAllTeams]);
});

const openIn = (team: string, kind: "case" | "affair" = "case") =>
  asAll((trx) => openLedger(trx, ofAllTeams, { kind, name: "Ana Dellmar", teams: [team] }));

const work = (ledgerId: string, run: (trx: Trx, ledger: LedgerHead) => Promise<unknown>) =>
  asAll(async (trx) => {
    const [ledger] = await lockForWork(trx, ofAllTeams, [ledgerId], "entry.add");
    if (ledger) await run(trx, ledger);
  });

const citing = (): Claim => ({
  kind: "custody",
  body: { facility: "Marrow Hill prison" },
  citations: [{ sourceId, start: 0, end: letter.length, quote: letter }],
});

const textFor = (who: Actor) =>
  asActor(given.means.db, audienceOf(who), async (trx) => (await findTextForReading(trx, sourceId))?.text);

describe("a source", () => {
  it("is open to the teams of the members of an affair whose shared entry cites it, as long as they are", async () => {
    const [affair, member] = [await openIn("consular", "affair"), await openIn("other")];
    await work(affair.id, (trx, ledger) =>
      appendClaim(trx, ofAllTeams, ledger, { claim: citing(), shared: true }),
    );
    expect(await textFor(stranger)).toBeUndefined();
    const claim: Claim = { kind: "membership", body: { affair: affair.id }, citations: [] };
    await work(member.id, (trx, ledger) => appendClaim(trx, ofAllTeams, ledger, { claim }));
    expect(await textFor(stranger)).toBe(letter);
    await work(member.id, async (trx, ledger) => {
      await withdrawIn(trx, ofAllTeams, ledger, { tip: 2, reason: "A namesake" });
      await refreshProjections(trx, ledger);
    });
    expect(await textFor(stranger)).toBeUndefined();
  });

  it("is open to all whose entries cite it, also when two are entered at the same moment", async () => {
    const cite = (ledgerId: string, then: () => Promise<unknown>) =>
      work(ledgerId, async (trx, ledger) => {
        await appendClaim(trx, ofAllTeams, ledger, { claim: citing() });
        await then();
      });
    const [theirs, thirds] = [await openIn("other"), await openIn("third")];
    let second: Promise<void> | undefined;
    await cite(theirs.id, async () => {
      second = cite(thirds.id, async () => {});
      // Time enough for the second to come to where it waits for the first.
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    await second;
    expect([await textFor(stranger), await textFor(third)]).toEqual([letter, letter]);
  });
});
