/** Pages need no script; a page that is better with one says so itself. */
export const csr = false;
