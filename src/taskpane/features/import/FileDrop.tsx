// The place to choose a file or to drop one. The input is a real one, behind the button that people see.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUp24Regular } from "@fluentui/react-icons";
import { useRef, useState, type ChangeEvent, type DragEvent } from "react";
import { FILE_EXTENSIONS } from "../../../documents/fileExtensions";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";

const accepted = Object.keys(FILE_EXTENSIONS)
  .map((extension) => `.${extension}`)
  .join(",");

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  icon: { color: tokens.colorBrandForeground1 },
});

interface FileDropProps {
  readonly onFile: (file: File) => void;
  readonly onProblem: (text: string) => void;
}

export function FileDrop({ onFile, onProblem }: FileDropProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { import: messages } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // The same file can be chosen again after it was corrected.
    if (file !== undefined) onFile(file);
    event.target.value = "";
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file, ...others] = event.dataTransfer.files;
    if (others.length > 0) onProblem(messages.tooManyFiles);
    else if (file !== undefined) onFile(file);
  };

  return (
    // Dropping is for the mouse only; the button inside does the same for everybody.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      data-testid="drop-zone"
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <DocumentArrowUp24Regular className={styles.icon} aria-hidden="true" />
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {messages.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accepted}
        className={pane.hidden}
        tabIndex={-1}
        aria-label={messages.fileInput}
        onChange={chosen}
      />
      <p className={pane.text}>{over ? messages.dropNow : messages.drop}</p>
      <p className={mergeClasses(pane.quiet, pane.small)}>{messages.formats}</p>
    </div>
  );
}
