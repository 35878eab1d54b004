// The functions chunk: ties each id of functions.json to its function, before anything else loads.
import type { FunctionName } from "../domain/functionNames";
import * as functions from "./functions";

/** Ids as in functions.json. A name that is not associated shows #NAME? in every cell. */
export const functionsById: { readonly [N in FunctionName]: unknown } = {
  NETEFFECT: functions.netEffect,
  INVESTMENT: functions.investment,
  REVENUE: functions.revenue,
  CUMULATIVEEFFECT: functions.cumulativeEffect,
  TOTALEFFECT: functions.totalEffect,
  PMCOUNT: functions.pmCount,
  RESERVEBALANCE: functions.reserveBalance,
  RESERVEREMAINING: functions.reserveRemaining,
  BREAKEVENYEAR: functions.breakEvenYear,
  MEASURES: functions.measures,
  MEASURE: functions.measure,
};

for (const [id, callback] of Object.entries(functionsById)) {
  CustomFunctions.associate(id, callback as (...args: unknown[]) => unknown);
}

/** For who measures the start: from here on cells are answered. */
performance.mark("sluitend-functions");
