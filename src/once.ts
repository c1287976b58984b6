// A thing that takes time to make -> the same, made when it is first asked for: an isolate that serves a page never reads the search index.
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
