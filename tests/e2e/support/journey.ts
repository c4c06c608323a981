import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { newDatabaseName, onServer, urlOf } from "../../support/template-database.ts";
import { temporaryBase } from "../../support/temporary-base.ts";
import { launchBrowser } from "./browser.ts";
import { type Program, startProgram } from "./program.ts";

type Given = {
  /** A page of the browser in which somebody signed in. */
  page: Page;
  program: Program;
  /** Another browser, in which nobody is signed in. */
  elsewhere(): Promise<Page>;
};

type Journey = (name: string, run: (given: Given) => Promise<void>) => void;
type Visit = Awaited<ReturnType<BrowserContext["storageState"]>>;

const patience = 15_000;
const pictures = join(tmpdir(), "homeward-failed-journeys");

/** Journeys on a demo of their own, signed in. */
export const onDemo = (): Journey => useProgram("demo", inject("demoDatabase"));

/** Journeys on an installation of their own in which nobody has an account yet; who signs in stays signed in. */
export const onEmptyInstallation = (): Journey => useProgram("start", inject("templateDatabase"));

const useProgram = (command: "demo" | "start", template: string): Journey => {
  const serverUrl = inject("testServerUrl");
  const database = newDatabaseName();
  let browser: Browser;
  let program: Program;
  let dataDir = "";
  let visit: Visit | undefined;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(temporaryBase(), "homeward-journey-"));
    await onServer(serverUrl, `create database ${database} template ${template}`);
    program = await startProgram({ command, dataDir, databaseUrl: urlOf(serverUrl, database) });
    browser = await launchBrowser();
    if (command === "demo") visit = await signIn(browser, program);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await onServer(serverUrl, `drop database if exists ${database} with (force)`);
    await rm(dataDir, { recursive: true, force: true });
  });
  return (name, run) =>
    it(name, async () => {
      const faults: string[] = [];
      const contexts: BrowserContext[] = [];
      const open = async (as?: Visit) => {
        const context = await openContext(browser, program, as);
        contexts.push(context);
        const page = await context.newPage();
        watch(page, program, faults);
        return page;
      };
      const page = await open(visit);
      try {
        await run({ page, program, elsewhere: () => open() });
        if (command === "start") visit = await page.context().storageState();
        expect(faults).toEqual([]);
      } catch (error) {
        throw await withPicture(error, page, name);
      } finally {
        for (const context of contexts) await context.close();
      }
    });
};

const openContext = async (browser: Browser, program: Program, storageState?: Visit) => {
  const context = await browser.newContext({
    baseURL: program.url,
    locale: "en-GB",
    timezoneId: "Europe/Madrid",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...(storageState && { storageState }),
  });
  context.setDefaultTimeout(patience);
  return context;
};

const signIn = async (browser: Browser, program: Program): Promise<Visit> => {
  const context = await openContext(browser, program);
  const page = await context.newPage();
  await page.goto(program.link);
  await page.getByRole("navigation").waitFor();
  const visit = await context.storageState();
  await context.close();
  return visit;
};

/** What nobody sees on the page and is a fault all the same: errors of scripts, requests to elsewhere. */
const watch = (page: Page, program: Program, faults: string[]): void => {
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // A refused request is written there too; the page says so itself.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      faults.push(message.text());
    }
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== program.url && protocol !== "blob:" && protocol !== "data:") faults.push(request.url());
  });
};

const withPicture = async (error: unknown, page: Page, name: string): Promise<unknown> => {
  await mkdir(pictures, { recursive: true });
  const path = join(pictures, `${name.replace(/\W+/g, "-")}.png`);
  const taken = await page.screenshot({ path, fullPage: true }).catch(() => undefined);
  if (taken && error instanceof Error) error.message += `\nAt ${page.url()}; picture: ${path}`;
  return error;
};
