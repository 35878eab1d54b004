// The session as a hook: the value now, and what can be done with it.
import { useEffect, useState, useSyncExternalStore } from "react";
import type { AddIn } from "../../app/addIn";
import { useMessages } from "../messages/PaneLanguage";
import type { Preferences } from "../preferences/preferences";
import { createSession } from "./createSession";
import { newSession, type Session } from "./session";
import type { SessionActions } from "./sessionActions";
import type { SessionEvent } from "./sessionReducer";

export interface SessionHandle {
  readonly session: Session;
  readonly dispatch: (event: SessionEvent) => void;
  readonly actions: SessionActions;
}

export function useSession(
  addIn: AddIn,
  start: Session = newSession,
  preferences?: Preferences,
): SessionHandle {
  const messages = useMessages();
  const [store] = useState(() => createSession(addIn, messages, start, preferences));
  const session = useSyncExternalStore(store.subscribe, store.current);
  useEffect(() => store.follow(), [store]);
  return { session, dispatch: store.dispatch, actions: store.actions };
}
