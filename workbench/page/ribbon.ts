// The ribbon: the add-in's own buttons, made from its manifest.
import type { Manifest, RibbonButton } from "../host/manifest/readManifest";

export function renderRibbon(
  group: HTMLElement,
  manifest: Manifest,
  onClick: (button: RibbonButton) => void,
): void {
  group.setAttribute("aria-label", manifest.group);
  group.replaceChildren(...manifest.buttons.map((button) => renderButton(button, () => onClick(button))));
}

function renderButton(button: RibbonButton, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.id = button.id;
  element.title = button.tooltip;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  icon.width = 24;
  icon.height = 24;
  element.append(icon, document.createTextNode(button.label));
  element.addEventListener("click", onClick);
  return element;
}
