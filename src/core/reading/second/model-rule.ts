/** The name of the rule behind what a language model found: "model", and which one. */
export const ruleOfModel = (model: string): string => `model ${model}`;

/** The model that found something, by the name of its rule; a proposal's rule has three parts before that. */
export const modelBehind = (rule: string | undefined): string | undefined =>
  /^(?:[^/]*\/[^/]*\/[^/]*\/)?model (?<model>.+)$/su.exec(rule ?? "")?.groups?.model;
