import type { Sent } from "./guarded-office.ts";

/** Something that a test asks about. */
export type Ids = Record<
  "caseId" | "affairId" | "letterId" | "proposalId" | "userId" | "teamId" | "email",
  string
>;
/** What is sent to an endpoint, about something that is there or about something that is not. */
type Plan = (ids: Ids) => Omit<Sent, "method">;

export const note = { kind: "note", body: { words: "Seen." }, citations: [] };
export const reason = "For a test.";
export const membership = (affair: string) => ({ kind: "membership", body: { affair }, citations: [] });
/** A letter as a browser sends it. */
export const upload = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ origin: "letter", text: "A letter.", ...fields }))
    form.append(name, value);
  return form;
};

/** Every endpoint of the contract; one that is new must say here how it is tried. */
export const plans: Record<string, Plan[]> = {
  "post /api/sign-in": [
    ({ email }) => ({ path: "/api/sign-in", body: { email, password: "not the password at all" } }),
  ],
  "post /api/sign-out": [],
  "post /api/sign-in/link/purpose": [
    ({ userId }) => ({ path: "/api/sign-in/link/purpose", body: { token: userId } }),
  ],
  "post /api/sign-in/link": [({ userId }) => ({ path: "/api/sign-in/link", body: { token: userId } })],
  "get /api/me": [() => ({ path: "/api/me" })],
  "post /api/me/password": [
    () => ({ path: "/api/me/password", body: { current: "not this one", next: "another long password" } }),
  ],
  "get /api/people": [() => ({ path: "/api/people" })],
  "get /api/teams": [() => ({ path: "/api/teams" })],
  "post /api/teams": [],
  "post /api/teams/{teamId}/name": [
    ({ teamId }) => ({ path: `/api/teams/${teamId}/name`, body: { name: `Named ${teamId}` } }),
  ],
  "get /api/accounts": [() => ({ path: "/api/accounts" })],
  "post /api/accounts": [
    ({ email }) => ({
      path: "/api/accounts",
      body: { name: "Somebody", email, grants: [{ role: "auditor" }] },
    }),
  ],
  "post /api/accounts/{userId}/roles": [
    ({ userId }) => ({ path: `/api/accounts/${userId}/roles`, body: { grants: [] } }),
  ],
  "post /api/accounts/{userId}/link": [({ userId }) => ({ path: `/api/accounts/${userId}/link`, body: {} })],
  "post /api/accounts/{userId}/closing": [
    ({ userId }) => ({ path: `/api/accounts/${userId}/closing`, body: {} }),
  ],
  "post /api/accounts/{userId}/reopening": [
    ({ userId }) => ({ path: `/api/accounts/${userId}/reopening`, body: {} }),
  ],
  "post /api/entries": [
    ({ caseId }) => ({ path: "/api/entries", body: { ledgerIds: [caseId], claim: note } }),
    ({ affairId }) => ({ path: "/api/entries", body: { ledgerIds: [affairId], claim: note } }),
  ],
  "post /api/ledgers/{ledgerId}/entries/{seq}/correction": [
    ({ caseId }) => ({
      path: `/api/ledgers/${caseId}/entries/1/correction`,
      body: { reason, claim: note },
    }),
  ],
  "post /api/ledgers/{ledgerId}/entries/{seq}/withdrawal": [
    ({ caseId }) => ({ path: `/api/ledgers/${caseId}/entries/1/withdrawal`, body: { reason } }),
  ],
  "get /api/cases": [() => ({ path: "/api/cases" })],
  "post /api/cases": [
    () => ({ path: "/api/cases", body: { name: "Theirs", teams: ["consular"] } }),
    ({ letterId }) => ({
      path: "/api/cases",
      body: {
        name: "Ours",
        teams: ["other"],
        citations: [{ sourceId: letterId, start: 0, end: 6, quote: "Ksenia" }],
      },
    }),
  ],
  "get /api/cases/{ledgerId}": [
    ({ caseId }) => ({ path: `/api/cases/${caseId}` }),
    ({ affairId }) => ({ path: `/api/cases/${affairId}` }),
  ],
  "get /api/affairs": [() => ({ path: "/api/affairs" })],
  "post /api/affairs": [() => ({ path: "/api/affairs", body: { name: "Theirs", teams: ["consular"] } })],
  "get /api/affairs/{ledgerId}": [({ affairId }) => ({ path: `/api/affairs/${affairId}` })],
  "post /api/cases/{ledgerId}/same-person": [
    ({ caseId }) => ({
      path: `/api/cases/${caseId}/same-person`,
      body: { other: "01900000-0000-7000-8000-00000000dead", reason },
    }),
  ],
  "get /api/duplicates": [() => ({ path: "/api/duplicates" })],
  "get /api/duplicates/alike": [
    () => ({ path: "/api/duplicates/alike?name=Ksenia%20Quillmarrow" }),
    ({ caseId }) => ({ path: `/api/duplicates/alike?ledgerId=${caseId}` }),
  ],
  "post /api/cases/{ledgerId}/not-same-person": [
    ({ caseId }) => ({
      path: `/api/cases/${caseId}/not-same-person`,
      body: { other: "01900000-0000-7000-8000-00000000dead", reason },
    }),
  ],
  "post /api/cases/{ledgerId}/persons/{other}/withdrawal": [
    ({ caseId }) => ({
      path: `/api/cases/${caseId}/persons/01900000-0000-7000-8000-00000000dead/withdrawal`,
      body: { reason },
    }),
  ],
  "put /api/ledgers/{ledgerId}/access": [
    ({ caseId }) => ({
      path: `/api/ledgers/${caseId}/access`,
      body: { teams: ["other"], users: [], reason },
    }),
  ],
  "post /api/sources": [
    ({ caseId }) => ({ path: "/api/sources", body: upload({ ledgerId: caseId }) }),
    () => ({ path: "/api/sources", body: upload({ team: "consular" }) }),
  ],
  "get /api/sources": [
    () => ({ path: "/api/sources" }),
    () => ({ path: "/api/sources?q=quillmarrow" }),
    ({ caseId }) => ({ path: `/api/sources?ledgerId=${caseId}` }),
  ],
  "get /api/sources/progress": [() => ({ path: "/api/sources/progress" })],
  "get /api/sources/{sourceId}": [({ letterId }) => ({ path: `/api/sources/${letterId}` })],
  "put /api/sources/{sourceId}": [
    ({ letterId }) => ({
      path: `/api/sources/${letterId}`,
      body: { origin: "press", receivedOn: "2026-01-01" },
    }),
  ],
  "get /api/sources/{sourceId}/file": [({ letterId }) => ({ path: `/api/sources/${letterId}/file` })],
  "post /api/sources/{sourceId}/retry": [
    ({ letterId }) => ({ path: `/api/sources/${letterId}/retry`, body: {} }),
  ],
  "get /api/review": [() => ({ path: "/api/review" })],
  "get /api/sources/{sourceId}/review": [({ letterId }) => ({ path: `/api/sources/${letterId}/review` })],
  "put /api/sources/{sourceId}/subjects/{subject}": [
    ({ letterId, caseId }) => ({
      path: `/api/sources/${letterId}/subjects/p1`,
      body: { ledgerId: caseId },
    }),
    ({ letterId }) => ({ path: `/api/sources/${letterId}/subjects/p1`, body: { unlink: true } }),
  ],
  "post /api/sources/{sourceId}/proposals/{proposalId}/accept": [
    ({ letterId, proposalId }) => ({
      path: `/api/sources/${letterId}/proposals/${proposalId}/accept`,
      body: { digest: "-" },
    }),
  ],
  "post /api/sources/{sourceId}/proposals/accept-all": [
    ({ letterId }) => ({
      path: `/api/sources/${letterId}/proposals/accept-all`,
      body: { subject: "p1", proposals: [] },
    }),
  ],
  "post /api/sources/{sourceId}/proposals/{proposalId}/reject": [
    ({ letterId, proposalId }) => ({
      path: `/api/sources/${letterId}/proposals/${proposalId}/reject`,
      body: {},
    }),
  ],
  "post /api/sources/{sourceId}/proposals/{proposalId}/undo": [
    ({ letterId, proposalId }) => ({
      path: `/api/sources/${letterId}/proposals/${proposalId}/undo`,
      body: {},
    }),
  ],
  "post /api/sources/{sourceId}/reading": [
    ({ letterId }) => ({ path: `/api/sources/${letterId}/reading`, body: {} }),
  ],
  "get /api/representations": [
    () => ({ path: "/api/representations" }),
    ({ caseId }) => ({ path: `/api/representations?ledgerId=${caseId}` }),
  ],
  "get /api/due": [
    () => ({ path: "/api/due" }),
    () => ({ path: "/api/due?team=consular" }),
    () => ({ path: "/api/due?person=owner&mine=yes" }),
  ],
  "get /api/ways-home": [
    () => ({ path: "/api/ways-home" }),
    () => ({ path: "/api/ways-home?nearness=under%20way&from=0" }),
  ],
  "get /api/release-rules": [() => ({ path: "/api/release-rules" })],
  "post /api/release-rules": [
    () => ({
      path: "/api/release-rules",
      body: {
        rule: {
          ...{ country: "KE", says: "Remission", isAutomatic: true, counts: "remitted", share: "1/3" },
          ...{ goesBy: "release", from: "2010-01-01", source: "Prisons Act, s. 46" },
        },
      },
    }),
  ],
  "post /api/release-rules/{ruleId}/end": [
    () => ({ path: "/api/release-rules/none/end", body: { until: "2026-01-01" } }),
  ],
  "get /api/policy": [() => ({ path: "/api/policy" })],
  "post /api/policy": [
    () => ({ path: "/api/policy", body: { rule: { duty: "next-visit", days: 1, from: "2026-01-01" } } }),
  ],
  "post /api/policy/{ruleId}/end": [() => ({ path: "/api/policy/chase/end", body: { until: "2026-01-01" } })],
  "get /api/triage": [() => ({ path: "/api/triage" })],
  "post /api/triage": [
    () => ({
      path: "/api/triage",
      body: { inputs: { pathogen: "none", on: "2026-01-01", figures: [] } },
    }),
  ],
  "post /api/triage/figures": [
    () => ({ path: "/api/triage/figures", body: { text: "place,day,cases\nSoto,2026-01-01,3" } }),
  ],
  "get /api/triage/{runId}": [({ caseId }) => ({ path: `/api/triage/${caseId}` })],
  "get /api/me/calendar": [() => ({ path: "/api/me/calendar" })],
  "post /api/me/calendar": [],
  "delete /api/me/calendar": [() => ({ path: "/api/me/calendar" })],
  "get /calendar/{token}": [({ caseId }) => ({ path: `/calendar/${caseId}` })],
  "get /api/search": [
    () => ({ path: "/api/search?q=Quillmarrow" }),
    () => ({ path: "/api/search?q=Quillmarrow&spelling=exact" }),
  ],
  "get /api/names": [
    () => ({ path: "/api/names?q=Quillmarrow" }),
    () => ({ path: "/api/names?q=Quillm&kind=case" }),
    () => ({ path: "/api/names?q=Квиллмарроу" }),
  ],
  "get /api/briefs/{kind}/{ledgerId}": [
    ({ caseId }) => ({ path: `/api/briefs/cases/${caseId}` }),
    ({ affairId }) => ({ path: `/api/briefs/affairs/${affairId}` }),
  ],
  "get /api/briefs/{kind}/{ledgerId}/pdf": [({ caseId }) => ({ path: `/api/briefs/cases/${caseId}/pdf` })],
  "get /api/second-reader": [() => ({ path: "/api/second-reader" })],
  "put /api/second-reader": [
    () => ({
      path: "/api/second-reader",
      body: {
        ...{ address: "http://127.0.0.1:1/v1", model: "none" },
        ...{ seconds: 5, mostCharacters: 1000, onlyPress: true },
      },
    }),
  ],
  "put /api/second-reader/state": [() => ({ path: "/api/second-reader/state", body: { isOn: false } })],
  "post /api/second-reader/trial": [
    () => ({
      path: "/api/second-reader/trial",
      body: { address: "http://127.0.0.1:1/v1", model: "none", seconds: 5 },
    }),
  ],
  "get /api/audit": [
    () => ({ path: "/api/audit" }),
    ({ caseId }) => ({ path: `/api/audit?ledgerId=${caseId}` }),
  ],
};
