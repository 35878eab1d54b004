// The session kept outside React: its value now, who listens, and what can be done with it.
import type { AddIn } from "../../app/addIn";
import type { Messages } from "../messages/nl";
import { createPreferences, type Preferences } from "../preferences/preferences";
import { failureOf } from "./failureOf";
import type { Session } from "./session";
import { sessionActions, type SessionActions } from "./sessionActions";
import { createWorkRunner } from "./workRunner";
import { sessionReducer, type SessionEvent } from "./sessionReducer";

export interface SessionStore {
  readonly actions: SessionActions;
  current(): Session;
  dispatch(event: SessionEvent): void;
  /** Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Reads the checks and follows them. Returns the way to stop. */
  follow(): () => void;
}

export function createSession(
  addIn: AddIn,
  messages: Messages,
  start: Session,
  preferences: Preferences = createPreferences(),
): SessionStore {
  let session = start;
  const listeners = new Set<() => void>();

  const dispatch = (event: SessionEvent): void => {
    session = sessionReducer(session, event);
    for (const listener of listeners) listener();
  };
  const runner = createWorkRunner(dispatch);
  return {
    actions: sessionActions({ addIn, messages, preferences, dispatch, runner, session: () => session }),
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
