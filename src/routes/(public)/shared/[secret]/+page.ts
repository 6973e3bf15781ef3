/** Nothing of it needs a script, and without one nothing of it is sent twice. */
export const csr = false;
