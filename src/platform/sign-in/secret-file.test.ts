import { chmod, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../tests/support/temporary-folder.ts";
import { keepSecret, sessionSecret } from "./secret-file.ts";

const newFile = () => join(temporaryFolder(), "data", "secret");

describe("a secret of the installation", () => {
  it("is made once, for the program's user only", async () => {
    const file = newFile();
    const secret = await sessionSecret(file, undefined);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await sessionSecret(file, undefined)).toBe(secret);
  });

  it("is the same for two programs that start at the same moment", async () => {
    const file = newFile();
    const made = await Promise.all(["one", "two", "three"].map((word) => keepSecret(file, () => word)));
    expect(new Set(made).size).toBe(1);
    expect(await readdir(dirname(file))).toEqual(["secret"]);
  });

  it("can be given from outside, if it is long enough", async () => {
    const given = "given by the operator, long enough";
    expect(await sessionSecret(newFile(), given)).toBe(given);
    await expect(sessionSecret(newFile(), "short")).rejects.toThrow("at least 32 characters");
  });

  it("that is empty is not taken for one", async () => {
    const file = join(temporaryFolder(), "secret");
    await writeFile(file, "");
    await chmod(file, 0o600);
    await expect(sessionSecret(file, undefined)).rejects.toThrow("is empty");
  });
});
