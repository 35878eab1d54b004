// Services by which the add-in and Excel arrange the add-in itself: whether its pane shows, whether it
// starts with the document, and the commands of the ribbon. Members carry the names of the wire.
import { invalidArgument } from "../hostError";
import type { EventMessage } from "../model/events";

export type RuntimeState = "Inactive" | "Background" | "Visible";

const richEvents = 65_536;
const visibilityChanged = 65_539;

/** Microsoft.AppRuntime.AppRuntimeService: Office.addin.showAsTaskpane, hide and onVisibilityModeChanged. */
export class AppRuntimeService {
  state: RuntimeState = "Visible";
  /** The connection sets the first, the page the second. */
  send: (message: EventMessage) => void = () => undefined;
  onState: (state: RuntimeState) => void = () => undefined;

  GetAppRuntimeState(): RuntimeState {
    return this.state;
  }
  SetAppRuntimeState(state: RuntimeState): void {
    assertState(state);
    if (state === this.state) return;
    this.state = state;
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    this.send([richEvents, visibilityChanged, "", JSON.stringify({ visibility }), 0]);
    this.onState(state);
  }
}

/** Microsoft.AppRuntime.AppRuntimePersistenceService: Office.addin.setStartupBehavior, kept in the workbook. */
export class AppRuntimePersistenceService {
  startState: RuntimeState = "Inactive";

  GetAppRuntimeStartState(): RuntimeState {
    return this.startState;
  }
  SetAppRuntimeStartState(state: RuntimeState): void {
    assertState(state);
    this.startState = state;
  }
}

/** Microsoft.InternalService.AddinInternalService: the add-in says that its commands can be called. */
export class AddInInternalService {
  NotifyActionHandlerReady(): void {}
}

function assertState(state: RuntimeState): void {
  if (!["Inactive", "Background", "Visible"].includes(state)) throw invalidArgument();
}
