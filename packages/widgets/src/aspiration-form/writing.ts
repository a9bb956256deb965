import type { ReactiveController } from 'lit';
import { isKimError, type Client, type TimeZone } from '@simpul-kim/sdk';
import type { OutboxFile } from '@simpul-kim/sdk/outbox.js';
import { regions } from '@simpul-kim/sdk/regions.js';
import { recall, remember } from '../base/last-good.ts';
import {
  emptyDraft,
  faultsOf,
  stepOf,
  steps,
  type Area,
  type Draft,
  type Field,
  type Step,
} from './draft.ts';
import type { KimAspirationForm } from './kim-aspiration-form.ts';
import type { AspirationFormTerms } from './kim-aspiration-form.terms.ts';
import type * as Sending from '../sending/sending.ts';

/** How long after the last key a draft is kept, and a search sent, in milliseconds. */
const pause = 400;
/** Files at the most; the contract's own, which a test compares. */
export const mostFiles = 5;
/** A search gives so many regions at the most; within a region it looks among more. */
const mostFound = 8;
const mostSearched = 50;

/** What someone writes: the draft with its files, what is wrong with it, and the step that is shown. */
export class Writing implements ReactiveController {
  step: Step = 'what';
  draft: Draft = emptyDraft;
  files: readonly OutboxFile[] = [];
  /** What is wrong with fields, in words. */
  faults: ReadonlyMap<Field, string> = new Map();
  isShrinking = false;
  /** Which files were not taken last, and why, in words. */
  leftOut = '';
  isLocating = false;
  /** What the search has found; nothing before there was one. */
  found: readonly Area[] | undefined;
  searchTold = '';
  /** Whether the browser keeps drafts: nothing while that is not known. */
  isKept: boolean | undefined;
  /** When the draft was kept that stands here (milliseconds since 1970). */
  resumedAt: number | undefined;
  /** Whether it is asked once more before all is erased. */
  isErasing = false;
  /** What was refused and is being mended. */
  mended: string | undefined;

  readonly #host: KimAspirationForm;
  readonly #drawn = new WeakMap<Element, OutboxFile>();
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** What is done with what is kept: one after the other, so that what comes late brings nothing back. */
  #turn: Promise<void> = Promise.resolve();
  /** Under which name the device has something of it, and with which files. */
  #keptAs: string | undefined;
  #keptFiles: readonly OutboxFile[] = [];
  /** As what it was kept, here or before; the last one is what stands here. */
  #editions: number[] = [];
  #channel: BroadcastChannel | undefined;
  /** Counts what was begun: what was asked for one is not done to the next. */
  #begun = 0;
  #adding: Promise<void> = Promise.resolve();
  #searching: ReturnType<typeof setTimeout> | undefined;
  #search: AbortController | undefined;

  constructor(host: KimAspirationForm) {
    this.#host = host;
    host.addController(this);
  }

  get terms(): AspirationFormTerms {
    return this.#host.terms;
  }

  /** The region of the page: the form is for it, or for one in it. */
  get area(): Area | undefined {
    return this.#host.area;
  }

  /** Whether the device could tell where it is; on plain http no browser lets it. */
  get canLocate(): boolean {
    const { featurePolicy } = document as Document & {
      readonly featurePolicy?: { allowsFeature(name: string): boolean };
    };
    return (
      isSecureContext &&
      'geolocation' in navigator &&
      // In a frame it must be allowed by the page around it; only Chromium says whether it is.
      (featurePolicy?.allowsFeature('geolocation') ?? true)
    );
  }

  /** The zone in which moments are told. */
  get zone(): TimeZone {
    return (this.draft.area ?? this.area)?.timeZone ?? 'Asia/Jakarta';
  }

  get isWritten(): boolean {
    const { title, text } = this.draft;
    return title.trim() !== '' || text.trim() !== '' || this.files.length > 0;
  }

