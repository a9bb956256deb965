/** What is to be done at moments of `performance.now()`, in the order in which it was planned. */
export class Agenda {
  readonly #planned: { readonly due: number; readonly deed: () => void }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param due no earlier than that of what was planned before. */
  plan(due: number, deed: () => void): void {
    this.#planned.push({ due, deed });
    this.#wait();
  }

  #wait(): void {
    const next = this.#planned[0];
    if (!next || this.#timer) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        // A timer may be early by less than a millisecond.
        while (this.#planned[0] && this.#planned[0].due <= performance.now() + 0.5) {
          this.#planned.shift()!.deed();
        }
        this.#wait();
      },
      Math.max(0, next.due - performance.now()),
    );
  }
}
