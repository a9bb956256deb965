interface Flight {
  readonly answer: Promise<unknown>;
  readonly abort: () => void;
  passengers: number;
}

/**
 * Lets equal calls that are under way share one request. Who aborts leaves alone; the request ends
 * when the last one has left.
 */
export function inFlight() {
  const flights = new Map<string, Flight>();

  return function share<T>(
    key: string,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
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
      signal?.addEventListener('abort', leave, { once: true });
      boarded.answer
        .then(resolve as (value: unknown) => void, reject)
        .finally(() => signal?.removeEventListener('abort', leave));
    });
  };
}