  /** Whether there is something to erase, here or on the device. */
  get isThere(): boolean {
    return this.isWritten || this.#keptAs !== undefined;
  }

  hostDisconnected(): void {
    this.keepNow();
    this.#search?.abort();
  }

  #set(change: Partial<Writing>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }

  // --- what it needs of the service

  /** Reads something, or takes what was read of it before where there is no line. */
  async read<T>(client: Client, name: string, read: () => PromiseLike<T>): Promise<T> {
    const key = `${client.baseUrl} ${name}`;
    try {
      const data = await read();
      void remember(key, { data, at: Date.now() });
      return data;
    } catch (error) {
      const isFinal = isKimError(error) && !error.retryable;
      const kept = isFinal ? undefined : await recall<T>(key);
      if (kept) return kept.data;
      throw error;
    }
  }

  readArea(client: Client, code: string): Promise<Area> {
    return this.read(client, `region ${code}`, () => regions(client).get(code));
  }

  /** Looks for villages; spelling is forgiven. Each call takes the place of the one before. */
  search(words: string): void {
    clearTimeout(this.#searching);
    this.#search?.abort();
    const q = words.trim();
    if (q.length < 2) this.#set({ found: undefined, searchTold: '' });
    else this.#searching = setTimeout(() => void this.#find(q), pause);
  }

  async #find(q: string): Promise<void> {
    const { area, terms } = this;
    const { client } = this.#host;
    if (!client) return;
    const { signal } = (this.#search = new AbortController());
    this.#set({ searchTold: terms.searching });
    try {
      const limit = area ? mostSearched : mostFound;
      const { data } = await regions(client).search({ q, level: 'village', limit }, { signal });
      const found = data
        .filter(({ code }) => !area || code.startsWith(`${area.code}.`))
        .slice(0, mostFound);
      this.#set({ found, searchTold: terms.found(found.length) });
    } catch {
      if (!signal.aborted) this.#set({ found: undefined, searchTold: terms.searchFailed });
    }
  }

  locate(): void {
    if (this.isLocating) return;
    this.#set({ isLocating: true });
    const begun = this.#begun;
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        // As near as a house: more would say more of who stands there than of what there is.
        const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
        this.isLocating = false;
        if (begun !== this.#begun) return;
        this.change({ point: { latitude: round(latitude), longitude: round(longitude) } });
      },
      () => {
        this.isLocating = false;
        // The field is not at fault: it may be left empty.
        this.#host.tell(this.terms.markFailed);
        this.#set({});
      },
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  }

  // --- what is written

  /** Takes what a field holds. */
  readonly take = ({ name, type, value, checked }: Partial<HTMLInputElement>): void => {
    if (name && Object.hasOwn(emptyDraft, name)) {
      this.change({ [name]: type === 'checkbox' ? checked : value });
    }
  };

  change(change: Partial<Draft>): void {
    const faults = new Map([...this.faults].filter(([field]) => !Object.hasOwn(change, field)));
    this.#set({ draft: { ...this.draft, ...change }, faults });
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.keepNow(), pause);
  }

