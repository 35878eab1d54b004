// The first free port from a given one.
import net from "node:net";

/** @param {number} from @returns {Promise<number>} */
export async function freePort(from) {
  for (let port = from; port < from + 100; port++) if (await isFree(port)) return port;
  throw new Error(`no free port between ${from} and ${from + 99}`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });
}
