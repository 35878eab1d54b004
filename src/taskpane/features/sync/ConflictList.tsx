// The cells that the controller changed, with a choice for each and for all at once. Keeping is the default.
import { Button } from "@fluentui/react-components";
import type { CellConflict, ConflictChoice } from "../../../app/addIn";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";
import { conflictKey } from "../../session/session";
import { ConflictItem } from "./ConflictItem";

interface ConflictListProps {
  readonly conflicts: readonly CellConflict[];
  readonly choices: Readonly<Record<string, ConflictChoice>>;
  readonly onChoose: (choices: Readonly<Record<string, ConflictChoice>>) => void;
}

export function ConflictList({ conflicts, choices, onChoose }: ConflictListProps) {
  const pane = usePaneStyles();
  const { sync } = useMessages();
  const chooseAll = (choice: ConflictChoice): void => {
    onChoose(Object.fromEntries(conflicts.map((conflict) => [conflictKey(conflict), choice])));
  };
  return (
    <section className={pane.stackTight}>
      <h2 className={pane.sectionTitle}>{sync.conflictsTitle(conflicts.length)}</h2>
      <p className={pane.text}>{sync.conflictsIntro}</p>
      {conflicts.length > 1 && (
        <div className={pane.row}>
          <Button size="small" onClick={() => chooseAll("keep")}>
            {sync.keepAll}
          </Button>
          <Button size="small" onClick={() => chooseAll("take-over")}>
            {sync.takeOverAll}
          </Button>
        </div>
      )}
      <ul className={pane.list}>
        {conflicts.map((conflict) => {
          const key = conflictKey(conflict);
          return (
            <ConflictItem
              key={key}
              conflict={conflict}
              choice={choices[key] ?? "keep"}
              onChoose={(choice) => onChoose({ [key]: choice })}
            />
          );
        })}
      </ul>
    </section>
  );
}
