// What a clause ends with and is read without. No I/O. No clock.
export const STOP = /(?<![。！!，,；;\s])[。！!，,；;\s]+$/;
