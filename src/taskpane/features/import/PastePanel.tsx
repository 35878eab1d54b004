// Text pasted from elsewhere, in the pane itself: no dialog. What is typed stays when the panel closes.
// A table that is pasted whole is known as a table too: its columns are certain, where its text leaves gaps out.
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ClipboardEvent } from "react";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";

/** HTML from the clipboard, with the text that it stands for. */
export interface PastedPage {
  readonly text: string;
  readonly html: string;
}

interface PastePanelProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** The page that the clipboard holds beside the same text, when there is a table in it. */
  readonly onPage: (page: PastedPage) => void;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

export function PastePanel({ text, onType, onPage, onRead, onClose }: PastePanelProps) {
  const pane = usePaneStyles();
  const messages = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const isEmpty = text.trim() === "";
  const read = (): void => {
    setAsked(true);
    if (isEmpty) field.current?.focus();
    else onRead();
  };
  const pasted = ({ clipboardData }: ClipboardEvent): void => {
    const html = clipboardData.getData("text/html");
    // As the field gives it back.
    const plain = clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    if (/<table\b/i.test(html)) onPage({ text: plain, html });
  };
  return (
    <div className={pane.stack}>
      <Field
        label={messages.import.pasteLabel}
        hint={messages.import.pasteHint}
        {...(asked && isEmpty
          ? { validationState: "error" as const, validationMessage: messages.import.pasteEmpty }
          : {})}
      >
        <Textarea
          textarea={{ ref: field, onPaste: pasted }}
          rows={12}
          resize="vertical"
          value={text}
          onChange={(_event, data) => onType(data.value)}
        />
      </Field>
      <div className={pane.row}>
        <Button appearance="primary" onClick={read}>
          {messages.import.pasteRead}
        </Button>
        <Button onClick={onClose}>{messages.actions.cancel}</Button>
      </div>
    </div>
  );
}
