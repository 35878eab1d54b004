// The functions chunk: ties each id of functions.json to its function, before anything else loads.
import { netEffect, reserveRemaining } from "./functions";

/** Ids as in functions.json. A name that is not associated shows #NAME? in every cell. */
export const functionsById = {
  NETEFFECT: netEffect,
  RESERVEREMAINING: reserveRemaining,
} as const;

for (const [id, callback] of Object.entries(functionsById)) CustomFunctions.associate(id, callback);
