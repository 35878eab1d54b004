// Serial queue: one task on the workbook at a time, in the order in which they came.

export class SerialQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the task after all before it, whether those failed or not. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const next = this.last.then(task, task);
    this.last = next.catch(() => undefined);
    return next;
  }
}
