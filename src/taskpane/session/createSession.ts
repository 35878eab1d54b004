// The session kept outside React: its value now, who listens, and work that runs one at a time. Work that was
// cancelled or left behind is told so through its signal, and its late answer is ignored.
import type { AddIn } from "../../app/addIn";
import type { Messages } from "../messages/nl";
import { failureOf } from "./failureOf";
import type { Running, Session } from "./session";
import { sessionActions, type SessionActions } from "./sessionActions";
import { sessionReducer, type SessionEvent } from "./sessionReducer";

export interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

/** Runs one piece of work; starting another, or cancelling, lets go of the former. */
export type RunWork = <T>(
  running: Running,
  work: (options: WorkOptions) => Promise<T>,
  done: (value: T) => void,
) => Promise<void>;

export interface SessionStore {
  readonly actions: SessionActions;
  current(): Session;
  dispatch(event: SessionEvent): void;
  /** Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Reads the checks and follows them. Returns the way to stop. */
  follow(): () => void;
}

export function createSession(addIn: AddIn, messages: Messages, start: Session): SessionStore {
  let session = start;
  let aborter: AbortController | null = null;
  const listeners = new Set<() => void>();

  const dispatch = (event: SessionEvent): void => {
    session = sessionReducer(session, event);
    for (const listener of listeners) listener();
  };
  const abort = (): void => {
    aborter?.abort();
    aborter = null;
  };
  const run: RunWork = async (running, work, done) => {
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
  };
  return {
    actions: sessionActions({ addIn, messages, dispatch, run, abort, session: () => session }),
    current: () => session,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow: () => followChecks(addIn, messages, dispatch),
  };
}

function followChecks(addIn: AddIn, messages: Messages, dispatch: (event: SessionEvent) => void): () => void {
  let following = true;
  addIn.currentChecks().then(
    (checks) => {
      if (following) dispatch({ type: "checksRead", checks });
    },
    (error: unknown) => {
      if (following) dispatch({ type: "failed", failure: failureOf(error) });
    },
  );
  const stop = addIn.onChecksChanged((checks) => {
    const errors = checks.filter((check) => check.severity === "error").length;
    dispatch({ type: "checksChanged", checks, notice: messages.checks.renewed(errors) });
  });
  return () => {
    following = false;
    stop();
  };
}
