// The session with what it can do: each action talks to the AddIn and reports back as events. Work that was
// cancelled or left behind is told so through its signal, and its late answer is ignored.
import { useEffect, useMemo, useReducer, useRef } from "react";
import type { AddIn } from "../../app/addIn";
import { useMessages } from "../messages/PaneLanguage";
import { failureOf } from "./failureOf";
import { newSession, type Running, type Session } from "./session";
import { sessionReducer, type SessionEvent } from "./sessionReducer";
import { sessionActions, type SessionActions } from "./sessionActions";

export interface SessionHandle {
  readonly session: Session;
  readonly dispatch: (event: SessionEvent) => void;
  readonly actions: SessionActions;
}

/** Runs one piece of work at a time; starting another, or cancelling, lets go of the former. */
export type RunWork = <T>(
  running: Running,
  work: (options: { signal: AbortSignal; onProgress: (fraction: number) => void }) => Promise<T>,
  done: (value: T) => void,
) => Promise<void>;

export function useSession(addIn: AddIn, start: Session = newSession): SessionHandle {
  const messages = useMessages();
  const [session, dispatch] = useReducer(sessionReducer, start);
  const latest = useRef(session);
  latest.current = session;
  const aborter = useRef<AbortController | null>(null);

  const actions = useMemo(() => {
    const run: RunWork = async (running, work, done) => {
      aborter.current?.abort();
      const mine = new AbortController();
      aborter.current = mine;
      const current = (): boolean => aborter.current === mine && !mine.signal.aborted;
      dispatch({ type: "started", running });
      try {
        const onProgress = (fraction: number): void => {
          if (current()) dispatch({ type: "progressed", fraction });
        };
        const value = await work({ signal: mine.signal, onProgress });
        if (current()) done(value);
      } catch (error) {
        if (current()) dispatch({ type: "failed", failure: failureOf(error) });
      }
    };
    const abort = (): void => aborter.current?.abort();
    return sessionActions({ addIn, messages, dispatch, run, abort, session: () => latest.current });
  }, [addIn, messages]);

  useEffect(() => {
    let gone = false;
    const fail = (error: unknown): void => dispatch({ type: "failed", failure: failureOf(error) });
    addIn.currentChecks().then((checks) => gone || dispatch({ type: "checksRead", checks }), fail);
    const stop = addIn.onChecksChanged((checks) => {
      const errors = checks.filter((check) => check.severity === "error").length;
      dispatch({ type: "checksChanged", checks, notice: messages.checks.renewed(errors) });
    });
    return () => {
      gone = true;
      stop();
    };
  }, [addIn, messages]);

  return { session, dispatch, actions };
}
