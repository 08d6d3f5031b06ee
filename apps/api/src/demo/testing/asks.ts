/** Someone who is signed in, for what a test reads. */
export interface Asks {
  get(address: string): Promise<{ json<T>(): T }>;
}
