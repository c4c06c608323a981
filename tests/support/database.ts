import { afterAll, inject } from "vitest";
import type { Address } from "../../src/platform/database/address.ts";
import { type Connections, openDatabase } from "../../src/platform/database/connect.ts";
import { createLog } from "../../src/platform/log.ts";
import { addressOf, newDatabaseName, onServer, urlOf } from "./template-database.ts";

export type FreshDatabase = Omit<Connections, "close"> & {
  readonly ownerAddress: Address;
  /** For a program that is started with DATABASE_URL. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
};

const open = new Set<FreshDatabase>();

afterAll(async () => {
  await Promise.all([...open].map((database) => database.drop()));
});

/** A migrated database without data (or without tables, if `blank`) of its own, dropped at the end of the test file. */
export async function freshDatabase({ blank = false } = {}): Promise<FreshDatabase> {
  const serverUrl = inject("testServerUrl");
  const name = newDatabaseName();
  const template = blank ? "template1" : inject("templateDatabase");
  await onServer(serverUrl, `create database ${name} template ${template}`);
  const ownerAddress = addressOf(serverUrl, name);
  const { close, ...connections } = await openDatabase(ownerAddress, createLog());
  const database: FreshDatabase = {
    ...connections,
    ownerAddress,
    ownerUrl: urlOf(serverUrl, name),
    drop: async () => {
      if (!open.delete(database)) return;
      await close();
      await onServer(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
  open.add(database);
  return database;
}
