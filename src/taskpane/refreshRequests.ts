// The ribbon's "Totalen vernieuwen" may be clicked before React has loaded: a request waits until the pane listens.
export interface RefreshRequests {
  request(): void;
  /** Returns the way to stop listening. */
  listen(listener: () => void): () => void;
}

export function createRefreshRequests(): RefreshRequests {
  let current: (() => void) | null = null;
  let waiting = false;
  return {
    request: () => {
      if (current === null) waiting = true;
      else current();
    },
    listen: (listener) => {
      current = listener;
      if (waiting) {
        waiting = false;
        listener();
      }
      return () => {
        if (current === listener) current = null;
      };
    },
  };
}