  /** Takes files, after those that were chosen before. */
  async addFiles(chosen: readonly File[]): Promise<void> {
    if (chosen.length === 0) return;
    this.#set({ isShrinking: true });
    this.#host.tell(this.terms.shrinking);
    const begun = this.#begun;
    const adding = (this.#adding = this.#adding.then(() => this.#addFiles(chosen, begun)));
    await adding;
    if (adding === this.#adding) this.#set({ isShrinking: false });
  }

  /** @param begun what these files are of. */
  async #addFiles(chosen: readonly File[], begun: number): Promise<void> {
    const { terms } = this;
    const left: string[] = [];
    try {
      const { prepare } = await this.#host.sending();
      // One after the other: an old phone has the memory for one.
      for (const file of chosen) {
        if (this.files.length >= mostFiles) {
          left.push(terms.tooMany);
          break;
        }
        const prepared = await prepare(file).catch(() => 'notAPhoto' as const);
        if (begun !== this.#begun) return;
        if (typeof prepared === 'string') left.push(terms[prepared](file.name));
        else this.#set({ files: [...this.files, prepared] });
      }
    } catch {
      left.push(terms.notReady);
    }
    this.#filesChanged();
    // Nothing is left to mend: what was left out is told, where somebody looks for it.
    this.#set({ leftOut: left.join(' ') });
    if (left.length > 0) this.#host.tell(this.leftOut);
  }

  removeFile(file: OutboxFile): void {
    this.files = this.files.filter((other) => other !== file);
    this.#filesChanged();
    this.#host.focusOn('#gallery');
  }

  #filesChanged(): void {
    const { files } = this;
    this.leftOut = '';
    this.#host.tell(this.terms.photosReady(files.length));
    this.change({});
    this.keepNow();
  }

  /** Draws the files into their places. */
  draw(places: Iterable<HTMLCanvasElement>): void {
    for (const [at, canvas] of [...places].entries()) {
      const file = this.files[at]!;
      if (this.#drawn.get(canvas) === file) continue;
      this.#drawn.set(canvas, file);
      this.#host
        .sending()
        .then(({ drawThumbnail }) => drawThumbnail(canvas, file.blob))
        .then(
          () => canvas.classList.remove('unseen'),
          // A PDF, or what this browser cannot show: its name stands there.
          () => canvas.classList.add('unseen'),
        );
    }
  }

  // --- what is kept of it

  /** Hears of what was sent or erased in other tabs: what it was made of stands here no longer. */
  hear(signal: AbortSignal): void {
    try {
      const channel = (this.#channel = new BroadcastChannel('simpul-kim-drafts'));
      channel.onmessage = ({ data }: MessageEvent<readonly unknown[]>) => {
        if (this.#keeping !== undefined || !data.includes(this.#editions.at(-1))) return;
        void this.clear();
        this.#host.tell(this.terms.elsewhere);
      };
      signal.onabort = () => channel.close();
    } catch {
      // As in some sandboxes, where nothing is kept either.
    }
  }

  get #draftKey(): string {
    return `${this.#host.client?.baseUrl} ${this.#host.region.trim()}`;
  }

  /** Keeps what was written since it was kept last; of what was deleted again nothing. */
  keepNow(): void {
    if (this.#keeping === undefined) return;
    clearTimeout(this.#keeping);
    this.#keeping = undefined;
    if (this.isThere) void this.#keep((sending) => this.#save(sending));
  }

  /** Has the device keep what is written now, and nothing else of it. */
  async #save(sending: typeof Sending): Promise<void> {
    const { files, isWritten } = this;
    const key = this.#draftKey;
    // The page may be for another region by now.
    if (!isWritten || this.#keptAs !== key) await this.#erase(sending);
    if (!isWritten) return;
    // Of who sends it nothing is kept: a phone is shared.
    const { name: _1, phone: _2, email: _3, shareable: _4, website: _5, ...draft } = this.draft;
    this.#keptAs = key;
    const edition = Math.random();
    this.#editions.push(edition);
    await sending.keepDraft(key, { draft, at: Date.now(), edition });
    if (this.#keptFiles === files) return;
    await sending.keepFiles(key, files);
    this.#keptFiles = files;
  }

  /** Erases all that the device has of it. */
  async #erase({ eraseDraft }: typeof Sending): Promise<void> {
    await eraseDraft(this.#draftKey);
    if (this.#keptAs !== undefined) await eraseDraft(this.#keptAs);
    this.#keptAs = undefined;
    this.#keptFiles = [];
  }

  #keep(deed: (sending: typeof Sending) => Promise<void>): Promise<void> {
    return (this.#turn = this.#turn.then(async () => {
      let sending;
      try {
        sending = await this.#host.sending();
      } catch {
        // Nothing is known of the storage yet.
        return;
      }
      const isKept = await deed(sending).then(
        () => true,
        () => false,
      );
      this.#set({ isKept });
    }));
  }

  /** Takes up what was written before, unless something else is being written. */
  async resume(): Promise<void> {
    await this.#keep(async (sending) => {
      const key = this.#draftKey;
      const kept = await sending.recallDraft(key, Date.now());
      if (this.isWritten) return this.#save(sending);
      if (!kept) return;
      this.#keptAs = key;
      this.#keptFiles = kept.files;
      this.#editions.push(kept.edition);
      this.draft = { ...this.draft, ...kept.draft, area: this.draft.area ?? kept.draft.area };
      this.files = kept.files;
      this.resumedAt = kept.at;
    });
  }

  /** Forgets what was written, here and on the device. */
  async clear(): Promise<void> {
    clearTimeout(this.#keeping);
    this.#keeping = undefined;
    this.#begun += 1;
    this.#channel?.postMessage(this.#editions);
    this.#editions = [];
    this.#set({
      draft: { ...emptyDraft, area: this.area?.level === 'village' ? this.area : undefined },
      files: [],
      faults: new Map(),
      leftOut: '',
      step: 'what',
      isErasing: false,
      found: undefined,
      searchTold: '',
      resumedAt: undefined,
      mended: undefined,
    });
    await this.#keep((sending) => this.#erase(sending));
  }

  async erase(): Promise<void> {
    await this.clear();
    this.#host.tell(this.#keptAs === undefined ? this.terms.erased : this.terms.notErased);
    this.#host.focusOn('.step-title');
  }

  askErasing(isErasing: boolean): void {
    this.#set({ isErasing });
    this.#host.focusOn(isErasing ? '.erasing button' : '.erase');
  }

  // --- from step to step

  go(step: Step): void {
    this.#set({ step, faults: new Map() });
    this.#host.tell('');
    this.keepNow();
    this.#host.focusOn('.step-title');
  }

  back(): void {
    this.go(steps[steps.indexOf(this.step) - 1]!);
  }

  /** Goes on, where nothing is wrong with this step. */
  next(): void {
    const { step } = this;
    if (this.isRight(step)) this.go(steps[steps.indexOf(step) + 1]!);
  }

  /** Whether nothing is wrong with a step; else it says what is. */
  isRight(step: Step): boolean {
    const { terms } = this;
    const wrong = faultsOf(step, this.draft).map((rule) => [rule, terms.rules[rule]] as const);
    if (wrong.length === 0) return true;
    if (step !== this.step) this.go(step);
    this.tellFaults(wrong);
    return false;
  }

  /** Whether all can be sent as it is; else it says why not. */
  isReady(): boolean {
    if (!steps.every((step) => this.isRight(step))) return false;
    if (this.isShrinking) this.#host.tell(this.terms.stillShrinking);
    return !this.isShrinking;
  }

  /** Says what is wrong, beside the fields, and goes to the first of them. */
  tellFaults(wrong: readonly (readonly [Field, string])[]): void {
    this.#set({ faults: new Map(wrong) });
    const [first] = wrong;
    this.#host.tell(first ? this.terms.faults(wrong.length) : '');
    if (!first) return;
    this.#focusField(first[0]);
  }

  #focusField(field: Field): void {
    this.#host.focusOn(
      `input#${field}, select#${field}, textarea#${field}`,
      `#${field} input`,
      `#${field}`,
    );
  }

  /** Takes up what the service would not have, at what is wrong with it. */
  mend(
    id: string,
    draft: Draft,
    files: readonly OutboxFile[],
    wrong: readonly (readonly [Field, string])[],
  ): void {
    if (this.isWritten) {
      this.#host.tell(this.terms.unfinished);
      return;
    }
    this.#begun += 1;
    this.#set({ mended: id, draft, files, step: stepOf(wrong[0]![0]) });
    this.tellFaults(wrong);
  }
}
