// Patience for a busy machine: no test guards speed by Jest's own 5 seconds.
jest.setTimeout(60_000);
