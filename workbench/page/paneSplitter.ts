// The handle between grid and pane: by mouse, or with the arrow keys; as wide as panes are in Excel.

const narrowest = 320;
const widest = 600;

export function usePaneSplitter(handle: HTMLElement, root: HTMLElement): void {
  const set = (width: number) => {
    const clipped = Math.round(Math.min(widest, Math.max(narrowest, width)));
    root.style.setProperty("--pane-width", `${clipped}px`);
    handle.setAttribute("aria-valuenow", String(clipped));
  };
  const current = () => Number(handle.getAttribute("aria-valuenow"));
  handle.setAttribute("aria-valuemin", String(narrowest));
  handle.setAttribute("aria-valuemax", String(widest));
  set(400);
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    root.classList.add("resizing");
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  for (const type of ["pointerup", "pointercancel"] as const) {
    handle.addEventListener(type, () => root.classList.remove("resizing"));
  }
  handle.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(current() + 20);
    if (key === "ArrowRight") set(current() - 20);
  });
}
