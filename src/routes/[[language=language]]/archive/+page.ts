// The page answers in place; without script it is whole all the same.
export const csr = true;
