import { describe, expect, it } from "vitest";
import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { ApiError } from "./api-error.ts";
import { addressOf, readAnswer } from "./call.ts";

const getEntry = endpoint({
  method: "get",
  path: "/api/cases/{caseId}/entries/{seq}",
  summary: "One entry",
  params: z.object({ caseId: z.string(), seq: z.number() }),
  query: z.object({ kind: z.array(z.string()).optional(), on: z.string().optional() }),
  response: z.object({ seq: z.number() }),
});

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe("the address of a call", () => {
  it("has its parameters filled in and escaped", () => {
    expect(addressOf(getEntry, { params: { caseId: "a/b ü", seq: 3 } })).toBe(
      "/api/cases/a%2Fb%20%C3%BC/entries/3",
    );
  });

  it("repeats the name of a list and leaves out what is not given", () => {
    const query = { kind: ["arrest", "charge"], on: undefined };
    expect(addressOf(getEntry, { params: { caseId: "1", seq: 3 }, query })).toBe(
      "/api/cases/1/entries/3?kind=arrest&kind=charge",
    );
  });

  it("is refused when a parameter is missing", () => {
    expect(() => addressOf(getEntry, { params: { caseId: "1" } })).toThrow('"seq"');
  });
});

describe("the answer to a call", () => {
  it("is read by the schema of the endpoint", () => {
    expect(readAnswer(getEntry, 200, '{"seq":3}')).toEqual({ seq: 3 });
  });

  it("is an error with its stable id when refused", () => {
    const refusal = '{"id":"entry-stale","message":"Somebody was first.","details":{"seq":4}}';
    const error = thrownBy(() => readAnswer(getEntry, 409, refusal));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      id: "entry-stale",
      status: 409,
      message: "Somebody was first.",
      details: { seq: 4 },
    });
  });

  it.each([
    [502, "<html>Bad gateway</html>", "http-502"],
    [200, '{"seq":"three"}', "unexpected-answer"],
    [200, "", "unexpected-answer"],
  ])("of status %i and body %s has the id %s", (status, text, id) => {
    expect(thrownBy(() => readAnswer(getEntry, status, text))).toMatchObject({ id, status });
  });
});
