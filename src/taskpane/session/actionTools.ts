// What every action works with: the AddIn, what is remembered on this computer, and the session.
import type { AddIn } from "../../app/addIn";
import type { Messages } from "../messages/nl";
import type { Preferences } from "../preferences/preferences";
import type { Session } from "./session";
import type { SessionEvent } from "./sessionReducer";
import type { WorkRunner } from "./workRunner";

export interface ActionTools {
  readonly addIn: AddIn;
  readonly messages: Messages;
  readonly preferences: Preferences;
  readonly dispatch: (event: SessionEvent) => void;
  readonly runner: WorkRunner;
  readonly session: () => Session;
}
