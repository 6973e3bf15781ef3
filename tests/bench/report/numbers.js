/** @param {number} value @param {number} [digits] */
export const number = (value, digits = 1) => value.toFixed(digits);
