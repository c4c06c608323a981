import { describe, expect, it } from "vitest";
import { privacyIn } from "./privacy-words.ts";

describe("whether somebody was seen alone", () => {
  it.each([
    ["We spoke to her alone for an hour.", "alone"],
    ["The talk was unsupervised.", "alone"],
    ["No officers were present.", "alone"],
    ["This time the visit was not in the presence of guards.", "alone"],
    ["Беседа прошла наедине.", "alone"],
    ["Надзиратели при беседе не присутствовали.", "alone"],
    ["We were not left alone: an officer sat with us.", "supervised"],
    ["The consul wasn't allowed to see him alone.", "supervised"],
    ["A guard was present throughout.", "supervised"],
    ["Поговорить наедине нам не дали.", "supervised"],
    ["Свидание прошло не наедине.", "supervised"],
    ["Встреча проходила в присутствии сотрудника колонии.", "supervised"],
  ])("%s", (words, told) => expect(privacyIn(words)).toBe(told));

  it.each(["He is alone in his cell.", "The visit lasted an hour.", "Ей одиноко."])(
    "is not told: %s",
    (words) => expect(privacyIn(words)).toBeUndefined(),
  );
});
