// Tests that open a workbook may take longer on a busy machine than Jest's 5 seconds.
jest.setTimeout(30_000);
