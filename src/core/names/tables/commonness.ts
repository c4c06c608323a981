export const commonness = (_: string): 0 | 1 | 2 => 0;
