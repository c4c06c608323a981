/** Where what was found in a source is reviewed. */
export const reviewOf = (sourceId: string): string => `/review/${sourceId}`;
