import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Context, MiddlewareHandler } from "hono";
import type { SecureHeadersVariables } from "hono/secure-headers";
import { Problem } from "../problem.ts";

const mediaTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Stands in the built page where the nonce of each answer goes (vite.config.ts). */
const nonceMark = "HOMEWARD_NONCE";

type Env = { Variables: SecureHeadersVariables };

/** The screen's files, read once; every address that is no file gives the page, which knows its own addresses. */
export async function webFiles(folder: string): Promise<MiddlewareHandler<Env>> {
  const files = await readFiles(folder);
  const page = files.get("/index.html")?.toString("utf8");
  if (page === undefined) throw notBuilt(folder);
  files.delete("/index.html");
  return async (context, next) => {
    if (context.req.method !== "GET" && context.req.method !== "HEAD") return next();
    if (context.req.path.startsWith("/api/")) return next();
    const { path } = context.req;
    const bytes = files.get(path);
    if (bytes !== undefined) return giveFile(context, path, bytes);
    return extname(path) === "" ? givePage(context, page) : next();
  };
}

function giveFile(context: Context, path: string, bytes: Buffer<ArrayBuffer>) {
  // A file below /assets has a digest of its content in its name.
  context.header(
    "cache-control",
    path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  );
  return context.body(bytes, 200, {
    "content-type": mediaTypes[extname(path)] ?? "application/octet-stream",
  });
}

function givePage(context: Context<Env>, page: string) {
  context.header("cache-control", "no-cache");
  return context.html(page.replaceAll(nonceMark, context.get("secureHeadersNonce") ?? ""));
}

async function readFiles(folder: string): Promise<Map<string, Buffer<ArrayBuffer>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw notBuilt(folder);
  });
  const files = new Map<string, Buffer<ArrayBuffer>>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join("/")}`, await readFile(file));
  }
  return files;
}

function notBuilt(folder: string): Problem {
  return new Problem({
    id: "program.not-built",
    message: `The screen is missing in ${folder}. Build it first: npm run build`,
  });
}
