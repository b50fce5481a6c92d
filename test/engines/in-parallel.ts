import { availableParallelism } from 'node:os';

/** Does something to each element, as many at once as there are processors; results are in the order of the elements. */
export async function inParallel<T, R>(elements: readonly T[], action: (element: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    while (next < elements.length) {
      const index = next++;
      results[index] = await action(elements[index] as T);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}
