import { beforeEach, describe, expect, it } from "vitest";
import { caseworker, stranger, supervisor } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { uploader, workOff } from "../../../tests/support/sources.ts";
import { convertSource } from "./conversion.service.ts";
import { sourceRoutes } from "./index.ts";
import { getSource, listSources, retrySource } from "./source.contract.ts";

const page = (title: string, words: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
  <meta property="article:published_time" content="2025-03-04T08:00:00Z"><meta property="og:site_name" content="The Tarn Post">
  </head><body><article><h1>${title}</h1>${words
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("")}</article></body></html>`;

const story = `The district court of Tarn sentenced a seaman to three years on Tuesday for carrying untaxed tobacco.
His lawyer said that he would appeal within ten days and that the translation in court had been poor throughout.
The consul has asked the prison twice for leave to visit him and has received no answer to either of the letters.`;

const mail = (parts: string[]) =>
  [
    ...["From: Anna Berg <anna@family.example>", "To: desk@office.example", "Subject: His papers"],
    ...["Date: Mon, 3 Mar 2025 10:00:00 +0100", "Message-ID: <1@family.example>", "MIME-Version: 1.0"],
    ...['Content-Type: multipart/mixed; boundary="b"', "", "--b", "Content-Type: text/plain; charset=utf-8"],
    ...["", "Dear office, here are the papers that the prison gave him.", ...parts, "--b--", ""],
  ].join("\r\n");

const attached = (name: string, type: string, content: string | Buffer) =>
  [
    ...["--b", `Content-Type: ${type}; name="${name}"`, "Content-Transfer-Encoding: base64"],
    ...[`Content-Disposition: attachment; filename="${name}"`, "", Buffer.from(content).toString("base64")],
  ].join("\r\n");

let desk: Awaited<ReturnType<typeof testMeans>>;
let call: ReturnType<typeof testApi>;
let send: ReturnType<typeof uploader>;

beforeEach(async () => {
  desk = await testMeans();
  call = testApi(desk.means, sourceRoutes);
  send = uploader(desk.means);
});

const bring = async (who: typeof caseworker, name: string, content: string, fields = {}) => {
  const { body } = await send(who, { [name]: content }, { origin: "letter", ...fields });
  return body.added[0]?.id ?? "";
};
const add = async (...given: Parameters<typeof bring>) => {
  const id = await bring(...given);
  await workOff(desk, [caseworker, supervisor, stranger]);
  return id;
};
const look = async (who: typeof caseworker, sourceId: string) =>
  (await call(who, getSource, { params: { sourceId } })).body;

describe("a converted source", () => {
  it("has the text and what the document says of itself", async () => {
    const id = await add(caseworker, "page.html", page("Three years for tobacco", story));
    expect(await look(caseworker, id)).toMatchObject({
      ...{ state: "reading", format: "html", title: "Three years for tobacco", outlet: "The Tarn Post" },
      ...{ published: "2025-03-04", lang: "en" },
    });
    expect((await look(caseworker, id)).text).toContain("received no answer");
  });

  it("keeps what the person said of it", async () => {
    const said = { title: "Tarn verdict", outlet: "Tarn Post, print", published: "2025-03" };
    const id = await add(caseworker, "page.html", page("Three years", story), said);
    expect(await look(caseworker, id)).toMatchObject(said);
  });

  it("that cannot be read says why, harms no other, and may be tried again", async () => {
    const broken = await bring(caseworker, "scan.pdf", "%PDF-1.7\nno more of it");
    const other = await add(caseworker, "other.txt", "A letter that can be read.");
    expect(await look(caseworker, broken)).toMatchObject({
      ...{ state: "unreadable", problemId: "document.damaged" },
      problem: expect.stringContaining("damaged"),
    });
    expect((await look(caseworker, other)).state).toBe("reading");
    const again = await call(caseworker, retrySource, { params: { sourceId: broken }, body: {} });
    expect(again.body).toEqual({ id: broken, state: "waiting" });
    expect(desk.jobs).toEqual([
      { queue: "source.convert", payload: { sourceId: broken, userId: caseworker.userId } },
    ]);
    await workOff(desk, [caseworker]);
    expect((await look(caseworker, broken)).state).toBe("unreadable");
  });

  it("holds no more text than can be read in reasonable time", async () => {
    const sentence = "The court of Tarn heard the appeal and refused it. ";
    const id = await add(caseworker, "book.txt", sentence.repeat(25_000));
    expect(await look(caseworker, id)).toMatchObject({
      state: "unreadable",
      problemId: "document.too-much-text",
    });
  });

  it("is all there or not at all: a program that dies before the end begins anew", async () => {
    const attachment = attached("court.txt", "text/plain", "The court will sit on 9 May.");
    const id = await bring(caseworker, "papers.eml", mail([attachment]));
    const dying = {
      ...desk.means,
      enqueue: async (_: unknown, queue: string) => {
        if (queue === "source.read") throw new Error("killed");
      },
    };
    await expect(convertSource(caseworker, dying, id)).rejects.toThrow("killed");
    expect(await look(caseworker, id)).toMatchObject({ state: "waiting", attachments: [] });
    expect((await look(caseworker, id)).text).toBeUndefined();
    await workOff(desk, [caseworker]);
    expect(await look(caseworker, id)).toMatchObject({
      state: "reading",
      attachments: [{ title: "court.txt" }],
    });
  });

  it("is converted once, however often the job runs", async () => {
    const id = await bring(caseworker, "letter.txt", "One letter.");
    await Promise.all([1, 2, 3].map(() => convertSource(caseworker, desk.means, id)));
    expect(desk.jobs.filter((job) => job.queue === "source.read")).toHaveLength(1);
  });

  it("is left alone when whoever asked may not see it", async () => {
    const id = await bring(caseworker, "letter.txt", "Not for others.");
    expect(await convertSource(stranger, desk.means, id)).toBeUndefined();
    expect((await look(caseworker, id)).state).toBe("waiting");
  });
});

describe("what came with a mail", () => {
  it("becomes sources for the same people; emblems and signatures do not", async () => {
    const parts = [
      attached("court.txt", "text/plain", "The court will sit on 9 May."),
      attached("logo.png", "image/png", Buffer.alloc(900, 1)),
      attached(
        "scan.png",
        "image/png",
        Buffer.concat([Buffer.from("\x89PNG", "latin1"), Buffer.alloc(30_000)]),
      ),
      attached("smime.p7s", "application/pkcs7-signature", "signed"),
    ];
    const id = await add(caseworker, "papers.eml", mail(parts), { origin: "mail", receivedOn: "2025-03-05" });
    const { attachments, title, author } = await look(caseworker, id);
    expect({ title, author }).toEqual({ title: "His papers", author: "Anna Berg <anna@family.example>" });
    expect(attachments.map((one) => one.title)).toEqual(["court.txt", "scan.png"]);
    const [court, scan] = await Promise.all(attachments.map((one) => look(supervisor, one.id)));
    expect(court).toMatchObject({
      ...{
        state: "reading",
        origin: "other",
        receivedOn: "2025-03-05",
        text: "The court will sit on 9 May.",
      },
      attachedTo: { id, title: "His papers" },
    });
    expect(scan).toMatchObject({ state: "unreadable", problemId: "document.no-text" });
    expect((await call(stranger, listSources, {})).body.sources).toEqual([]);
  });

  it("is followed through mails within mails, but not without end", async () => {
    let inner = mail([attached("deepest.txt", "text/plain", "At the very bottom.")]);
    for (let depth = 0; depth < 6; depth += 1)
      inner = mail([attached(`forwarded-${depth}.eml`, "message/rfc822", inner)]);
    await add(caseworker, "outer.eml", inner);
    const { sources } = (await call(caseworker, listSources, {})).body;
    expect(sources).toHaveLength(4);
  });
});

describe("a reprint", () => {
  const reprint = `From our correspondent\n${story.replace("on Tuesday", "yesterday")}`;

  it("is recognised, and each of the two points at the other", async () => {
    const first = await add(caseworker, "post.html", page("Three years for tobacco", story));
    const second = await add(supervisor, "echo.txt", reprint);
    expect(await look(caseworker, second)).toMatchObject({
      reprintOf: { id: first, title: "Three years for tobacco" },
      earlier: [{ id: first }],
      later: [],
    });
    expect(await look(caseworker, first)).toMatchObject({ earlier: [], later: [{ id: second }] });
    expect((await look(caseworker, first)).reprintOf).toBeUndefined();
  });

  it("of what only others see is none, and nobody learns of it", async () => {
    await add(stranger, "post.txt", story);
    const ours = await add(caseworker, "echo.txt", reprint);
    expect(await look(caseworker, ours)).toMatchObject({ earlier: [], later: [] });
    expect((await look(caseworker, ours)).reprintOf).toBeUndefined();
    const press = await add(stranger, "press.txt", `${story} `, { origin: "press" });
    expect((await look(caseworker, ours)).later).toMatchObject([{ id: press }]);
    expect((await look(caseworker, press)).earlier).toMatchObject([{ id: ours }]);
    expect((await look(stranger, press)).earlier).toHaveLength(1);
  });
});
