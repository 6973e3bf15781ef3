// The whole page works as a form: on a phone in a full room nothing but it has to be loaded.
export const csr = false;
