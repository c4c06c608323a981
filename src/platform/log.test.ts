import { expect, it } from "vitest";
import { createLog } from "./log.ts";

it("writes an event as one line, whatever its values hold", () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => new Date("2024-02-29T12:00:00Z"),
  );
  log.info("server.ready", { port: 4680, folder: "/srv/cases", adopted: false, absent: undefined });
  log.error("job.failed", { reason: "first\nsecond error.forged level=info" });
  expect(lines).toEqual([
    "2024-02-29T12:00:00.000Z info server.ready port=4680 folder=/srv/cases adopted=false\n",
    '2024-02-29T12:00:00.000Z error job.failed reason="first\\nsecond error.forged level=info"\n',
  ]);
});
