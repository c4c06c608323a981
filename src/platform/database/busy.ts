import { Problem } from "../problem.ts";

const deadlock = "40P01";
const notNow = new Set(["53300", "55P03", "57P01", "57P03", "40001", deadlock]);
const full = "53100";

/** What the database could not do at this moment, and nothing was done: too much at once, going down, no room left. */
export const databaseProblem = (error: Error): Problem | undefined => {
  const code = "code" in error ? String(error.code) : "";
  if (code === full)
    return new Problem({
      id: "database.disk-full",
      status: 507,
      message:
        "There is no room left where Homeward keeps its data. Nothing was saved. Tell who runs this program.",
    });
  // The pool says it in words only.
  if (!notNow.has(code) && !/^timeout exceeded when trying to connect/.test(error.message)) return undefined;
  return new Problem({
    id: "database.busy",
    status: 503,
    message: "Too much is being done at this moment. Nothing was saved. Try again.",
  });
};
