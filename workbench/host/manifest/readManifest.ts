// Reads manifest.xml as Excel does: an add-in-only manifest with a shared runtime, custom functions and
// ribbon buttons. What Excel would stumble over is refused here with a sentence that says what is wrong.

export class ManifestError extends Error {}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** Address of the icon of 32 pixels. */
  readonly icon: string;
  readonly action: { readonly type: "show" } | { readonly type: "execute"; readonly functionName: string };
}

export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** The pane's page, which holds the shared runtime. */
  readonly paneUrl: string;
  readonly functionsMetadataUrl: string;
  /** Empty when functions are typed without a namespace. */
  readonly namespace: string;
}

/** `language` picks overrides (`nl-NL`). Throws ManifestError. */
export function readManifest(document: Document, language: string): Manifest {
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") throw new ManifestError("the manifest's root is not OfficeApp");
  const reader = new ManifestReader(root, language);
  const paneUrl = reader.url(reader.required("Runtime", "the shared runtime"));
  for (const [path, what] of sharedRuntimePlaces) reader.assertSame(path, what, paneUrl);
  const metadata = reader.required("Metadata > SourceLocation", "the functions' metadata");
  reader.url(reader.required("Script > SourceLocation", "the functions' script"));
  return {
    id: reader.text("Id"),
    displayName: reader.localised(reader.required("DisplayName", "a name")),
    group: reader.string(reader.required("Group > Label", "a ribbon group with a label")),
    buttons: reader.all("Control").map((control) => readButton(reader, control)),
    paneUrl,
    functionsMetadataUrl: reader.url(metadata),
    namespace: readNamespace(reader),
  };
}

/** All of these must be the page of the shared runtime, or Excel starts a second runtime without a word. */
const sharedRuntimePlaces = [
  ["Page > SourceLocation", "the functions' page"],
  ["FunctionFile", "the ribbon's function file"],
  ["Action > SourceLocation", "the button that shows the pane"],
] as const;

function readButton(reader: ManifestReader, control: Element): RibbonButton {
  const id = control.getAttribute("id") ?? "";
  const action = reader.requiredIn(control, "Action", `an action of button ${id}`);
  const type = reader.typeOf(action);
  const image = [...control.getElementsByTagName("*")].find(
    (element) => element.localName === "Image" && element.getAttribute("size") === "32",
  );
  if (!image) throw new ManifestError(`button ${id} has no icon of 32 pixels`);
  return {
    id,
    label: reader.string(reader.requiredIn(control, "Label", `a label of button ${id}`)),
    tooltip: reader.string(reader.requiredIn(control, "Supertip > Description", `a tooltip of button ${id}`)),
    icon: reader.url(image),
    action: type === "ShowTaskpane" ? { type: "show" } : executeAction(reader, action, type, id),
  };
}

function executeAction(
  reader: ManifestReader,
  action: Element,
  type: string,
  id: string,
): RibbonButton["action"] {
  if (type !== "ExecuteFunction") throw new ManifestError(`button ${id} has an unknown action: ${type}`);
  const name =
    reader.requiredIn(action, "FunctionName", `the function of button ${id}`).textContent?.trim() ?? "";
  if (name === "") throw new ManifestError(`button ${id} names no function`);
  return { type: "execute", functionName: name };
}

function readNamespace(reader: ManifestReader): string {
  const namespace = reader.find("Namespace");
  if (!namespace) return "";
  const value = reader.string(namespace);
  if (value === "")
    throw new ManifestError("the namespace is empty, which breaks Excel on Windows: leave it out");
  return value;
}

/** Finds elements by their names, whatever their XML namespace, and resolves what refers to resources. */
class ManifestReader {
  constructor(
    private readonly root: Element,
    private readonly language: string,
  ) {}

  /** `Page > SourceLocation`: the first of that name with that parent. */
  find(path: string, within: Element = this.root): Element | null {
    return this.all(path, within)[0] ?? null;
  }
  all(path: string, within: Element = this.root): Element[] {
    const [name = "", ...parents] = path.split(" > ").reverse();
    return [...within.getElementsByTagName("*")].filter((element) => {
      if (element.localName !== name) return false;
      let parent = element.parentElement;
      return parents.every((expected) => {
        const fits = parent?.localName === expected;
        parent = parent?.parentElement ?? null;
        return fits;
      });
    });
  }
  required(path: string, what: string): Element {
    return this.requiredIn(this.root, path, what);
  }
  requiredIn(within: Element, path: string, what: string): Element {
    const element = this.find(path, within);
    if (!element) throw new ManifestError(`the manifest has no <${path}>: ${what} is missing`);
    return element;
  }
  text(path: string): string {
    const text = this.required(path, path).textContent?.trim() ?? "";
    if (text === "") throw new ManifestError(`<${path}> is empty`);
    return text;
  }
  typeOf(element: Element): string {
    return element.getAttribute("xsi:type") ?? "";
  }

  assertSame(path: string, what: string, paneUrl: string): void {
    const url = this.url(this.required(path, what));
    if (url !== paneUrl)
      throw new ManifestError(`${what} is ${url}, not the shared runtime's page ${paneUrl}`);
  }

  string(element: Element): string {
    return this.localised(this.resource(element, "String"));
  }
  /** Excel opens nothing but https. */
  url(element: Element): string {
    const resource = this.resource(element, element.localName === "Image" ? "Image" : "Url");
    const url = this.localised(resource);
    if (!/^https:\/\/[^/\s]+\/\S*$/.test(url)) throw new ManifestError(`${url} is no https address`);
    return url;
  }
  localised(element: Element): string {
    const override = [...element.children].find(
      (child) => child.localName === "Override" && child.getAttribute("Locale") === this.language,
    );
    const value = override?.getAttribute("Value") ?? element.getAttribute("DefaultValue");
    if (value === null) throw new ManifestError(`<${element.localName}> has no DefaultValue`);
    return value;
  }

  private resource(element: Element, kind: "String" | "Url" | "Image"): Element {
    const id = element.getAttribute("resid");
    if (!id) throw new ManifestError(`<${element.localName}> has no resid`);
    if (id.length > 32) throw new ManifestError(`the resource id ${id} is longer than 32 characters`);
    const found = this.all(kind, this.required("Resources", "the resources")).filter(
      (candidate) => candidate.getAttribute("id") === id,
    );
    const [resource] = found;
    if (!resource || found.length !== 1) {
      throw new ManifestError(`the resource ${id} (${kind}) occurs ${found.length} times, not once`);
    }
    return resource;
  }
}
