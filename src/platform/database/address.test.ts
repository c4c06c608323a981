import { describe, expect, it } from "vitest";
import { readAddress } from "./address.ts";

describe("a database URL", () => {
  it.each([
    [
      "postgresql://keeper:p%40ss%2Fword@db.example:6432/casework",
      { host: "db.example", port: 6432, database: "casework", user: "keeper", password: "p@ss/word" },
    ],
    [
      "postgresql://keeper@localhost:5432/casework?host=%2Fsrv%2Fmy%20home%2Frun",
      { host: "/srv/my home/run", port: 5432, database: "casework", user: "keeper", password: undefined },
    ],
  ])("%s", (url, address) => {
    expect(readAddress(url)).toMatchObject(address);
  });

  it("keeps what it says about encryption", () => {
    expect(readAddress("postgresql://keeper@db.example/casework?sslmode=no-verify").ssl).toMatchObject({
      rejectUnauthorized: false,
    });
  });

  it("that cannot be read is not repeated in the message: it may hold a password", () => {
    const read = () => readAddress("postgresql://keeper:secret@db.example:port/casework");
    expect(read).toThrow(expect.objectContaining({ id: "database.address-unreadable" }));
    expect(read).not.toThrow("secret");
  });
});
