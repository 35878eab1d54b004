// Stops the server that globalSetup.mjs started.
export default async function globalTeardown() {
  await globalThis.stopWorkbench?.();
}
