import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { newDatabaseName, onServer, urlOf } from "../../support/template-database.ts";
import { temporaryBase } from "../../support/temporary-base.ts";
import { startProgram } from "./program.ts";

declare module "vitest" {
  interface ProvidedContext {
    demoDatabase: string;
  }
}

/** A database with the demo, loaded once by the program itself; every file of journeys clones it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/web/index.html")) throw new Error("The program is not built. Run: npm run build");
  const serverUrl = project.getProvidedContext().testServerUrl;
  const name = newDatabaseName();
  const drop = async () => {
    await onServer(serverUrl, `drop database if exists ${name} with (force)`);
  };
  const dataDir = await mkdtemp(join(temporaryBase(), "homeward-journeys-"));
  try {
    await onServer(serverUrl, `create database ${name}`);
    const program = await startProgram({ command: "demo", dataDir, databaseUrl: urlOf(serverUrl, name) });
    await program.stop();
    project.provide("demoDatabase", name);
    return drop;
  } catch (error) {
    await drop();
    throw error;
  } finally {
    await rm(dataDir, { recursive: true });
  }
}
