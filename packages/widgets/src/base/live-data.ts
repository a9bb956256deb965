import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isKimError } from '@simpul-kim/sdk';
import type { FreshHost } from '../freshness/freshness.ts';
import { bringPart } from './bring-part.ts';
import { forget, recall, remember, type Dated } from './last-good.ts';

/**
 * What is known of a piece of data: nothing yet, an answer, an answer from before (`stale`: a newer
 * one is on its way or cannot be had), or why there is none.
 */
export type DataState<T> =
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & Dated<T>)
  | ({ readonly status: 'stale'; readonly error?: Error } & Dated<T>)
  | { readonly status: 'error'; readonly error: Error };

/** Whether a failure says nothing about the data: what the service calls gone or wrong stays so. */
export const isPassing = (error: Error): boolean =>
  !isKimError(error) || error.retryable || error.code === 'unreadable';

/** Reads data for an element: the last good answer at once, the newest one behind it. */
export class LiveData<T> implements ReactiveController {
  state: DataState<T> = { status: 'loading' };
  /** How old the data are, in words, once `freshness/` says it. */
  age = '';
  readonly #host: ReactiveControllerHost;
  readonly #changed: (state: DataState<T>) => void;
  #control: AbortController | undefined;
  #again: (() => Promise<void>) | undefined;
  #isKeptFresh = false;
  #keepFresh: (() => void) | undefined;
  /** Reads once more what was read last, and shows nothing of it. */
  peek: ((signal: AbortSignal) => Promise<T>) | undefined;

  /** @param changed is told of each state, before the element shows it. */
  constructor(host: ReactiveControllerHost, changed: (state: DataState<T>) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** An element may be moved: what it was reading goes on. Only one that is gone stops reading. */
  hostDisconnected(): void {
    const control = this.#control;
    queueMicrotask(() => {
      if (!(this.#host as unknown as Node).isConnected) control?.abort();
    });
  }

  hostConnected(): void {
    // Who was away was no longer kept fresh.
    this.#keepFresh?.();
    if (this.#control?.signal.aborted && this.state.status !== 'ready') void this.#again?.();
  }

  /** Takes data that is already here, e.g. from the server's page. */
  take(data: T): void {
    this.#control?.abort();
    this.state = { status: 'ready', data, at: Date.now() };
  }

  /** Shows data that were read besides. */
  show(data: T): void {
    this.#set({ status: 'ready', data, at: Date.now() });
  }

  /** Forgets what was read: there is nothing to read now. */
  clear(): void {
    this.#control?.abort();
    this.#again = undefined;
    if (this.state.status === 'loading') return;
    this.state = { status: 'loading' };
    this.#host.requestUpdate();
  }

  /** Reads the data of an address; what an earlier call was reading is dropped. */
  load(address: string, read: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#again = () => this.#load(address, read);
    this.peek = read;
    this.#set({ status: 'loading' });
    return this.#again();
  }

  /** Reads once more what was read last; what is shown from before stays meanwhile. */
  async retry(): Promise<void> {
    const { state } = this;
    this.#set(
      state.status === 'stale'
        ? { status: 'stale', data: state.data, at: state.at }
        : { status: 'loading' },
    );
    await this.#again?.();
  }

  async #load(address: string, read: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#control?.abort();
    const control = (this.#control = new AbortController());
    const { signal } = control;
    void recall<T>(address).then((kept) => {
      const { state } = this;
      if (!kept || signal.aborted || 'data' in state) return;
      const failed = state.status === 'error' && isPassing(state.error);
      if (state.status === 'error' && !failed) return;
      this.#set({ status: 'stale', ...kept, ...(failed ? { error: state.error } : {}) });
    });
    try {
      const data = await read(signal);
      if (signal.aborted) return;
      this.show(data);
      void remember(address, { data, at: Date.now() });
    } catch (cause) {
      if (signal.aborted) return;
      const error = cause instanceof Error ? cause : new Error(String(cause));
      if (!isPassing(error)) void forget(address);
      this.#set(
        this.state.status === 'stale' && isPassing(error)
          ? { ...this.state, error }
          : { status: 'error', error },
      );
    }
  }

  #set(state: DataState<T>): void {
    this.state = state;
    this.age = '';
    this.#changed(state);
    this.#host.requestUpdate();
    if (this.#isKeptFresh) return;
    this.#isKeptFresh = true;
    this.#bringFreshness();
  }

  /** In a minute: what first is shown comes first. Where it does not come, it is tried again. */
  #bringFreshness(): void {
    setTimeout(() => {
      bringPart(() => import('../freshness/freshness.ts')).then(
        ({ keepFresh }) => {
          this.#keepFresh = () => {
            keepFresh(this.#host as unknown as FreshHost, this as LiveData<unknown>);
          };
          this.#keepFresh();
        },
        () => this.#bringFreshness(),
      );
    }, 60_000);
  }
}
