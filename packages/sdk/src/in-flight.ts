interface Flight {
  readonly answer: Promise<unknown>;
  readonly abort: () => void;
  passengers: number;
}

/**
 * Lets calls of an equal key that are under way share one request. Who aborts leaves alone, and at once,
 * whatever is waited for; the request ends when the last one has left.
 */
export function inFlight() {
  const flights = new Map<unknown, Flight>();

  return function share<T>(
    key: unknown,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    let flight = flights.get(key);
    if (!flight) {
      const control = new AbortController();
      const land = () => flights.get(key) === flight && flights.delete(key);
      flight = {
        answer: start(control.signal).finally(land),
        abort: () => {
          land();
          control.abort();
        },
        passengers: 0,
      };
      flights.set(key, flight);
    }
    const boarded = flight;
    boarded.passengers += 1;
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        reject(signal?.reason as Error);
        boarded.passengers -= 1;
        if (boarded.passengers === 0) boarded.abort();
      };
      if (signal?.aborted) leave();
      signal?.addEventListener('abort', leave, { once: true });
      boarded.answer
        .then(resolve as (value: unknown) => void, reject)
        .finally(() => signal?.removeEventListener('abort', leave));
    });
  };
}
