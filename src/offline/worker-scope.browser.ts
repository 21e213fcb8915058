/** An event whose work the browser waits for. */
export interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface WordEvent extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** The part of a service worker's world that ours uses; the types of a page do not know it. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WordEvent) => void): void;
}

/** What a page tells the worker when it has loaded. */
export interface PageRead {
  /** Its address without host and question. */
  readonly address: string;
  /** The reader saves data or has a very slow line: nothing is fetched ahead. */
  readonly isLean: boolean;
}

export const isPageRead = (said: unknown): said is PageRead =>
  typeof said === 'object' && said !== null && 'address' in said && 'isLean' in said;

/** What a page tells the worker that is to let everything go; it answers when all is gone. */
export const letGo = 'let everything go';
