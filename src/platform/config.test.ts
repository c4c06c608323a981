import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const env = { HOME: "/home/officer" };

describe("the settings of a run", () => {
  it("have defaults for everything", () => {
    expect(readConfig({}, env, 1000)).toEqual({
      kind: "config",
      config: {
        dataDir: "/home/officer/.local/share/homeward",
        host: "127.0.0.1",
        port: 4620,
        publicUrl: undefined,
        databaseUrl: undefined,
        installedPostgres: false,
      },
    });
  });

  it.each([
    ["root has a system folder", {}, { HOME: "/root", XDG_DATA_HOME: "/root/data" }, 0, "/var/lib/homeward"],
    ["a user’s own data folder counts", {}, { ...env, XDG_DATA_HOME: "/data" }, 1000, "/data/homeward"],
    ["the environment names a folder", {}, { ...env, HOMEWARD_DATA: "/srv/cases" }, 1000, "/srv/cases"],
    ["an option wins", { data: "/srv/two" }, { ...env, HOMEWARD_DATA: "/srv/one" }, 0, "/srv/two"],
    ["a relative path is made whole", { data: "here" }, env, 1000, `${process.cwd()}/here`],
    ["an empty variable is as good as none", {}, { ...env, HOMEWARD_DATA: "" }, 0, "/var/lib/homeward"],
  ])("data folder: %s", (_, options, environment, uid, dataDir) => {
    expect(readConfig(options, environment, uid)).toMatchObject({ config: { dataDir } });
  });

  it("take the port and the host from an option before the environment", () => {
    const environment = { ...env, HOMEWARD_PORT: "5000", HOMEWARD_HOST: "0.0.0.0", HOMEWARD_PG: "installed" };
    expect(readConfig({ port: "0" }, environment, 1000)).toMatchObject({
      config: { port: 0, host: "0.0.0.0", installedPostgres: true },
    });
  });

  it("are refused together, each with what is expected", () => {
    const wrong = {
      ...env,
      HOMEWARD_PG: "latest",
      HOMEWARD_URL: "homeward",
      DATABASE_URL: "mysql://root:secret@db",
    };
    const reading = readConfig({ port: "70000", data: "" }, wrong, 1000);
    expect(reading).toMatchObject({ kind: "faults" });
    const faults = reading.kind === "faults" ? reading.faults : [];
    expect(faults).toHaveLength(5);
    expect(faults.join()).not.toContain("secret");
  });
});
