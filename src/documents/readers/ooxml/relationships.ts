// Relationships of a package: which part is the main document, and where the parts are that it names.
import type { ReaderTask } from "../readerTask";
import { walkXml } from "./walkXml";
import type { ZipPackage } from "./zipPackage";

export interface Relationship {
  readonly id: string;
  /** Last word of the type: `officeDocument`, `worksheet`, `styles`. */
  readonly type: string;
  /** Name of the part in the package. */
  readonly target: string;
}

/** The relationships of a part (`""`: of the package itself). */
export async function readRelationships(
  task: ReaderTask,
  parts: ZipPackage,
  part: string,
  format: string,
): Promise<Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: Relationship[] = [];
  await walkXml(task, parts, `${folder}_rels/${part.slice(folder.length)}.rels`, format, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(folder, Target) });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
