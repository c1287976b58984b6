// The clock a model's calls are timed with, as an argument. Types only.

export type Timers = {
  /** Milliseconds since some moment; only differences count. */
  now(): number;
  /** Calls back once after `ms` unless the returned function is called first. */
  after(ms: number, call: () => void): () => void;
};
