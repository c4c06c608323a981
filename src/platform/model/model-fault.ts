const faults = {
  "model.unreachable": "Its address cannot be reached. Check the address, and whether the model runs.",
  "model.too-slow":
    "It did not answer in time. Allow it more time in the settings, or choose a quicker model.",
  "model.redirected": "Its address sends on to another one. Enter the address that it sends to.",
  "model.key-refused": "It refuses the key. Enter another one in the settings.",
  "model.key-unreadable":
    "The key that is kept cannot be opened any more, because the secret of this installation has changed. Enter it again in the settings.",
  "model.not-there": "There is no such model at this address. Check both in the settings.",
  "model.busy": "It takes no more requests now. Try again later.",
  "model.refused":
    "It does not take this request; the text may be too long for it. Allow a shorter text, or choose another model.",
  "model.broken": "It failed. Whoever runs it can find out why.",
  "model.too-much": "It answered with far more than was asked for, and was cut off.",
  "model.not-understood": "Its answer is not what was asked for. Try again, or choose another model.",
  "model.not-kept": "Its answer could not be kept. Read the source again to ask once more.",
} as const;

/** Names for the ways in which a language model gives no answer; they never change, so that screens can translate them. */
export type ModelFaultId = keyof typeof faults;

/** Why there is no answer, and what to do about it. */
export type ModelFault = { id: ModelFaultId; message: string };

export const modelFault = (id: ModelFaultId): ModelFault => ({ id, message: faults[id] });
