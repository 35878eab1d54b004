// Services by which the add-in and Excel arrange the add-in itself: commands of the ribbon.
import type { EventMessage } from "../model/events";

export class AddInService {
  /** The connection to the add-in sets it. */
  send: (message: EventMessage) => void = () => undefined;

  /** The add-in has associated its commands. */
  NotifyActionHandlerReady(): void {}
}
