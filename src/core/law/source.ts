/** How far the text behind a statement of law was read: whole, in part, or not at all. Only what was read is shown as law. */
export type Mark = "verified" | "partly verified" | "not verified";

/** Where a text stands, how far it was read there, and on which day last. */
export type Source = { address: string; mark: Mark; checked: string };
