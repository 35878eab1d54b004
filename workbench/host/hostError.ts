// Refusals as Excel gives them: the code and message that Office.js hands to the add-in.

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const wrongShape = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemAlreadyExists = () =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

/** The host does not have this member; Excel may well have it. Fails loudly, so that nobody leans on nothing. */
export const apiNotFound = (member: string) =>
  new HostError("ApiNotFound", `The workbench does not implement ${member}.`, 501);

/** For `a ?? refuseItem()`. */
export function refuseItem(): never {
  throw itemNotFound();
}
