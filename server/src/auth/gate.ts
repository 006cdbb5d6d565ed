/**
 * Lets so many pieces of work happen at once; the others wait for their turn. Signing up holds a database connection while the password
 * is hashed, so a crowd at the door would leave none for the people inside.
 */
export function createGate(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
