// Work that runs one piece at a time. What was cancelled or left behind is told so through its signal, and its
// late answer is ignored.
import { failureOf } from "./failureOf";
import type { Running } from "./session";
import type { SessionEvent } from "./sessionReducer";

export interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

export interface WorkRunner {
  /** Starting another piece of work lets go of the former. */
  run<T>(
    running: Running,
    work: (options: WorkOptions) => Promise<T>,
    done: (value: T) => void,
  ): Promise<void>;
  abort(): void;
}

export function createWorkRunner(dispatch: (event: SessionEvent) => void): WorkRunner {
  let aborter: AbortController | null = null;
  const abort = (): void => {
    aborter?.abort();
    aborter = null;
  };
  return {
    abort,
    run: async (running, work, done) => {
      abort();
      const mine = new AbortController();
      aborter = mine;
      dispatch({ type: "started", running });
      const onProgress = (fraction: number): void => {
        if (aborter === mine) dispatch({ type: "progressed", fraction });
      };
      try {
        const value = await work({ signal: mine.signal, onProgress });
        if (aborter === mine) done(value);
      } catch (error) {
        if (aborter === mine) dispatch({ type: "failed", failure: failureOf(error) });
      }
    },
  };
}
