/** A fraction as a whole number of per cent. */
export const percentOf = (fraction: number): number => Math.round(fraction * 100);
