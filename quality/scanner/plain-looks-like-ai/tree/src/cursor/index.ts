export const cursor = 1;
