// The sheets of a workbook: which of them count, and the way to choose others. Reading again keeps what was settled.
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetChoice } from "../../../domain/importResult";
import { Disclosure } from "../../components/Disclosure";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";

const useStyles = makeStyles({
  sheets: {
    display: "flex",
    flexDirection: "column",
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  name: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

interface SheetChoicesProps {
  readonly sheets: readonly SheetChoice[];
  /** Open from the start: there is a reason to look. */
  readonly open: boolean;
  /** Undefined when the file is no longer at hand. */
  readonly onChoose: ((names: readonly string[]) => void) | undefined;
}

export function SheetChoices({ sheets, open, onChoose }: SheetChoicesProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { sheets: words } = useMessages();
  const [isOpen, setOpen] = useState(open);
  const [chosen, setChosen] = useState(() => new Set(namesOf(sheets.filter((sheet) => sheet.chosen))));
  const names = namesOf(sheets.filter((sheet) => chosen.has(sheet.name)));
  const isSame = sheets.every((sheet) => sheet.chosen === chosen.has(sheet.name));
  const toggle = (name: string): void => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  return (
    <section className={pane.stackTight}>
      <h2 className={pane.sectionTitle}>{words.title}</h2>
      <div>
        <Disclosure
          label={words.counting(sheets.filter((sheet) => sheet.chosen).length, sheets.length)}
          open={isOpen}
          onToggle={setOpen}
        >
          <fieldset className={styles.sheets}>
            <legend className={pane.hidden}>{words.legend}</legend>
            {sheets.map((sheet) => (
              <Checkbox
                key={sheet.name}
                checked={chosen.has(sheet.name)}
                disabled={onChoose === undefined}
                onChange={() => toggle(sheet.name)}
                label={
                  <span className={styles.name}>
                    {sheet.name}
                    <span className={pane.quiet}>{words.about(sheet.rows, sheet.hidden)}</span>
                  </span>
                }
              />
            ))}
          </fieldset>
          {onChoose === undefined ? (
            <p className={pane.quiet}>{words.noFile}</p>
          ) : (
            <div className={pane.row}>
              <Button disabled={isSame || names.length === 0} onClick={() => onChoose(names)}>
                {words.readAgain}
              </Button>
              {names.length === 0 && <span className={pane.quiet}>{words.chooseOne}</span>}
            </div>
          )}
        </Disclosure>
      </div>
    </section>
  );
}

function namesOf(sheets: readonly SheetChoice[]): readonly string[] {
  return sheets.map((sheet) => sheet.name);
}
