import type { TestProject } from "vitest/node";
import { createTemplate } from "./template-database.ts";
import { startTestServer } from "./test-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    testServerUrl: string;
    templateDatabase: string;
  }
}

/** One server for the whole run, with one migrated database that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  try {
    const template = await createTemplate(server.url);
    project.provide("testServerUrl", server.url);
    project.provide("templateDatabase", template.name);
    return async () => {
      await template.drop();
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
